import type { BackgroundToPage, PageToBackground } from '../messages.ts';

/** The few calls that a page's scripts make, without a wrapper: both browsers give promises here. */
export interface PlainRuntime {
  readonly id?: string;
  sendMessage(message: PageToBackground): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: BackgroundToPage) => void): void;
    removeListener(listener: (message: BackgroundToPage) => void): void;
  };
}

/** Read off the global object: a bare `browser` would be bundled with the polyfill. */
const api: typeof globalThis & {
  readonly browser?: { readonly runtime?: PlainRuntime };
  readonly chrome?: { readonly runtime?: PlainRuntime };
} = globalThis;

/** Null once the extension is gone. */
export function pageRuntime(): PlainRuntime | null {
  const runtime = (api.browser ?? api.chrome)?.runtime;
  return runtime?.id ? runtime : null;
}

/** Sends and does not fail when the background is gone: a page must never see an error of ours. */
export async function tellBackground(message: PageToBackground): Promise<unknown> {
  try {
    return await pageRuntime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}
