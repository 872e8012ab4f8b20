import { findWords, isWord, type SentenceContext } from './sentence-context.ts';

/** What crashes, sinks or comes down. */
export const VEHICLES = 'bus car train plane helicopter truck lorry tanker boat ship ferry bridge drone missile rocket';

/** And what it then does. */
const CRASHES = 'exploded crashed collided sank derailed overturned capsized hit struck';

/** "a tanker exploded", "a Ruritanian drone hit a refinery": tokens of vehicles that came to grief or did harm, and were not spoken of before. */
export const accidentsIn = (context: SentenceContext): readonly number[] =>
  findWords(context, VEHICLES).filter(
    (at) => (isWord(context, at - 1, 'a an') || isWord(context, at - 2, 'a an')) && isWord(context, at + 1, CRASHES),
  );
