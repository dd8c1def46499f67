/** What a data element is doing, as `:state(…)` shows it to the page's own styles. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/** Shows exactly one state of an element; does nothing where the browser has no custom states. */
export class ElementStates {
  readonly #internals: ElementInternals;
  #shown: ElementState | undefined;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  show(state: ElementState): void {
    if (state === this.#shown) return;
    // Safari before 17.4 has no set of states.
    const states = this.#internals.states as CustomStateSet | undefined;
    if (this.#shown) states?.delete(name(this.#shown));
    states?.add(name(state));
    this.#shown = state;
  }
}

let dashed: boolean | undefined;

/** Chrome before 125 takes only names that begin with two dashes, as `:--loading`. */
function name(state: ElementState): string {
  dashed ??= !CSS.supports('selector(:state(a))');
  return dashed ? `--${state}` : state;
}
