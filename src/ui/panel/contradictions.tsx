import type { PageReport } from '../../messages.ts';

/** Two counts on this page that cannot both hold. */
export function Contradictions({ report }: { readonly report: PageReport }) {
  const pairs = report.contradictions.flatMap(({ first, second }) => {
    const [a, b] = [report.figures.find(({ id }) => id === first), report.figures.find(({ id }) => id === second)];
    return a && b ? [{ a, b }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section class="contradictions" aria-label="Two counts on this page">
      <h2>Two counts on this page</h2>
      <ul>
        {pairs.map(({ a, b }) => (
          <li key={`${a.id}-${b.id}`}>
            “{a.record.quote}” in paragraph {a.paragraph}, “{b.record.quote}” in paragraph {b.paragraph}
          </li>
        ))}
      </ul>
    </section>
  );
}
