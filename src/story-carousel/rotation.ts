import type { ReactiveController, ReactiveElement } from 'lit';

/** Milliseconds that a story stays at the least: what turns faster than it is read is only motion. */
const LEAST = 5000;

/**
 * Milliseconds to read a character, a space included. Adults read 238 words of English a minute
 * silently (Brysbaert, 2019, doi:10.1016/j.jml.2019.104047), about 24 characters a second; people who
 * are tired, or read in their second language, get twice as long.
 */
const READING = 84;

/** Milliseconds that a text stays in view, of those that a center asked for. */
export const timeToRead = (characters: number, asked: number): number =>
  Math.max(LEAST, asked || 0, characters * READING);

interface RotationOptions {
  /** Whether the center asked for it, and there is anything to turn to. */
  readonly isWanted: () => boolean;
  /** Milliseconds that the center asked for. */
  readonly interval: () => number;
  /** What is in view. */
  readonly shown: () => readonly HTMLElement[];
  /** How many characters of it there are to read, without opening anything. */
  readonly characters: () => number;
  readonly onTurn: () => void;
}

/** What may change whether it turns, inside and around it. */
const INSIDE = ['toggle', 'play', 'pause', 'ended'];

/**
 * Turns from story to story by itself, where a center asks for it. Whoever points at it, looks away
 * or opens something holds it up; whoever touches it or brings the focus into it has stopped it,
 * until they start it again. For those who want less motion it never starts.
 */
export class Rotation implements ReactiveController {
  /** Whether the visitor stopped it. */
  isStopped = false;
  readonly #host: ReactiveElement;
  readonly #options: RotationOptions;
  #isHovered = false;
  #isOnScreen = false;
  #isStill: MediaQueryList | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer runs for. */
  #timed: readonly HTMLElement[] = [];
  #end: (() => void) | undefined;

  constructor(host: ReactiveElement, options: RotationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const root = host.renderRoot;
    const update = () => host.requestUpdate();
    const still = (this.#isStill = matchMedia('(prefers-reduced-motion: reduce)'));
    const seen = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.at(-1)?.isIntersecting === true;
      update();
    });
    seen.observe(host);
    still.addEventListener('change', update);
    document.addEventListener('visibilitychange', update);
    host.addEventListener('pointerenter', this.#point);
    host.addEventListener('pointerleave', this.#point);
    host.addEventListener('pointerdown', this.#touch);
    // On the root: from one place inside to another no focusin leaves it.
    root.addEventListener('focusin', this.#focus as EventListener);
    for (const type of INSIDE) root.addEventListener(type, update, true);
    this.#end = () => {
      seen.disconnect();
      still.removeEventListener('change', update);
      document.removeEventListener('visibilitychange', update);
      host.removeEventListener('pointerenter', this.#point);
      host.removeEventListener('pointerleave', this.#point);
      host.removeEventListener('pointerdown', this.#touch);
      root.removeEventListener('focusin', this.#focus as EventListener);
      for (const type of INSIDE) root.removeEventListener(type, update, true);
    };
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#isHovered = false;
    this.#isOnScreen = false;
    this.#wait([]);
  }

  hostUpdated(): void {
    const shown = this.isTurning ? this.#options.shown() : [];
    const isSame =
      shown.length === this.#timed.length && shown.every((one, at) => one === this.#timed[at]);
    if (!isSame) this.#wait(shown);
  }

  /** Whether there is anything to stop or to start. */
  get isOffered(): boolean {
    return this.#options.isWanted() && this.#isStill?.matches === false;
  }

  /** Whether it turns now. */
  get isTurning(): boolean {
    return (
      this.isOffered &&
      !this.isStopped &&
      !this.#isHovered &&
      this.#isOnScreen &&
      !document.hidden &&
      !this.#options.shown().some(isBusy)
    );
  }

  /** The visitor took over. */
  stop(): void {
    this.isStopped = true;
    this.#host.requestUpdate();
  }

  /** The visitor wants it to turn, wherever their pointer and their focus are. */
  start(): void {
    this.isStopped = false;
    this.#isHovered = false;
    this.#host.requestUpdate();
  }

  #wait(shown: readonly HTMLElement[]): void {
    clearTimeout(this.#timer);
    this.#timed = shown;
    if (shown.length === 0) return;
    this.#timer = setTimeout(
      () => {
        this.#timed = [];
        this.#options.onTurn();
      },
      timeToRead(this.#options.characters(), this.#options.interval()),
    );
  }

  readonly #point = ({ type, pointerType }: PointerEvent): void => {
    this.#isHovered = type === 'pointerenter' && pointerType !== 'touch';
    this.#host.requestUpdate();
  };

  readonly #touch = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && !isSwitch(event)) this.stop();
  };

  /** A press of the switch brings the focus there first: what the press means is up to the press. */
  readonly #focus = (event: FocusEvent): void => {
    if (!isSwitch(event) || (event.composedPath()[0] as Element).matches(':focus-visible')) {
      this.stop();
    }
  };
}

const isSwitch = (event: Event): boolean =>
  event.composedPath().some((at) => at instanceof Element && at.part.contains('stop'));

/** Something in it is open, or plays. */
const isBusy = (slide: HTMLElement): boolean =>
  slide.querySelector('details[open]') !== null ||
  [...slide.querySelectorAll('video')].some(({ paused }) => !paused);
