/** Something in a pack is wrong: what, where (file, row, field), and what to do. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
