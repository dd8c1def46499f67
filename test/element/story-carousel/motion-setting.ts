/** The query that the visitor's own setting answers. */
const REDUCED = '(prefers-reduced-motion: reduce)';

/**
 * Stands in for the visitor's setting of reduced motion: only Chromium can be told it from outside.
 * With it every change is at once, which also spares a test the waiting.
 */
export class MotionSetting {
  readonly #matchMedia = globalThis.matchMedia;
  readonly #asked = new Set<MediaQueryList>();
  #isReduced = false;

  set isReduced(isReduced: boolean) {
    this.#isReduced = isReduced;
    for (const list of this.#asked) {
      list.dispatchEvent(
        Object.assign(new Event('change'), { matches: isReduced, media: REDUCED }),
      );
    }
  }

  open(): void {
    this.#isReduced = false;
    globalThis.matchMedia = (query) => {
      const list = this.#matchMedia.call(globalThis, query);
      if (query === REDUCED) {
        Object.defineProperty(list, 'matches', { get: () => this.#isReduced });
        this.#asked.add(list);
      }
      return list;
    };
  }

  close(): void {
    globalThis.matchMedia = this.#matchMedia;
    this.#asked.clear();
  }
}
