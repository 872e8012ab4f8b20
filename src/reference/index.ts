/**
 * The pack: types and look-ups. Pure. Reading and validation have a door of their own (parse-pack.ts): what the
 * browser loads must not carry parsers.
 */
export { type Series, seriesOf, waveOf } from './series.ts';
export type * from './types.ts';
