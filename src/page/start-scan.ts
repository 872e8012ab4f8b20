import type { PageSetup } from '../messages.ts';
import { PageSession } from './page-session.ts';
import { tellBackground } from './runtime.ts';

const KEY = Symbol.for('plumbline.session');

/** The script's own world, which the page cannot reach. */
const world: typeof globalThis & { [KEY]?: PageSession | 'starting' | undefined } = globalThis;

function isSetup(answer: unknown): answer is PageSetup {
  return typeof answer === 'object' && answer !== null && 'language' in answer && 'settings' in answer;
}

/** Starts a session on this page unless one is running or about to: two would each take the other's marks for news. */
export async function startScan(): Promise<void> {
  const held = world[KEY];
  if (held === 'starting' || (held && !held.ended)) return;
  // One whose extension was updated goes before the next one starts.
  held?.end();
  world[KEY] = 'starting';
  const setup = await tellBackground({ type: 'page:ready' });
  world[KEY] = isSetup(setup) ? new PageSession(setup) : undefined;
}
