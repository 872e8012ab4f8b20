import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PackError } from '../reference/pack-error.ts';
import { PACK_FILES, type PackFiles, parsePack } from '../reference/parse-pack.ts';
import type { Pack } from '../reference/types.ts';

/** The pack that comes with the project. */
export const OWN_PACK = fileURLToPath(new URL('../../reference-data', import.meta.url));

/** Reads a pack's files; a missing one is left out, so that all problems are told together. */
export function readPackFiles(folder: string): PackFiles {
  const files: Record<string, string> = {};
  for (const name of PACK_FILES) {
    try {
      files[name] = readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  if (Object.keys(files).length === 0) throw new PackError([`${folder}: no pack here; a pack is a folder with ${PACK_FILES.join(', ')}`]);
  return files;
}

/** SHA-256 over the files in their fixed order, names included. */
export function checksumOf(files: PackFiles): string {
  const hash = createHash('sha256');
  for (const name of PACK_FILES) hash.update(`${name}\n${files[name] ?? ''}\n`);
  return hash.digest('hex');
}

/**
 * Loads a pack from a folder.
 * @throws PackError with every problem, its file, row and field
 */
export function loadPack(folder: string = OWN_PACK): Pack {
  const files = readPackFiles(folder);
  return parsePack(files, checksumOf(files));
}
