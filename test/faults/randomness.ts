/**
 * Numbers that are the same for the same seed, so that a run can be repeated: xorshift with 32 bits
 * (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003).
 */
export class Randomness {
  #state: number;

  /** @param seed any whole number */
  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1;
    // The first numbers of neighbouring seeds are alike.
    for (let warm = 0; warm < 8; warm += 1) this.#next();
  }

  /** A whole number from 0 up to `limit`, without it. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** True in this share of all cases. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  #next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 2 ** 32;
  }
}
