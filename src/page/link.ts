/** An address without what chooses a place or an entry in its page. */
const pageOf = (address: string): string => address.replace(/[?#].*$/s, '');

/** Whether an element is a link that leads away from its page: not to a place or an entry of it. */
export function leadsAway(element: Element): boolean {
  const to = element.tagName.toUpperCase() === 'A' ? element.getAttribute('href') : null;
  if (to === null || /^[?#]/.test(to)) return false;
  const base = element.ownerDocument.baseURI;
  return !URL.canParse(to, base) || pageOf(new URL(to, base).href) !== pageOf(base);
}
