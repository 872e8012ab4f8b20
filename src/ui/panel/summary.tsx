import { VERDICT_LABELS, type VerdictName } from '../../compare/index.ts';
import type { PageReport } from '../../messages.ts';

const ORDER = Object.keys(VERDICT_LABELS) as VerdictName[];

/** Counts by verdict, and how many numbers were not compared: what is unmarked must not look checked. */
export function Summary({ report }: { readonly report: PageReport }) {
  const counts = ORDER.map((verdict) => ({
    verdict,
    count: report.figures.filter(({ comparison }) => comparison.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return (
    <section aria-label="Summary" class="summary">
      <ul class="counts">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <span class={`verdict ${verdict}`}>{VERDICT_LABELS[verdict]}</span> <b>{count}</b>
          </li>
        ))}
      </ul>
      <p class="others">
        {report.others} other {report.others === 1 ? 'number' : 'numbers'} on this page {report.others === 1 ? 'was' : 'were'} not compared.
      </p>
    </section>
  );
}
