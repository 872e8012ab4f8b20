import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel } from '../../background/panel.ts';
import { askBackground } from '../ask-background.ts';
import { ExportMenu } from '../export-menu.tsx';
import { Loading } from '../loading.tsx';
import { hostOfTab, pageState, STATE_TEXTS } from '../page-state.ts';
import { type ActiveTab, useActiveTab } from '../use-active-tab.ts';
import { useSettings } from '../use-settings.ts';
import { useSiteAccess } from '../use-site-access.ts';

/** The popup: the state of this page, and what can be done about it. */
export function Popup() {
  const tab = useActiveTab();
  const [settings] = useSettings();
  if (tab === undefined || !settings) return <Loading />;
  if (tab === null) return <p class="empty">No tab is open in this window.</p>;
  return <PageControls tab={tab} paused={settings.paused} />;
}

function PageControls({ tab, paused }: { readonly tab: ActiveTab; readonly paused: readonly string[] }) {
  const host = hostOfTab(tab);
  const [hasAccess, askAccess] = useSiteAccess(host);
  const [note, setNote] = useState('');
  const state = pageState(tab, paused);
  const count = tab.report?.figures.length ?? 0;
  const isPaused = state === 'paused';
  const windowId = useWindowId();
  const scan = async (): Promise<void> => {
    setNote('Reading the page…');
    const answer = await askBackground({ type: 'ui:scan', tabId: tab.id });
    setNote(answer && 'ok' in answer && answer.ok ? '' : STATE_TEXTS['not-a-page'].text);
  };
  return (
    <>
      <header>
        <h1>{state === 'figures' ? `${count} ${count === 1 ? 'figure' : 'figures'} found` : STATE_TEXTS[state].title}</h1>
        <p class="meta">{host ?? ''}</p>
        {state !== 'figures' && <p>{STATE_TEXTS[state].text}</p>}
      </header>
      <main class="actions">
        <button
          type="button"
          id="open-panel"
          onClick={() => {
            if (windowId !== null) void openPanel(windowId).then(() => window.close());
          }}
        >
          Open panel
        </button>
        {!isPaused && (
          <button type="button" class="quiet" onClick={() => void scan()}>
            {tab.report ? 'Scan again' : 'Scan this page'}
          </button>
        )}
        {host && (
          <button type="button" class="quiet" onClick={() => void askBackground({ type: 'ui:pause', host, paused: !isPaused })}>
            {isPaused ? 'Resume on this site' : 'Pause on this site'}
          </button>
        )}
        {host && hasAccess === false && (
          <button type="button" class="quiet" onClick={askAccess}>
            Always on this site
          </button>
        )}
        <p role="status" class="note">
          {note}
        </p>
      </main>
      <footer>
        <ExportMenu report={count > 0 ? tab.report : null} />
        <p>
          <a href={browser.runtime.getURL('/options.html')} target="_blank" rel="noreferrer">
            Options
          </a>
        </p>
      </footer>
    </>
  );
}

/** Fetched beforehand: the panel opens only from a click, before anything is awaited. */
function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  if (windowId === null) void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  return windowId;
}
