import { useEffect, useRef, useState } from 'preact/hooks';
import { describeVerdict, formatDate, isoHorizon, type PageFigure } from '../../compare/index.ts';
import type { Pack } from '../../reference/types.ts';
import { askBackground } from '../ask-background.ts';
import { VerdictBadge } from '../verdict-badge.tsx';
import { SourceTable } from './source-table.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly pack: Pack;
  readonly figure: PageFigure;
  readonly tabId: number;
  readonly isSelected: boolean;
  readonly published: string | null;
}

/** One figure: its words in context, its verdict in words, and opened, every source. */
export function FigureItem({ pack, figure, tabId, isSelected, published }: Props) {
  const [isOpen, setOpen] = useState(isSelected);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isSelected) return;
    setOpen(true);
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { comparison, record } = figure;
  const verdict = comparison.verdict ?? 'not-compared';
  const measure = pack.measures.find(({ id }) => id === record.measure)?.label ?? record.measure;
  const population =
    record.population && record.population !== 'all'
      ? (pack.populations.find(({ id }) => id === record.population)?.label ?? 'part of the whole')
      : null;
  const details = `figure-${figure.id}`;
  return (
    <li ref={item} class={isSelected ? 'figure selected' : 'figure'} aria-current={isSelected ? 'true' : undefined}>
      <button type="button" class="figure-head" aria-expanded={isOpen} aria-controls={details} onClick={() => setOpen(!isOpen)}>
        <span class="line">
          <span class="measure">
            {measure}
            {population ? `, ${population}` : ''}
          </span>{' '}
          <VerdictBadge verdict={verdict} />
        </span>
        <span class="words">
          {figure.before}
          <mark>{record.quote}</mark>
          {figure.after}
        </span>
      </button>
      <p class="verdict-text">
        {describeVerdict(pack, comparison).replace(/\.?$/, '.')}
        {comparison.counting && comparison.published === 'later' ? ` The reference ends on ${formatDate(isoHorizon(pack))}.` : ''}
      </p>
      <div id={details} hidden={!isOpen} class="details">
        {record.attribution && <p class="attribution">Attributed on this page: {record.attribution}</p>}
        {comparison.relations.length > 0 && <SourceTable pack={pack} figure={figure} />}
        <Why figure={figure} published={published} />
        <button type="button" class="quiet" onClick={() => void askBackground({ type: 'ui:select', tabId, id: figure.id })}>
          Show in the page
        </button>
      </div>
    </li>
  );
}
