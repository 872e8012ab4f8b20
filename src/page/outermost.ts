/** The elements that stand in none of the others. */
export function outermost(elements: Iterable<Element>): Element[] {
  const all = [...new Set(elements)];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}
