import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import type { WireStory } from '../../../src/contract/story.ts';
import '../../../src/story-carousel/story-carousel.define.ts';
import type { PeerStoryCarousel } from '../../../src/story-carousel/story-carousel.ts';
import { LATE_IN_2026, storiesEnvelope } from '../../fixtures/stories.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { until } from '../until.ts';

/** An address that a browser can fetch without a network. */
export const addressOf = (body: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([body], { type }));

/** An address of this server that has nothing. */
export const MISSING = new URL('/nothing-is-here.json', location.href).href;

/** The next event of a kind, with its own type. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** Every event of a kind from now on. */
export function eventsOf<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  element.addEventListener(type, (event) => events.push(event));
  return events;
}

/** A text as it reads. */
export const plain = (text?: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Far more than any movement takes. */
const MOST_FRAMES = 300;

/** Once the browser has laid out and told of it twice, which takes in what it tells observers. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** What a visitor sees and does on one carousel. */
export class CarouselPage {
  readonly element: PeerStoryCarousel;
  readonly box: HTMLElement;

  constructor(element: PeerStoryCarousel, box: HTMLElement) {
    this.element = element;
    this.box = box;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error('The carousel has not rendered.');
    return root;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  }

  /** The text of everything that matches, as it reads. */
  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => plain(textContent));
  }

  get slides(): HTMLElement[] {
    return this.all('[part~=slide]');
  }

  slide(place: number): HTMLElement {
    const slide = this.slides[place];
    if (!slide) throw new Error(`There is no slide ${place}.`);
    return slide;
  }

  /** What scrolls. */
  get scroller(): HTMLElement {
    const scroller = this.slides[0]?.parentElement;
    if (!scroller) throw new Error('There is nothing to scroll.');
    return scroller;
  }

  /** The slides that a visitor sees: more than half of them within the scroller. */
  get seen(): number[] {
    const { left, right } = this.scroller.getBoundingClientRect();
    return this.slides.flatMap((slide, place) => {
      const box = slide.getBoundingClientRect();
      const inside = Math.min(box.right, right) - Math.max(box.left, left);
      return inside > box.width / 2 ? [place] : [];
    });
  }

  /** The slides that can be reached. */
  get reachable(): number[] {
    return this.slides.flatMap((slide, place) => (slide.inert ? [] : [place]));
  }

  /** Waits until a story stands still as the first in view, and what is out of view is inert. */
  async shows(place: number): Promise<void> {
    await until(() => this.seen[0] === place, `story ${place} should come into view`);
    await this.settled();
  }

  /** Waits until nothing moves any more. */
  async settled(): Promise<void> {
    let before = NaN;
    let isStill = false;
    for (let frame = 0; frame < MOST_FRAMES && !isStill; frame += 1) {
      await painted();
      const is = this.scroller.scrollLeft;
      isStill = is === before && String(this.seen) === String(this.reachable);
      before = is;
    }
    const { seen, reachable } = this;
    if (!isStill)
      throw new Error(
        `It does not stand still: seen ${seen.join()}, reachable ${reachable.join()}.`,
      );
    await this.element.updateComplete;
  }

  /** A button by what it says. */
  button(name: string): HTMLButtonElement {
    const buttons = this.all<HTMLButtonElement>('button');
    const found = buttons.find(({ textContent }) => plain(textContent) === name);
    if (!found) throw new Error(`No button is called ${name}.`);
    return found;
  }

  get previous(): HTMLButtonElement {
    return this.one<HTMLButtonElement>('[part~=previous]');
  }

  get next(): HTMLButtonElement {
    return this.one<HTMLButtonElement>('[part~=next]');
  }

  get stop(): HTMLButtonElement {
    return this.one<HTMLButtonElement>('[part~=stop]');
  }

  /** A key, as the browser tells it to what has the focus. */
  async press(key: string, target: HTMLElement = this.scroller): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    target.dispatchEvent(event);
    await this.element.updateComplete;
    return event;
  }

  /** Scrolls as a trackpad would, to where a slide begins. */
  swipe(place: number): void {
    this.scroller.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    const { left, right } = this.slide(place).getBoundingClientRect();
    const box = this.scroller.getBoundingClientRect();
    const isRtl = getComputedStyle(this.scroller).direction === 'rtl';
    this.scroller.scrollBy({
      left: isRtl ? right - box.right : left - box.left,
      behavior: 'instant',
    });
  }

  /** "3 of 12", as it stands beside the buttons. */
  get place(): string {
    return this.texts('.place').join();
  }

  get live(): HTMLElement {
    return this.one('[aria-live]');
  }

  /** What the live region says. */
  get spoken(): string {
    return plain(this.live.textContent);
  }

  /** Everything that the live region comes to say from now on, where it says it aloud. */
  heard(): string[] {
    const texts: string[] = [];
    const { live } = this;
    new MutationObserver(() => {
      if (live.ariaLive !== 'off' && this.spoken) texts.push(this.spoken);
    }).observe(live, { subtree: true, childList: true, characterData: true });
    return texts;
  }

  states(): string[] {
    return ['loading', 'ready', 'empty', 'error'].filter((state) => {
      try {
        return this.element.matches(`:state(${state})`);
      } catch {
        return this.element.matches(`:--${state}`);
      }
    });
  }
}

interface Setting {
  /** The stories of a file; or else those of the page. */
  stories?: readonly unknown[];
  content?: TemplateResult;
  lang?: string;
  /** CSS pixels of the box around. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  attributes?: Readonly<Record<string, string>>;
  properties?: Partial<PeerStoryCarousel>;
  /** What to wait for. */
  until?: string;
}

/** A carousel on a page of its own, once it shows what it was given. */
export async function openCarousel(setting: Setting = {}): Promise<CarouselPage> {
  const { attributes = {}, lang = 'en-US', width = 480, dir = 'ltr', content } = setting;
  const element = document.createElement('peer-story-carousel');
  const isTold = content && !setting.stories;
  const src =
    isTold || attributes['src'] || attributes['api']
      ? {}
      : { src: addressOf(storiesEnvelope(setting.stories)) };
  for (const [name, value] of Object.entries({ lang, ...src, ...attributes })) {
    element.setAttribute(name, value);
  }
  Object.assign(element, { clock: new TestClock(LATE_IN_2026), ...setting.properties });
  if (content) render(content, element);
  const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  box.style.inlineSize = `${width}px`;
  box.append(element);
  const page = new CarouselPage(element, box);
  const awaited = setting.until ?? '[part~=slide]';
  await until(() => element.shadowRoot?.querySelector(awaited), `${awaited} should appear`);
  await element.updateComplete;
  if (awaited === '[part~=slide]') await page.settled();
  return page;
}

/** So many stories, each with its number in its quote. */
export const numbered = (count: number, fields: Partial<WireStory> = {}): WireStory[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    quote: `Story number ${at}.`,
    name: `Person ${at}`,
    consent: true,
    ...fields,
  }));
