import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PreviewMessage } from './preview-message.ts';
import { READY } from './preview-message.ts';

/** Milliseconds of quiet after which a change shows: widgets load anew for most of them. */
const PAUSE = 250;

/** Keeps the page in the preview's frame as it was last told, also when that page went elsewhere. */
export class PreviewFrame implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #message: PreviewMessage | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
  }

  /** Shows this, soon. */
  show(message: PreviewMessage): void {
    if (JSON.stringify(message) === JSON.stringify(this.#message)) return;
    this.#message = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), PAUSE);
  }

  /** The frame has loaded something: the preview, or what a press on something in it led to. */
  readonly loaded = (): void => {
    const frame = this.#frame;
    if (!frame) return;
    // Of another origin's page nothing can be seen, and neither of one that our policy refused.
    if (frame.contentDocument?.location.href !== frame.src) frame.setAttribute('src', frame.src);
  };

  get #frame(): HTMLIFrameElement | null {
    return this.#host.querySelector('iframe');
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame?.contentWindow || origin !== location.origin) return;
    if (data !== READY) return;
    this.#send();
  };

  #send(): void {
    if (this.#message) this.#frame?.contentWindow?.postMessage(this.#message, location.origin);
  }
}
