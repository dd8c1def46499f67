import { fixture, html } from '@open-wc/testing';
import type { Choices } from '../../../src/groups/filters.ts';
import { until } from '../until.ts';
import './filter-host.ts';
import type { FilterHost } from './filter-host.ts';

interface Setting {
  chosen?: Choices;
  options?: FilterHost['options'];
  /** Of all filters; `undefined` while it is on its way, `null` where it cannot be had. */
  sheet?: FilterHost['sheet'];
  count?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  /** In CSS pixels. */
  width?: number;
}

/** What a visitor sees of the filters and does with them. */
export class FilterPage {
  readonly element: FilterHost;

  constructor(element: FilterHost) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The filters have not rendered.');
    return this.element.shadowRoot;
  }

  /** Everything that matches and can be seen. */
  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)].filter(
      (element) => element.getClientRects().length > 0,
    );
  }

  names(selector: string): string[] {
    return this.all(selector).map(nameOf);
  }

  /** What is pressed or typed in, by its accessible name. */
  control(name: string): HTMLElement {
    const found = this.all('button, input').find((element) => nameOf(element) === name);
    if (!found) throw new Error(`Nothing is called ${name}: ${this.names('button, input').join()}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.element.updateComplete;
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.control(name) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async shows(name: string): Promise<void> {
    await until(() => this.names('button').includes(name), `${name} should appear`);
  }

  get focused(): string {
    const { activeElement } = this.root;
    return activeElement ? nameOf(activeElement) : '';
  }

  isChosen(name: string): boolean {
    return (this.control(name) as HTMLInputElement).checked;
  }
}

/** The accessible name of a button or of a labelled field. */
export function nameOf(element: Element): string {
  const named = element.closest('label') ?? element;
  const text = named.cloneNode(true) as Element;
  for (const hidden of text.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (element.getAttribute('aria-label') ?? text.textContent)
    .replace(/\s+/g, ' ')
    .replace(/ ([,:])/g, '$1')
    .trim();
}

/** The filters on a page of their own. */
export async function openFilters(setting: Setting = {}): Promise<FilterPage> {
  const { width = 780, theme = 'light', lang = 'en-US', dir = 'ltr', ...rest } = setting;
  const box = await fixture<HTMLElement>(
    html`<div><button>Before</button><filter-host class=${theme} lang=${lang} dir=${dir}></filter-host></div>`,
  );
  box.style.inlineSize = `${width}px`;
  if (theme === 'dark') box.style.cssText += 'background: #141d1b; color: #e8efed';
  const element = box.querySelector<FilterHost>('filter-host');
  if (!element) throw new Error('There is no host.');
  Object.assign(element, rest);
  element.requestUpdate();
  await element.updateComplete;
  return new FilterPage(element);
}
