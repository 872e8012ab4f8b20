import { formatDate } from '../../compare/index.ts';
import type { Pack } from '../../reference/types.ts';

/** "5 articles, 23 to 24 March 2024 or later; it holds no later counts." */
function referenceText(pack: Pack): string {
  const days = pack.sources.map(({ custom }) => custom.not_before.slice(0, 10)).sort();
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  const from = first.slice(0, 7) === last.slice(0, 7) ? String(Number(first.slice(8))) : formatDate(first);
  return `${pack.sources.length} articles, ${from} to ${formatDate(last)} or later; it holds no later counts`;
}

/** What the page is compared with, and how little that is. */
export function ReferenceLine({ pack }: { readonly pack: Pack }) {
  return (
    <details class="reference">
      <summary>Reference: {referenceText(pack)}</summary>
      <p>Figures that these articles reported, not a verified toll. Some carry the same wire, one is a rewrite.</p>
      <ul>
        {pack.sources.map((source) => (
          <li key={source.id}>
            <strong>{source.publisher}</strong>
            {source['container-title'] ? ` (on ${source['container-title']})` : ''}, {formatDate(source.custom.not_before.slice(0, 10))}
            {source.custom.not_after === '..' ? ' or later' : ''}: {source.custom.role}
          </li>
        ))}
      </ul>
      <p class="stamp">
        Version {pack.version}, sha256 {pack.checksum.slice(0, 12)}
      </p>
    </details>
  );
}
