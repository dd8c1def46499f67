import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type ThemeName = 'light' | 'dark';

/**
 * Whether a widget should use its light or its dark colours: as its `theme` attribute says, and
 * otherwise as the page around it really looks. A page that stays light on a dark device inherits
 * dark text to us, and the device's preference alone would put pale colours on it.
 */
export class PageTheme implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange = () => this.#host.requestUpdate();
  #preference: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#preference = matchMedia('(prefers-color-scheme: dark)');
    this.#preference.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#preference?.removeEventListener('change', this.#onChange);
  }

  /** The theme of this update. */
  name: ThemeName = 'light';

  hostUpdate(): void {
    this.name = this.#look();
  }

  #look(): ThemeName {
    const asked = this.#host.getAttribute('theme');
    if (asked === 'light' || asked === 'dark') return asked;
    return isPale(getComputedStyle(this.#host).color) ? 'dark' : 'light';
  }
}

/** Whether a computed colour, in any of the forms that CSS Color 4 serialises, is nearer to white. */
export function isPale(color: string): boolean {
  const [, space = '', rest = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
  // `oklab()` and `oklch()` begin with a lightness of 0 to 1, `lab()` and `lch()` of 0 to 100.
  if (space.startsWith('okl')) return first > 0.6;
  if (space.startsWith('l')) return first > 50;
  const luma = (first * 299 + second * 587 + third * 114) / 1000;
  return luma > (space === 'color' ? 0.5 : 127.5);
}
