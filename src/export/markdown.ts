import type { ExportedFigure, ExportedPages } from './export-page.ts';

/** Text of a page is never markup of ours. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

function figureLines(figure: ExportedFigure): string {
  const lines = [
    `- **${plain(figure.quote)}** (${[figure.measure, figure.subject]
      .filter(Boolean)
      .map((word) => plain(String(word)))
      .join(', ')}): ${plain(figure.comparison)}`,
  ];
  lines.push(`  > ${plain(figure.before)}**${plain(figure.quote)}**${plain(figure.after)}`, '', `  [In the page](<${figure.link}>)`, '');
  for (const { publisher, date, reported, relation, open, difference } of figure.sources)
    lines.push(
      `  - ${plain(publisher)}, ${plain(date)}: ${plain(reported)} (${relation}${open ? ', nothing is contradicted' : ''}${difference === null ? '' : `, ${difference > 0 ? '+' : ''}${difference}`})`,
    );
  return lines.join('\n');
}

/** Markdown for people: pages, their figures, and what each source reported. */
export function toMarkdown({ pack, pages }: ExportedPages): string {
  const parts = pages.map((page) => {
    const about = [page.site, page.published && `published ${page.published}`, `read ${page.scanned_at}`]
      .filter(Boolean)
      .map((text) => plain(String(text)))
      .join(', ');
    return `## ${plain(page.title || page.url)}\n\n<${page.url}>\n\n${about}\n\n${page.figures.map(figureLines).join('\n\n')}\n\n${page.others} other numbers were not compared.\n`;
  });
  return `# Figures compared\n\n${parts.join('\n')}\nReference: ${plain(pack.title)}, version ${pack.version}, sha256 ${pack.checksum}. What these articles reported, not the facts.\n`;
}
