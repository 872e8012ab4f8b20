import { VERDICT_LABELS, type VerdictName } from '../compare/index.ts';

/** A verdict by word, line pattern and colour. */
export function VerdictBadge({ verdict }: { readonly verdict: VerdictName }) {
  return <span class={`verdict ${verdict}`}>{VERDICT_LABELS[verdict]}</span>;
}
