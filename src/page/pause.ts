/** The shortest and the longest pause between two scans of what has changed, in milliseconds. */
const SHORTEST = 300;
const LONGEST = 60_000;
/** A scan may take this share of the time; the pause grows when it takes more. */
const SHARE = 0.05;

/** A pause that grows under load and decays when the page is quiet. */
export class Pause {
  #length = SHORTEST;

  get length(): number {
    return this.#length;
  }

  /** @param took how long the scan took, in milliseconds */
  after(took: number): void {
    const wanted = Math.max(SHORTEST, took / SHARE);
    this.#length = Math.min(LONGEST, wanted > this.#length ? this.#length * 2 : Math.max(wanted, this.#length / 2));
  }
}
