import type { ReactiveController } from 'lit';

/**
 * Keeps what has the focus out from under a bar that stays in view while the page scrolls beneath
 * it: whoever goes backwards by keyboard would otherwise be somewhere that cannot be seen.
 */
export class FocusClearance implements ReactiveController {
  readonly #bar: HTMLElement;
  #roots: ReadonlySet<Node> = new Set();

  constructor(bar: HTMLElement & { addController(controller: ReactiveController): void }) {
    this.#bar = bar;
    bar.addController(this);
  }

  hostConnected(): void {
    // What moves the focus inside one shadow root is not told outside of it.
    this.#roots = new Set([document, this.#bar.getRootNode()]);
    for (const root of this.#roots) root.addEventListener('focusin', this);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) root.removeEventListener('focusin', this);
    this.#roots = new Set();
  }

  handleEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || event.composedPath().includes(this.#bar)) return;
    // The browser scrolls to it first.
    requestAnimationFrame(() => {
      // What is being pressed must not move away.
      if (!target.matches(':active') && this.#covers(target)) {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
    });
  }

  #covers(target: Element): boolean {
    const { left, top, width, height } = target.getBoundingClientRect();
    // Of something large enough is seen anyway; and the bar may be gone by now.
    if (height > innerHeight / 2 || !this.#bar.isConnected) return false;
    const root = this.#bar.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(left + width / 2, top + 1) === this.#bar;
  }
}
