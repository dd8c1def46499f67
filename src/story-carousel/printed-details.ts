import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Opens what is folded away while the page is printed: on paper nobody can. */
export class PrintedDetails implements ReactiveController {
  readonly #host: Host;
  readonly #prepare: () => void;
  #opened: readonly HTMLDetailsElement[] = [];

  /** @param prepare draws what is not drawn yet, before it returns */
  constructor(host: Host, prepare: () => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#prepare();
    this.#opened = [...this.#host.renderRoot.querySelectorAll('details:not([open])')].filter(
      (one) => one instanceof HTMLDetailsElement,
    );
    for (const one of this.#opened) one.open = true;
  };

  readonly #close = (): void => {
    for (const one of this.#opened) one.open = false;
    this.#opened = [];
  };
}
