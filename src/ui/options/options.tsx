import newsHosts from 'virtual:news-hosts';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PAINTERS, PALETTES, type Settings } from '../../store/settings.ts';
import { askBackground } from '../ask-background.ts';
import { ExportMenu } from '../export-menu.tsx';
import { Loading } from '../loading.tsx';
import { useSettings } from '../use-settings.ts';

const PAINTER_LABELS: Readonly<Record<Settings['painter'], string>> = {
  automatic: 'Automatic: elements where nothing else owns the page’s text, else paint only',
  mark: 'Elements (mark): seen by screen readers and in print',
  highlight: 'Paint only: the page’s elements are never touched',
};
const PALETTE_LABELS: Readonly<Record<Settings['palette'], string>> = {
  standard: 'Standard',
  contrast: 'For colour-blind eyes',
  plain: 'Underlines only',
};

function Choice<T extends string>({
  legend,
  name,
  values,
  labels,
  value,
  choose,
}: {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly choose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((entry) => (
        <label key={entry}>
          <input type="radio" name={name} checked={entry === value} onChange={() => choose(entry)} /> {labels[entry]}
        </label>
      ))}
    </fieldset>
  );
}

/** Sites on which people have paused, and those that they have added. */
function Sites({ settings }: { readonly settings: Settings }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const update = (): void => {
    void browser.permissions
      .getAll()
      .then(({ origins }) =>
        setAdded((origins ?? []).filter((origin) => !newsHosts.some((host) => origin === `*://${host}/*` || origin === `*://*.${host}/*`))),
      );
  };
  useEffect(update, []);
  return (
    <section>
      <h2>Sites</h2>
      <details>
        <summary>Plumbline looks by itself on {newsHosts.length} news sites</summary>
        <p>Where Plumbline looks, not whom it trusts.</p>
        <ul class="hosts">
          {newsHosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <h3>Added by you</h3>
      {added.length === 0 ? (
        <p>None. “Always on this site” in the popup adds one.</p>
      ) : (
        <ul>
          {added.map((origin) => (
            <li key={origin}>
              {origin}{' '}
              <button type="button" class="quiet" onClick={() => void browser.permissions.remove({ origins: [origin] }).then(update)}>
                Remove {origin}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>Paused</h3>
      {settings.paused.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul>
          {settings.paused.map((host) => (
            <li key={host}>
              {host}{' '}
              <button type="button" class="quiet" onClick={() => void askBackground({ type: 'ui:pause', host, paused: false })}>
                Resume on {host}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function StoredData({ remember, change }: { readonly remember: boolean; readonly change: (remember: boolean) => void }) {
  const [usage, setUsage] = useState<{ readonly count: number; readonly bytes: number } | null>(null);
  const [asks, setAsks] = useState(false);
  const update = (): void => {
    void askBackground({ type: 'ui:usage' }).then((answer) => setUsage(answer && 'bytes' in answer ? answer : null));
  };
  useEffect(update, []);
  const clear = (): void => {
    void askBackground({ type: 'ui:clear' }).then(() => {
      setAsks(false);
      update();
    });
  };
  return (
    <section>
      <h2>Data</h2>
      <label>
        <input type="checkbox" checked={remember} onChange={() => change(!remember)} /> Remember pages with figures, to export them later.
        Nothing from private windows.
      </label>
      <p id="usage">
        {usage
          ? `${usage.count} ${usage.count === 1 ? 'page' : 'pages'} remembered, about ${Math.ceil(usage.bytes / 1024)} kB in this browser.`
          : 'What is stored could not be read.'}
      </p>
      <ExportMenu report={null} />
      {asks ? (
        <p role="alert">
          All remembered pages will be gone.{' '}
          <button type="button" class="danger" onClick={clear}>
            Clear everything now
          </button>{' '}
          <button type="button" class="quiet" onClick={() => setAsks(false)}>
            Keep them
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="quiet" onClick={() => setAsks(true)}>
            Clear everything…
          </button>
        </p>
      )}
    </section>
  );
}

/** The options page. */
export function Options() {
  const [settings, change] = useSettings();
  if (!settings) return <Loading />;
  return (
    <>
      <header>
        <h1>Plumbline options</h1>
      </header>
      <main>
        <section>
          <h2>Highlights</h2>
          <label>
            <input type="checkbox" checked={settings.highlights} onChange={() => change({ highlights: !settings.highlights })} /> Highlight
            figures in pages
          </label>
          <Choice
            legend="How figures are highlighted (takes effect on the next page)"
            name="painter"
            values={PAINTERS}
            labels={PAINTER_LABELS}
            value={settings.painter}
            choose={(painter) => change({ painter })}
          />
          <Choice
            legend="Colours"
            name="palette"
            values={PALETTES}
            labels={PALETTE_LABELS}
            value={settings.palette}
            choose={(palette) => change({ palette })}
          />
        </section>
        <Sites settings={settings} />
        <StoredData remember={settings.remember} change={(remember) => change({ remember })} />
      </main>
    </>
  );
}
