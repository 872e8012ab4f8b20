import { defineConfig } from 'wxt';
import { readNewsHosts } from './src/cli/news-hosts.ts';
import { virtualPack } from './src/cli/virtual-pack.ts';

const hosts = readNewsHosts();
/** Where the extension watches by itself; Chrome's executeScript needs the host permission as well. */
const matches = hosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);

export default defineConfig({
  imports: false,
  publicDir: 'src/ui/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [virtualPack()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'chrome140' },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Plumbline',
    description: 'Shows how the figures on a news page compare with what five source articles reported. Everything stays in the browser.',
    permissions: browser === 'firefox' ? ['activeTab', 'scripting', 'storage'] : ['activeTab', 'scripting', 'storage', 'sidePanel'],
    host_permissions: matches,
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '140',
    action: { default_title: 'Plumbline' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Open the panel' },
      'next-figure': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Next figure on the page' },
      'previous-figure': { suggested_key: { default: 'Alt+Shift+B' }, description: 'Previous figure on the page' },
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Highlights on and off' },
    },
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'",
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'plumbline@plumbline.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
  }),
  hooks: {
    // The watcher is an unlisted script: a content script of WXT's own would carry its wrapper and the polyfill.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches, js: ['watch.js'], run_at: 'document_idle' }];
    },
  },
});
