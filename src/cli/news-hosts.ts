import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { OWN_PACK } from './load-pack.ts';

/**
 * The hosts of news-sites.csv.
 * @throws Error that names the row when a host is no host name
 */
export function readNewsHosts(folder: string = OWN_PACK): string[] {
  const table = Papa.parse<Record<string, string>>(readFileSync(join(folder, 'news-sites.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return table.data.map((row, index) => {
    const host = row.host ?? '';
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
      throw new Error(`news-sites.csv, row ${index + 2}, host: "${host}" is no host name; write it like news.example.org`);
    return host;
  });
}
