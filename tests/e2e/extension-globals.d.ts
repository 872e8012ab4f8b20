/** What the tests call in the extension's own worker. */
declare const chrome: {
  readonly action: { openPopup(): Promise<void>; getBadgeText(details: { tabId: number }): Promise<string> };
  readonly tabs: { query(info: object): Promise<{ id?: number }[]>; sendMessage(tabId: number, message: object): Promise<unknown> };
  readonly scripting: { executeScript<T>(injection: { target: { tabId: number }; func: () => T }): Promise<{ result?: Awaited<T> }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
};

/** And in Firefox. */
declare const browser: {
  readonly extension: { getViews(filter: { type: 'sidebar' | 'popup' }): Window[] };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};
