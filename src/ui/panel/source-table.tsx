import { describeRelation, formatQuantity, formatReference, formatSourceDate, type PageFigure } from '../../compare/index.ts';
import type { Pack } from '../../reference/types.ts';

/** A row for every source: what it reported, and how the page's figure stands to it. */
export function SourceTable({ pack, figure }: { readonly pack: Pack; readonly figure: PageFigure }) {
  const { record, comparison } = figure;
  const page = formatQuantity(record.stated, record.low, record.high, record.modifier, record.unit);
  const rows = comparison.relations.flatMap((relation) => {
    const source = pack.sources.find(({ id }) => id === relation.source);
    const claim = pack.claims.find(({ id }) => id === relation.claim);
    const origin = pack.origins.find(({ id }) => id === claim?.origin);
    return source && claim ? [{ relation, source, claim, origin }] : [];
  });
  return (
    <table>
      <caption>What each article reported</caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Reported</th>
          <th scope="col">This page is</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ relation, source, claim, origin }) => (
          <tr key={claim.id}>
            <th scope="row">
              {source.publisher}
              <small>
                {formatSourceDate(source)}
                {origin && origin.id !== source.id ? `, from ${origin.label}` : ''}
              </small>
            </th>
            <td>
              {formatReference(claim)}
              {claim.attributed_to && <small>{claim.attributed_to}</small>}
            </td>
            <td>{describeRelation(relation, page, formatReference(claim))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
