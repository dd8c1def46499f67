import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import '../../../src/group-finder/group-finder.define.ts';
import type { PeerGroupFinder } from '../../../src/group-finder/group-finder.ts';
import { SUNDAY_EVENING, envelope } from '../../fixtures/groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { until } from '../until.ts';
import { nameOf } from './filter-page.ts';

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
    await this.answered();
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

  /** How many groups there are, in words. */
  get count(): string {
    return this.texts('.count').join();
  }

  /** What the live region says. */
  get spoken(): string {
    return this.texts('p.unseen[role=status]').at(-1) ?? '';
  }

  /** The accessible names of all that matches and can be seen. */
  called(selector: string): string[] {
    return this.#seen(selector).map(nameOf);
  }

  /** What is pressed, by its accessible name; of several, the first. */
  control(name: string): HTMLElement {
    const found = this.#seen('button, input').find((element) => nameOf(element) === name);
    if (!found) throw new Error(`Nothing is called ${name}.`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.element.updateComplete;
  }

  /** The filters beside the bar. */
  get filters(): string[] {
    return this.called('.bar button');
  }

  /** What is chosen, as the chips have it. */
  get chosen(): string[] {
    return this.called('.chip').map((name) => name.replace(/^Remove /, ''));
  }

  /** Opens the menu of a filter, and says what there is to choose, each with its count. */
  async options(filter: string): Promise<string[]> {
    const button = this.#seen('.bar button').find((element) =>
      nameOf(element).split(', ')[0]?.startsWith(filter),
    );
    if (!button) throw new Error(`No filter is called ${filter}.`);
    if (button.ariaExpanded !== 'true') button.click();
    await this.element.updateComplete;
    return this.called('.options input[type=checkbox]');
  }

  /** Chooses a value, or takes it back. */
  async choose(filter: string, value: string): Promise<void> {
    const option = (await this.options(filter)).find(
      (name) => name === value || name.startsWith(`${value} (`) || name.startsWith(`${value}, `),
    );
    if (!option) throw new Error(`${filter} has no ${value}.`);
    await this.press(option);
  }

  /** Sorts the list, as whoever picks from the menu does. */
  async sort(order: string): Promise<void> {
    const select = this.one<HTMLSelectElement>('.sort select');
    const option = [...select.options].find(({ textContent }) => textContent === order);
    if (!option) throw new Error(`There is no order ${order}.`);
    select.focus();
    option.selected = true;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** The order that the menu shows. */
  get order(): string {
    return this.one<HTMLSelectElement>('.sort select').selectedOptions[0]?.textContent ?? '';
  }

  /** Waits until what is shown answers what was asked last. */
  async answered(): Promise<void> {
    await this.element.updateComplete;
    await until(() => !/^(Searching|Buscando)/.test(this.count), 'an answer should come');
  }

  #seen(selector: string): HTMLElement[] {
    return this.all(selector).filter((element) => element.getClientRects().length > 0);
  }
}

interface Setting {
  src?: string;
  clock?: TestClock;
  lang?: string;
  pageSize?: number;
  content?: TemplateResult;
  /** Attributes that are there from the first moment. Without `src` or `api` the fixtures are. */
  attributes?: Readonly<Record<string, string>>;
  /** Properties that are there from the first moment. */
  properties?: Partial<PeerGroupFinder>;
  /** What to wait for. */
  until?: string;
}

/** A finder on a page of its own, once it shows what it was given. */
export async function openFinder(setting: Setting = {}): Promise<FinderPage> {
  const clock = setting.clock ?? new TestClock(SUNDAY_EVENING);
  const { attributes = {}, pageSize = 25, lang = 'en-US' } = setting;
  const src = attributes['api'] ? {} : { src: setting.src ?? addressOf(envelope()) };
  const element = document.createElement('peer-group-finder');
  const all = { lang, 'page-size': String(pageSize), ...src, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  Object.assign(element, { clock, ...setting.properties });
  if (setting.content) render(setting.content, element);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  const page = new FinderPage(element, clock);
  await page.shows(setting.until ?? '[part~=group]');
  return page;
}
