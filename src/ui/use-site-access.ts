import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const originsOf = (host: string): string[] => [`*://${host}/*`];

/** Whether the extension may always read a site, and the way to ask for it. Null until it is known. */
export function useSiteAccess(host: string | null): [boolean | null, () => void] {
  const [has, setHas] = useState<boolean | null>(null);
  useEffect(() => {
    if (host !== null) void browser.permissions.contains({ origins: originsOf(host) }).then(setHas);
  }, [host]);
  // Asked first thing in the click; what follows is done in permissions.onAdded, because the popup may close.
  const ask = (): void => {
    if (host !== null) void browser.permissions.request({ origins: originsOf(host) }).then(setHas);
  };
  return [has, ask];
}
