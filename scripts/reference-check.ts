// Checks the pack in reference-data without the articles: schema, keys, dates, intervals, orphans, news sites.
import { loadPack } from '../src/cli/load-pack.ts';
import { readNewsHosts } from '../src/cli/news-hosts.ts';
import { PackError } from '../src/reference/pack-error.ts';

try {
  const pack = loadPack();
  const hosts = readNewsHosts();
  if (new Set(hosts).size !== hosts.length) throw new PackError(['news-sites.csv: a host stands twice']);
  console.log(
    `${pack.name} ${pack.version}: ${pack.sources.length} sources, ${pack.subjects.length} subjects, ${pack.lookAlikes.length} look-alikes, ${pack.claims.length} claims, ${hosts.length} news sites. Sound.`,
  );
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
