import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** With what a visitor moves it themselves. */
const TAKING = ['wheel', 'pointerdown', 'touchmove'];

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Milliseconds without a scroll event after which a scroller stands still. Safari has no `scrollend`. */
const STANDSTILL = 150;

/** A slide is in view once half of it is: of exactly a half a browser says nothing more. */
const IN_VIEW = 0.5;

/** So many views further a visitor would see things fly past: there it goes without a motion. */
const LONG_WAY = 2;

/**
 * Moves a row of slides and knows where it is. The browser does the moving: a finger, a wheel or a
 * trackpad scrolls it as anything else, and where it comes to stand is the current story.
 */
export class SlideTrack implements ReactiveController {
  /** The current slide, from 0. */
  index = 0;
  /** How many slides are in view side by side, 1 or more. */
  perView = 1;
  readonly #host: Host;
  readonly #onChange: (index: number) => void;
  readonly #inView = new Set<Element>();
  #track: HTMLElement | undefined;
  #slides: readonly HTMLElement[] = [];
  #observer: IntersectionObserver | undefined;
  #resizes: ResizeObserver | undefined;
  /** Of the row and of a slide, as they were measured last. */
  #widths = '';
  /** Where it is on its way to; until it is there, what passes by is not where it is. */
  #goal: number | undefined;
  /** How far it was scrolled when this was looked at last. */
  #lastLeft: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange told of each change that the visitor made by scrolling */
  constructor(host: Host, onChange: (index: number) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#let();
  }

  hostUpdated(): void {
    const track = this.#host.renderRoot.querySelector<HTMLElement>('#track') ?? undefined;
    if (track !== this.#track) {
      this.#let();
      if (track) this.#take(track);
    }
    this.#watchSlides();
  }

  get count(): number {
    return this.#slides.length;
  }

  /** The first slide in view: near the end, the current one need not be the first. */
  get first(): number {
    return Math.max(0, Math.min(this.index, this.count - this.perView));
  }

  get isAtStart(): boolean {
    return this.first === 0;
  }

  get isAtEnd(): boolean {
    return this.first + this.perView >= this.count;
  }

  /** What is in view. */
  get shown(): readonly HTMLElement[] {
    return this.#slides.slice(this.first, this.first + this.perView);
  }

  /** Moves so that this slide comes into view, with a motion unless the visitor wants none. */
  goTo(index: number): void {
    const from = this.first;
    this.index = Math.max(0, Math.min(index, this.count - this.perView));
    this.#scroll(Math.abs(this.index - from) > LONG_WAY * this.perView ? 'instant' : 'smooth');
    this.#host.requestUpdate();
  }

  #take(track: HTMLElement): void {
    this.#track = track;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
      root: track,
      threshold: [0, IN_VIEW],
    });
    this.#resizes = new ResizeObserver(() => {
      // What the browser brings into view by itself is not where the visitor went.
      this.#goal ??= this.index;
      // A frame later: what a new width changes may change the height, which would be seen at once.
      requestAnimationFrame(() => this.#measure());
    });
    this.#resizes.observe(track);
    track.addEventListener('scroll', this.#moving, { passive: true });
    track.addEventListener('focusout', this.#mark);
    for (const type of TAKING) track.addEventListener(type, this.#taken, { passive: true });
  }

  #let(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#resizes?.disconnect();
    this.#track?.removeEventListener('scroll', this.#moving);
    this.#track?.removeEventListener('focusout', this.#mark);
    for (const type of TAKING) this.#track?.removeEventListener(type, this.#taken);
    this.#track = undefined;
    this.#slides = [];
    this.#inView.clear();
    this.#widths = '';
  }

  #watchSlides(): void {
    const slides = [...(this.#track?.children ?? [])] as HTMLElement[];
    const isSame =
      slides.length === this.#slides.length && slides.every((one, at) => one === this.#slides[at]);
    if (isSame) return;
    for (const gone of this.#slides.filter((slide) => !slides.includes(slide))) {
      this.#observer?.unobserve(gone);
      this.#inView.delete(gone);
    }
    for (const slide of slides) this.#observer?.observe(slide);
    // Whoever was read stays the one that is read, wherever it is now.
    const current = this.#slides[this.index];
    const place = current ? slides.indexOf(current) : this.index;
    this.index = Math.max(0, Math.min(place, slides.length - 1));
    this.#slides = slides;
    this.#widths = '';
    this.#measure();
    // What was just drawn did not know yet how many there are.
    this.#host.requestUpdate();
  }

  /** A new width makes room for more or fewer. The current story stays where it is read. */
  #measure(): void {
    const track = this.#track;
    const [slide] = this.#slides;
    if (!track || !slide?.offsetWidth) return;
    const widths = `${track.clientWidth} ${slide.offsetWidth}`;
    if (widths === this.#widths) return;
    this.#widths = widths;
    const perView = Math.max(1, Math.round(track.clientWidth / slide.offsetWidth));
    if (perView !== this.perView) {
      this.perView = perView;
      this.#host.requestUpdate();
    }
    this.#scroll('instant');
  }

  #scroll(behavior: ScrollBehavior): void {
    const track = this.#track;
    const slide = this.#slides[this.index];
    if (!track || !slide) return;
    this.#goal = this.index;
    const { left, right } = slide.getBoundingClientRect();
    const box = track.getBoundingClientRect();
    const isRtl = getComputedStyle(track).direction === 'rtl';
    // Of a page that is enlarged by `zoom` the browser tells the one as seen, and scrolls by the other.
    const zoom = box.width / track.offsetWidth || 1;
    const way = (isRtl ? right - box.right : left - box.left) / zoom;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Not by so much: a way of less than a pixel would snap to the next slide in its direction.
    track.scrollTo({ left: track.scrollLeft + way, behavior: isStill ? 'instant' : behavior });
    this.#moving();
  }

  readonly #moving = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), STANDSTILL);
  };

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      if (isIntersecting && intersectionRatio >= IN_VIEW) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#mark();
    this.#moving();
  }

  /** What is out of view is out of reach, but never what holds the focus. */
  readonly #mark = (): void => {
    // In a focusout nothing has the focus yet that will have it.
    setTimeout(() => {
      if (this.#inView.size === 0) return;
      const held = this.#track?.querySelector('.slide:focus-within');
      for (const slide of this.#slides) {
        const isAway = !this.#inView.has(slide) && slide !== held;
        if (slide.inert === isAway) continue;
        slide.inert = isAway;
        // Out of reach is also its button to pause.
        if (isAway) for (const video of slide.querySelectorAll('video')) video.pause();
      }
    });
  };

  /** The visitor moves it themselves: wherever that ends is where they want to be. */
  readonly #taken = (): void => {
    this.#goal = undefined;
  };

  #settle(): void {
    const goal = this.#goal === undefined ? undefined : this.#slides[this.#goal];
    if (goal && !this.#inView.has(goal)) {
      this.#goOn();
      return;
    }
    this.#lastLeft = undefined;
    this.#goal = undefined;
    if (goal) return;
    const first = this.#slides.findIndex((slide) => this.#inView.has(slide));
    if (first < 0 || first === this.index) return;
    this.index = first;
    this.#onChange(first);
    this.#host.requestUpdate();
  }

  /** A busy device stops in the middle of a motion, and goes on, or has to be sent again. */
  #goOn(): void {
    const left = this.#track?.scrollLeft;
    // Where nothing is in view, the whole is not.
    if (this.#inView.size === 0) return;
    if (left === this.#lastLeft) this.#scroll('instant');
    this.#lastLeft = left;
    this.#moving();
  }
}
