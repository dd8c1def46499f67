/** How many presses of Shift leave the page. */
export const PRESSES_TO_LEAVE = 3;

/** Milliseconds after a press of Shift in which the next one counts. */
export const NEXT_PRESS_WITHIN = 5000;

/**
 * Counts presses of Shift alone. A press counts once it ends, because only then it is known that it
 * was not for a capital letter; both keys of a keyboard count, pressed in turn or one over the other.
 */
export class ShiftPresses {
  readonly #held = new Set<string>();
  #count = 0;
  #last = -Infinity;

  /** A Shift key goes down; which one it is, as `KeyboardEvent.code` has it. */
  down(key: string): void {
    this.#held.add(key);
  }

  /**
   * A Shift key comes up.
   *
   * @param at milliseconds since any fixed moment
   * @returns how many presses have followed one another so far, this one included; 0 where this was none
   */
  up(key: string, at: number): number {
    if (!this.#held.delete(key)) return 0;
    this.#count = at - this.#last <= NEXT_PRESS_WITHIN ? this.#count + 1 : 1;
    this.#last = at;
    return this.#count;
  }

  /** Anything else is pressed: what is held is held for that, and counting begins again. */
  reset(): void {
    this.#held.clear();
    this.#count = 0;
  }
}
