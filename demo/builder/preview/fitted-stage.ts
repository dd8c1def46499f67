import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws the preview's frame as wide as was chosen, made smaller where this page has less room. */
export class FittedStage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#draw());
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** @param width of the frame, in its own pixels */
  fit(width: number): void {
    this.#width = width;
    const stage = this.#stage;
    if (stage) this.#observer.observe(stage);
    this.#draw();
  }

  get #stage(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>('.stage');
  }

  #draw(): void {
    const stage = this.#stage;
    const frame = stage?.querySelector('iframe');
    if (!stage || !frame || stage.clientWidth === 0) return;
    const scale = Math.min(1, stage.clientWidth / this.#width);
    frame.style.setProperty('inline-size', `${this.#width}px`);
    frame.style.setProperty('block-size', `${stage.clientHeight / scale}px`);
    frame.style.setProperty('transform', `scale(${scale})`);
    frame.style.setProperty(
      'margin-inline-start',
      `${(stage.clientWidth - this.#width * scale) / 2}px`,
    );
  }
}
