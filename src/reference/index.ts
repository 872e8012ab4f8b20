/** The pack: types, reading, validation, look-ups. Pure. */
export { parsePack, PACK_FILES, type PackFiles } from './parse-pack.ts';
export { PackError } from './pack-error.ts';
export { seriesOf, waveOf, type Series } from './series.ts';
export type * from './types.ts';
