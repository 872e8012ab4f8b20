import type { Pack } from '../reference/types.ts';
import { isoDay } from '../text/index.ts';

/** The last day of which the reference knows anything, ISO. */
export function isoHorizon(pack: Pack): string {
  return isoDay(pack.horizon);
}
