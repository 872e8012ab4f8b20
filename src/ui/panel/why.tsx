import type { PageFigure } from '../../compare/index.ts';

/** The words that linked the figure, for and against. */
export function Why({ figure, published }: { readonly figure: PageFigure; readonly published: string | null }) {
  return (
    <details class="why">
      <summary>Why it was linked</summary>
      <ul>
        {figure.why.map(({ what, weight, reason, words }, index) => (
          <li key={index}>
            {what}: {words ? <q>{words}</q> : null} {reason}
            {weight < 0 ? ' (against)' : ''}
          </li>
        ))}
        <li>{published ? `page dated ${published.slice(0, 10)}` : 'the page gives no date'}</li>
      </ul>
    </details>
  );
}
