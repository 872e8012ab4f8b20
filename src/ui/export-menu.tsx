import pack from 'virtual:pack';
import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat, exportPages } from '../export/index.ts';
import type { PageReport } from '../messages.ts';
import { askBackground } from './ask-background.ts';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** Hands a file to the person; made here, because a service worker has no URL.createObjectURL. */
function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function save(reports: readonly PageReport[], format: ExportFormat, name: string): void {
  const { type, write } = EXPORT_FORMATS[format];
  download(`${name}.${format}`, type, write(exportPages(pack, reports)));
}

/** Exports this page, or all remembered pages. */
export function ExportMenu({ report }: { readonly report: PageReport | null }) {
  const [note, setNote] = useState('');
  const saveAll = async (format: ExportFormat): Promise<void> => {
    const answer = await askBackground({ type: 'ui:remembered' });
    if (!answer || !('pages' in answer)) return setNote('The remembered pages could not be read. Try again.');
    if (answer.pages.length === 0) return setNote('No page is remembered.');
    save(
      answer.pages.map((page) => page.report),
      format,
      'plumbline-pages',
    );
    setNote(`${answer.pages.length} ${answer.pages.length === 1 ? 'page' : 'pages'} exported.`);
  };
  return (
    <details class="export">
      <summary>Export</summary>
      <fieldset class="row">
        <legend>This page</legend>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="quiet"
            disabled={!report}
            onClick={() => {
              if (report) {
                save([report], format, 'plumbline-page');
                setNote('This page was exported.');
              }
            }}
          >
            {EXPORT_FORMATS[format].label}
          </button>
        ))}
      </fieldset>
      <fieldset class="row">
        <legend>All remembered pages</legend>
        {FORMATS.map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => void saveAll(format)}>
            {EXPORT_FORMATS[format].label}
          </button>
        ))}
      </fieldset>
      <p role="status" class="note">
        {note}
      </p>
    </details>
  );
}
