/** How many words around the figure tell it from its repetitions. */
const WORDS = 4;

/** Hyphen and comma part the directive's parts and are encoded too (WICG scroll-to-text-fragment). */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D').replace(/,/g, '%2C');
}

/**
 * A link that opens the page at the figure.
 * @param before text before the figure; "…" marks where it was cut
 */
export function textFragmentLink(url: string, quote: string, before: string, after: string): string {
  const lead = before.replace(/^…/, '').split(/\s+/).filter(Boolean).slice(-WORDS).join(' ');
  const trail = after.replace(/…$/, '').split(/\s+/).filter(Boolean).slice(0, WORDS).join(' ');
  const directive = `${lead ? `${encode(lead)}-,` : ''}${encode(quote)}${trail ? `,-${encode(trail)}` : ''}`;
  const [address, fragment = ''] = url.split('#');
  return `${address}#${fragment.split(':~:')[0] ?? ''}:~:text=${directive}`;
}
