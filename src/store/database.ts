import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackStamp } from '../compare/index.ts';
import type { PageReport } from '../messages.ts';

/** A page that was scanned: its figures with their comparisons, and with which pack. */
export interface RememberedPage {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly published: string | null;
  /** ISO instant. */
  readonly scannedAt: string;
  readonly pack: PackStamp;
  readonly report: PageReport;
}

interface Schema extends DBSchema {
  pages: { key: string; value: RememberedPage; indexes: { scannedAt: string } };
}

/** One step a version; a step is never changed once it was released, only followed by another. */
const MIGRATIONS: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore('pages', { keyPath: 'url' }).createIndex('scannedAt', 'scannedAt');
  },
];

/**
 * Opens the database. Only the background may: on an extension page in a Firefox private window it throws, and in a
 * content script it would be the page's own.
 */
function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('plumbline', MIGRATIONS.length, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
  });
}

async function withDatabase<T>(act: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

export function rememberPage(page: RememberedPage): Promise<void> {
  return withDatabase(async (database) => {
    await database.put('pages', page);
  });
}

/** All remembered pages, the one scanned last first. */
export function rememberedPages(): Promise<RememberedPage[]> {
  return withDatabase(async (database) => (await database.getAllFromIndex('pages', 'scannedAt')).reverse());
}

export function countPages(): Promise<number> {
  return withDatabase((database) => database.count('pages'));
}

export function forgetPages(): Promise<void> {
  return withDatabase((database) => database.clear('pages'));
}
