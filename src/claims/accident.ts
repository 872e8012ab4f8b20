import { findWords, isWord, type SentenceContext } from './sentence-context.ts';

/** What crashes, sinks or comes down. */
export const VEHICLES = 'bus car train plane helicopter truck lorry tanker boat ship ferry bridge drone missile rocket airliner jet';

/** And what it then does. */
const CRASHES = 'exploded crashed collided sank derailed overturned capsized hit struck';

/** What is done to those in the air. */
const DOWNED = 'down downed';

/** "a tanker exploded", "a Ruritanian drone hit a refinery", "shot down an airliner": tokens of vehicles that came to grief or did harm, and were not spoken of before. */
export const accidentsIn = (context: SentenceContext): readonly number[] =>
  findWords(context, VEHICLES).filter((at) => {
    const article = [at - 1, at - 2].find((before) => isWord(context, before, 'a an'));
    return article !== undefined && (isWord(context, at + 1, CRASHES) || isWord(context, article - 1, DOWNED));
  });
