import { browser } from 'wxt/browser';
import type { UiAnswer } from '../background/ui-messages.ts';
import type { UiToBackground } from '../messages.ts';

/** Asks the background; null when it could not answer. */
export async function askBackground(message: UiToBackground): Promise<UiAnswer | null> {
  const answer: UiAnswer | undefined = await browser.runtime.sendMessage(message);
  return answer ?? null;
}
