import { useEffect, useState } from 'preact/hooks';
import { changeSettings, type Settings, watchSettings } from '../store/settings.ts';

/** The settings, kept up to date, and the way to change them. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, setSettings);
    return () => stop.abort();
  }, []);
  return [
    settings,
    (change) => {
      void changeSettings(change);
    },
  ];
}
