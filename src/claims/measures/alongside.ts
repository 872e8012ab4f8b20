import type { NumberFigure } from '../../text/index.ts';
import { endsInPeople, type NounPhrase } from '../words/noun-phrase.ts';
import { hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { allowed, announced, isAuxiliary, type MeasureReading } from './measure-reading.ts';

/** Words by which others share what became of those whom a sentence is about. */
const TOGETHER: readonly string[] = ['along with', 'together with', 'alongside', 'beside', 'as did', 'as were'];

/** "killed on Thursday with 170 civilians": people, and not what they were killed with. */
const isWithPeople = (context: SentenceContext, { first }: NumberFigure, phrase: NounPhrase): boolean =>
  wordAt(context, first - 1) === 'with' && endsInPeople(context, phrase);

/** How far before the count such words may begin, and how far the verb may end, in tokens. */
const REACH = 4;
const REACH_OF_VERB = 9;

/** "They were killed along with more than 170 civilians": what became of others is said of these as well. */
export const alongside = (context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] =>
  hasPhrase(context, TOGETHER, figure.first - REACH, figure.first) || isWithPeople(context, figure, phrase)
    ? context.cues
        .filter(
          (hit) =>
            hit.value.cue.role === 'passive' &&
            hit.next < figure.first &&
            !hasWord(context, ', ; and', hit.next, figure.first) &&
            figure.first - hit.next <= REACH_OF_VERB &&
            (isAuxiliary(context, hit.first) || isWord(context, hit.first, 'died perished')) &&
            allowed(context, hit, phrase),
        )
        .map((hit) => announced(hit, 1))
    : [];
