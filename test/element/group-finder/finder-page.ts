import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/group-finder/group-finder.define.ts';
import type { PeerGroupFinder } from '../../../src/group-finder/group-finder.ts';
import { SUNDAY_EVENING, envelope } from '../../fixtures/groups.ts';
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

/** What a visitor sees and does on one finder. */
export class FinderPage {
  readonly element: PeerGroupFinder;
  readonly clock: TestClock;

  constructor(element: PeerGroupFinder, clock: TestClock) {
    this.element = element;
    this.clock = clock;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error('The finder has not rendered.');
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
    return this.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  get names(): string[] {
    return this.texts('.name');
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim().startsWith(name),
    );
    if (!found) throw new Error(`No button is called ${name}.`);
    return found;
  }

  async search(query: string): Promise<void> {
    const input = this.one<HTMLInputElement>('input');
    input.focus();
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  async shows(selector: string): Promise<void> {
    await until(() => this.root.querySelector(selector), `${selector} should appear`);
    await this.element.updateComplete;
  }

  get focused(): string {
    return this.root.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }
}

interface Setting {
  src?: string;
  clock?: TestClock;
  lang?: string;
  pageSize?: number;
  content?: TemplateResult;
  /** What to wait for. */
  until?: string;
}

/** A finder on a page of its own, once it shows what it was given. */
export async function openFinder(setting: Setting = {}): Promise<FinderPage> {
  const clock = setting.clock ?? new TestClock(SUNDAY_EVENING);
  const element = await fixture<PeerGroupFinder>(
    html`<peer-group-finder
      lang=${setting.lang ?? 'en-US'}
      src=${setting.src ?? addressOf(envelope())}
      page-size=${setting.pageSize ?? 25}
      .clock=${clock}
      >${setting.content}</peer-group-finder
    >`,
  );
  const page = new FinderPage(element, clock);
  await page.shows(setting.until ?? '[part~=group]');
  return page;
}
