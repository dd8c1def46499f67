import type { ReactiveController, ReactiveElement } from 'lit';

/** Puts a word before the page's title, and takes it away again. */
export class TitlePrefix implements ReactiveController {
  #shown = '';

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  show(prefix = ''): void {
    if (prefix === this.#shown) return;
    const title = document.title.startsWith(this.#shown)
      ? document.title.slice(this.#shown.length)
      : document.title;
    document.title = prefix + title;
    this.#shown = prefix;
  }
}
