import type { PageReport } from '../../messages.ts';
import type { Pack } from '../../reference/types.ts';
import { FigureItem } from './figure-item.tsx';

/** The figures of a page, grouped by subject, in the order of the page. */
export function FigureGroups({ pack, report, tabId }: { readonly pack: Pack; readonly report: PageReport; readonly tabId: number }) {
  const groups = pack.subjects
    .map((subject) => ({ subject, figures: report.figures.filter(({ record }) => record.subject === subject.id) }))
    .filter(({ figures }) => figures.length > 0);
  return (
    <>
      {groups.map(({ subject, figures }) => (
        <section key={subject.id} class="subject" aria-label={subject.label}>
          <h2>{subject.label}</h2>
          <ul class="figures">
            {figures.map((figure) => (
              <FigureItem
                key={figure.id}
                pack={pack}
                figure={figure}
                tabId={tabId}
                isSelected={report.selected === figure.id}
                published={report.published}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
