import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNewsHosts } from '../../src/cli/news-hosts.ts';

/** The production builds, which `npm test` makes before its tests. */
const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Budgets in bytes, with their reasons. They only go down. */
const BUDGETS: Readonly<Record<string, number>> = {
  // On every page of the news sites, also on those about something else.
  'watch.js': 6_000,
  // In the page's own world.
  'probe.js': 2_000,
  // Injected into a page that mentions a subject: gathering its text, painting, mark.js. It is read elsewhere.
  'scan.js': 38_000,
};

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const folder = `${OUTPUT}/${browser}-mv3`;
  const manifest: {
    permissions: string[];
    host_permissions: string[];
    optional_host_permissions: string[];
    content_security_policy: { extension_pages: string };
    content_scripts: { js: string[]; matches: string[] }[];
    commands: Record<string, unknown>;
  } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  test.each(Object.entries(BUDGETS))('%s has at most %d bytes', (file, budget) => {
    expect(statSync(`${folder}/${file}`).size).toBeLessThanOrEqual(budget);
  });

  test('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage']);
    expect(manifest.host_permissions).toHaveLength(readNewsHosts().length * 2);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(Object.keys(manifest.commands)).toHaveLength(4);
  });

  test('its pages can connect to nothing and run nothing from elsewhere', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'",
    );
  });

  test('only the watcher runs by itself, on the news sites alone', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toEqual(['watch.js']);
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
  });

  test('what runs in pages and in the background fetches nothing and evaluates nothing', () => {
    // The extension's own pages carry a CSV library that could fetch; their policy lets them connect to nothing.
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts).toHaveLength(4);
    for (const name of scripts)
      expect(readFileSync(`${folder}/${name}`, 'utf8'), name).not.toMatch(/\bfetch\(|XMLHttpRequest\(|new WebSocket|\beval\(|sendBeacon/);
  });
});
