import pack from 'virtual:pack';
import { browser } from 'wxt/browser';
import { askBackground } from '../ask-background.ts';
import { ExportMenu } from '../export-menu.tsx';
import { Loading } from '../loading.tsx';
import { pageState, STATE_TEXTS } from '../page-state.ts';
import { type ActiveTab, useActiveTab } from '../use-active-tab.ts';
import { useSettings } from '../use-settings.ts';
import { Contradictions } from './contradictions.tsx';
import { FigureGroups } from './figure-groups.tsx';
import { ReferenceLine } from './reference-line.tsx';
import { Summary } from './summary.tsx';

/** Asks for every site: without access the address of the page, and so its site, is not known. */
function AccessButton() {
  return (
    <button type="button" onClick={() => void browser.permissions.request({ origins: ['*://*/*'] })}>
      Allow on all sites…
    </button>
  );
}

function Empty({ tab, paused }: { readonly tab: ActiveTab; readonly paused: readonly string[] }) {
  const state = pageState(tab, paused);
  if (state === 'figures') return null;
  const { title, text } = STATE_TEXTS[state];
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {state === 'no-access' && (
        <>
          <p>
            Open Plumbline from the toolbar and choose “Scan this page” to have this one page read. To have it read wherever a subject is
            mentioned:
          </p>
          <AccessButton />
        </>
      )}
      {state === 'no-subject' && (
        <button type="button" onClick={() => void askBackground({ type: 'ui:scan', tabId: tab.id })}>
          Scan this page
        </button>
      )}
    </section>
  );
}

/** The side panel: the page in front, its figures, and how each compares. */
export function Panel() {
  const tab = useActiveTab();
  const [settings] = useSettings();
  if (tab === undefined || !settings) return <Loading />;
  if (tab === null) return <p class="empty">No tab is open in this window.</p>;
  const { report } = tab;
  return (
    <>
      <header>
        <h1>{report?.title || tab.title || 'Plumbline'}</h1>
        {report && (
          <p class="meta">
            {[report.site || hostText(report.url), report.published ? `published ${report.published.slice(0, 10)}` : 'gives no date'].join(
              ' · ',
            )}
          </p>
        )}
        <ReferenceLine pack={pack} />
      </header>
      <main>
        {report && report.figures.length > 0 && pageState(tab, settings.paused) === 'figures' ? (
          <>
            <Summary report={report} />
            <Contradictions report={report} />
            <FigureGroups pack={pack} report={report} tabId={tab.id} />
          </>
        ) : (
          <Empty tab={tab} paused={settings.paused} />
        )}
      </main>
      <footer>
        <ExportMenu report={report && report.figures.length > 0 ? report : null} />
      </footer>
    </>
  );
}

function hostText(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
