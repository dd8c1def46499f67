/** Milliseconds: what waits so long waits for a story to be read … */
const LONG = 1000;

/** … but for tests and their runner, who give up after this long on what they wait for. */
const PATIENCE: readonly number[] = [15_000, 20_000];

interface Wait {
  readonly due: number;
  readonly run: () => void;
}

/**
 * Time in which stories are read, which passes when a test says so. What waits less goes on as ever:
 * the browser's scrolling, and tests.
 */
export class ReadingTime {
  readonly #setTimeout = globalThis.setTimeout;
  readonly #clearTimeout = globalThis.clearTimeout;
  readonly #waits = new Map<number, Wait>();
  #now = 0;
  #last = 0;

  open(): void {
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < LONG || PATIENCE.includes(wait)) {
        return this.#setTimeout.call(globalThis, run, wait);
      }
      this.#last -= 1;
      this.#waits.set(this.#last, { due: this.#now + wait, run });
      return this.#last;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      if (!this.#waits.delete(id)) this.#clearTimeout.call(globalThis, id);
    }) as typeof clearTimeout;
  }

  close(): void {
    globalThis.setTimeout = this.#setTimeout;
    globalThis.clearTimeout = this.#clearTimeout;
    this.#waits.clear();
  }

  /** Milliseconds until the next change; without one, nothing turns. */
  get left(): number | undefined {
    const dues = [...this.#waits.values()].map(({ due }) => due - this.#now);
    return dues.length > 0 ? Math.min(...dues) : undefined;
  }

  /** Lets milliseconds pass. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [id, { due, run }] of this.#waits) {
      if (due > this.#now) continue;
      this.#waits.delete(id);
      run();
    }
  }
}
