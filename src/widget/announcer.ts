import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a key after which a visitor is taken to have paused. */
const TYPING_PAUSE = 700;

/** What a live region of a widget says. Put `spoken` into an element with `role="status"`. */
export class Announcer implements ReactiveController {
  spoken = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says something once the visitor stops typing, and as it is then; nothing where it is nothing. */
  sayAfterPause(text: () => string | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const words = text();
      if (words === undefined) return;
      // Readers pass over a text that was there before: a space that none of them reads makes it new.
      this.spoken = words === this.spoken ? `${words}\u00a0` : words;
      this.#host.requestUpdate();
    }, TYPING_PAUSE);
  }
}
