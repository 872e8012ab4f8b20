/** The call's words are off: one clear line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `usage:
  plumbline scan [--format table|json|jsonl|csv|md] [--published DATE] [--title TEXT] [--pack DIR] [--explain] [--text] FILE...
  plumbline reference [--format table|json] [--pack DIR]
FILE is plain text or HTML; - reads standard input.`;
