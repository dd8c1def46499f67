/** Minutes without an entry after which what was typed is forgotten, and so many before a word. */
const FORGET_AFTER = 15;
const WARN_AFTER = 13;
const MINUTE = 60_000;

/** What becomes of a form that nobody has touched for a while. */
export type Idleness = 'fresh' | 'warn' | 'forget';

/** Knows for how long a form that holds something was left alone. */
export class IdleWatch {
  #last: number | undefined;

  /** Something was entered, or the visitor says that they are still there. */
  touched(now: number): void {
    this.#last = now;
  }

  /** There is nothing to be forgotten any more. */
  emptied(): void {
    this.#last = undefined;
  }

  at(now: number): Idleness {
    if (this.#last === undefined) return 'fresh';
    const minutes = (now - this.#last) / MINUTE;
    if (minutes >= FORGET_AFTER) return 'forget';
    return minutes >= WARN_AFTER ? 'warn' : 'fresh';
  }
}
