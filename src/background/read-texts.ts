import { extractClaims, type Lexicon } from '../claims/index.ts';
import { compareClaim, figureCard, pageFigure } from '../compare/index.ts';
import { MOST_FIGURES } from '../limits.ts';
import type { PageReading, PageTexts, ReadFigure } from '../messages.ts';
import { parseDay, publishedOf } from '../text/index.ts';

/**
 * Reads texts of one page: its figures with their comparisons, and the words that are shown for them.
 * Here and not in the page: no page carries the reader and the pack, and none waits for them.
 */
export function readTexts(lexicon: Lexicon, { title, dates, texts }: PageTexts): PageReading {
  const { pack } = lexicon;
  const stated = publishedOf(dates);
  const published = stated === null ? null : parseDay(stated);
  const figures: ReadFigure[] = [];
  let others = 0;
  texts.forEach(({ text, blocks }, index) => {
    for (const claim of extractClaims(lexicon, { text, title, published, blocks })) {
      const block = blocks[claim.block];
      if (claim.subject === null || claim.measure === null || !block) others += 1;
      else if (figures.length < MOST_FIGURES) {
        const finding = { claim, comparison: compareClaim(pack, claim, published) };
        const figure = pageFigure(figures.length, text, block, finding);
        figures.push({ text: index, figure, card: figureCard(pack, figure) });
      }
    }
  });
  return { published: stated, figures, others };
}
