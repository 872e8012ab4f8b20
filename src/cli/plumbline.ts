#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { PackError } from '../reference/pack-error.ts';
import { printReference } from './reference.ts';
import { scan } from './scan.ts';
import { USAGE, UsageError } from './usage.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

async function run(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (command === undefined || command === '--help' || command === '-h') {
    console.log(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command === 'scan') {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { format: text, published: text, title: text, pack: text, text: flag, explain: flag },
    });
    return scan(positionals, {
      format: values.format ?? 'table',
      published: values.published ?? null,
      title: values.title ?? null,
      pack: values.pack ?? null,
      text: values.text ?? false,
      explain: values.explain ?? false,
    });
  }
  if (command === 'reference') {
    const { values } = parseArgs({ args: rest, options: { format: text, pack: text } });
    process.stdout.write(printReference(values.format ?? 'table', values.pack ?? null));
    return 0;
  }
  throw new UsageError(`"${command}" is no command; there are scan and reference`);
}

/** A reader that stops early ("| head") ends the scan without a complaint. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  const isPack = error instanceof PackError;
  console.error(
    `plumbline: ${isUsage || isPack ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = isPack ? 1 : 2;
}
