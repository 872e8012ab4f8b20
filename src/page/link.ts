/** Whether a text stands in a link that leads away from its page: not to a place or an entry of it, however its address is written. */
export function leadsAway(text: Text): boolean {
  const to = text.parentElement?.closest('a')?.getAttribute('href');
  const withoutPlace = (address: string): string => address.replace(/[?#].*/, '');
  // A document that was only parsed may have no address.
  return to != null && !withoutPlace(`${text.baseURI}`).endsWith(withoutPlace(to));
}
