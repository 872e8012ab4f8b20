import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Colours of the verdicts: the project's own, or ones that keep apart for colour-blind eyes, or none. */
export const PALETTES = ['standard', 'contrast', 'plain'] as const;
export const PAINTERS = ['automatic', 'mark', 'highlight'] as const;

const settingsSchema = v.object({
  version: v.optional(v.literal(1), 1),
  painter: v.optional(v.fallback(v.picklist(PAINTERS), 'automatic'), 'automatic'),
  palette: v.optional(v.fallback(v.picklist(PALETTES), 'standard'), 'standard'),
  remember: v.optional(v.fallback(v.boolean(), true), true),
  highlights: v.optional(v.fallback(v.boolean(), true), true),
  /** Hosts on which nothing is scanned by itself. */
  paused: v.optional(v.fallback(v.array(v.string()), []), []),
});

/** What people choose. Settings stay on this machine: storage.local, never sync. */
export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'settings';
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** A field that cannot be read falls back alone; the others are kept. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored ?? {});
  return result.success ? result.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings now and after every change, until the signal aborts. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) changed(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  void readSettings().then((settings) => {
    if (!signal.aborted) changed(settings);
  });
}
