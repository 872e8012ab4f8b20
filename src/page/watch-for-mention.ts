import { mentionExpression } from '../claims/mention-expression.ts';
import { type PlainRuntime, pageRuntime, tellBackground } from './runtime.ts';

/** How long new text is gathered before it is looked at, in milliseconds. */
const PAUSE = 1500;

const KEY = Symbol.for('plumbline.watch');
/**
 * The script's own world: the manifest and the background may both bring this script. What is kept is the runtime it
 * started with, which has no id any more once the extension was updated.
 */
const world: typeof globalThis & { [KEY]?: PlainRuntime | null } = globalThis;

/**
 * Tells the background once when the page mentions a subject. On every other page the whole cost is one pass over
 * its text with one expression, and one over what is added later.
 */
export function watchForMention(mentions: readonly string[]): void {
  if (world[KEY]?.id) return;
  world[KEY] = pageRuntime();
  const expression = mentionExpression(mentions);
  const hit = (text: string): boolean => {
    if (!expression.test(text)) return false;
    void tellBackground({ type: 'page:mention' });
    return true;
  };
  const { body } = document;
  if (!body || hit(`${document.title}\n${body.textContent ?? ''}`)) return;
  let added: Node[] = [];
  let waiting = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) added.push(...(record.type === 'characterData' ? [record.target] : record.addedNodes));
    if (waiting || added.length === 0) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const nodes = added;
      added = [];
      if (nodes.some((node) => node.isConnected && hit(node.textContent ?? ''))) observer.disconnect();
    }, PAUSE);
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
}
