import type { Plugin } from 'vite';
import { loadPack } from './load-pack.ts';
import { readNewsHosts } from './news-hosts.ts';

const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:pack': () => loadPack(),
  'virtual:mentions': () => loadPack().subjects.flatMap(({ mentions }) => mentions),
  'virtual:news-hosts': () => readNewsHosts(),
};

/** Gives the extension its pack as data, read and checked while it is built. */
export function virtualPack(): Plugin {
  return {
    name: 'plumbline-pack',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load: (id) => {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      return make ? `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});` : null;
    },
  };
}
