import type { Figure } from '../../text/index.ts';
import type { SentenceContext } from '../words/sentence-context.ts';
import { isByStranger } from './by-stranger.ts';
import type { Mention } from './mentions.ts';
import { isOfStrangeName } from './strange-name.ts';
import { isOfStrangeTarget } from './strange-target.ts';

/**
 * Whether grammar ties a figure to a place, an event or a doer by a name that is none of an event's own, though the sentence
 * names that event as well.
 * @param mention what names it; without words where earlier text did
 * @param isToll the figure counts people where the event was
 */
export const isOfStranger = (context: SentenceContext, figure: Figure, mention: Mention, isToll: boolean): boolean =>
  isOfStrangeTarget(context, figure, mention) ||
  (isToll && (isOfStrangeName(context, figure, mention) || (mention.at.length > 0 && isByStranger(context, figure, mention))));
