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

  /** Says something once the visitor stops typing, and as it is then. */
  sayAfterPause(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.spoken = text();
      this.#host.requestUpdate();
    }, TYPING_PAUSE);
  }
}
