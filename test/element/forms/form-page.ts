import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import type { FormElement } from '../../../src/form/form-element.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { until } from '../until.ts';
import { API, PHONE } from './center-server.ts';
import type { Control } from './controls.ts';
import { isChoice, isLoading, read } from './controls.ts';

export { read };

/** What a visitor sees and does in one form. Controls are called by their place in the contract. */
export class FormPage<Form extends FormElement = FormElement> {
  readonly element: Form;
  readonly clock: TestClock;

  constructor(element: Form, clock: TestClock) {
    this.element = element;
    this.clock = clock;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error('The form has not rendered.');
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

  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => read(textContent));
  }

  /** All that is written in the widget. */
  get text(): string {
    return read(this.one('.widget').textContent);
  }

  /** The places in the contract that the form asks for, in order. What nobody sees is none. */
  get asks(): string[] {
    const controls = [...(this.sendButton.form?.elements ?? [])] as Control[];
    return [...new Set(controls.map(({ name }) => name))].filter(
      (name) => name && name !== 'signals.trap',
    );
  }

  controls(name: string): Control[] {
    return this.all<Control>(`form [name="${name}"]`);
  }

  control(name: string): Control {
    const [first] = this.controls(name);
    if (!first) throw new Error(`The form does not ask for ${name}.`);
    return first;
  }

  /** The values that are chosen, or the one that is written. */
  valuesOf(name: string): string[] {
    return this.controls(name)
      .filter((control) => !isChoice(control) || control.checked)
      .map(({ value }) => value);
  }

  /** The answers that a question offers. */
  offers(name: string): string[] {
    return this.controls(name).flatMap((control) =>
      control instanceof HTMLSelectElement
        ? [...control.options].map(({ value }) => value)
        : [control.value],
    );
  }

  async write(name: string, text: string): Promise<void> {
    const control = this.control(name);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Chooses answers, or ticks boxes. */
  async choose(name: string, ...values: string[]): Promise<void> {
    for (const value of values) {
      const control = this.controls(name).find((one) => isChoice(one) && one.value === value);
      if (!control) throw new Error(`${name} does not offer ${value}.`);
      control.click();
      await this.element.updateComplete;
    }
  }

  async pick(name: string, value: string): Promise<void> {
    const select = this.control(name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find(
      ({ textContent }) => read(textContent) === name,
    );
    if (!found) throw new Error(`No button is called ${name}.`);
    return found;
  }

  get sendButton(): HTMLButtonElement {
    return this.one<HTMLButtonElement>('button[part~=submit]');
  }

  press(): void {
    this.sendButton.focus();
    this.sendButton.click();
  }

  /** Sends, and waits for what becomes of it. */
  async send(): Promise<void> {
    this.press();
    await this.element.updateComplete;
    await until(() => !isLoading(this.element), 'something should become of it');
    await this.element.updateComplete;
  }

  /** What any control holds that a visitor put there. */
  get held(): string[] {
    return this.all<HTMLInputElement>('form input, form textarea, form select')
      .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value))
      .map(({ name, value }) => `${name}=${value}`);
  }

  async shows(selector: string): Promise<void> {
    await until(() => this.root.querySelector(selector), `${selector} should appear`);
    await this.element.updateComplete;
  }

  async says(words: string): Promise<void> {
    await until(() => this.text.includes(words), `it should say: ${words}`);
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** What is said of an answer that is not taken, by the names of the fields. */
  get fieldErrors(): Record<string, string> {
    const controls = this.all<Control>('form [name]').map((control) => {
      const ids = [control, control.closest('fieldset')].flatMap(
        (one) => one?.getAttribute('aria-describedby')?.split(' ') ?? [],
      );
      const error = ids
        .map((id) => this.root.getElementById(id))
        .find((one) => one?.part[0] === 'field-error');
      return [control.name, read(error?.textContent)] as const;
    });
    return Object.fromEntries(controls.filter(([, text]) => text));
  }
}

export interface Setting<Form extends FormElement> {
  /** Attributes that are there from the first moment. One of `undefined` is not. */
  attributes?: Readonly<Record<string, string | undefined>>;
  properties?: Partial<Form>;
  content?: TemplateResult;
  clock?: TestClock;
  /** What to wait for. */
  until?: string;
}

/** A form on a page of its own, once it can be filled in. */
export async function openPage<Form extends FormElement, Page extends FormPage<Form>>(
  element: Form,
  pageOf: new (element: Form, clock: TestClock) => Page,
  setting: Setting<Form>,
): Promise<Page> {
  const clock = setting.clock ?? new TestClock('2026-11-22T19:00:00-07:00');
  const attributes = { lang: 'en-US', api: API, phone: PHONE, ...setting.attributes };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  Object.assign(element, { clock, ...setting.properties });
  if (setting.content) render(setting.content, element);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  // A form that nobody comes near does not load.
  element.scrollIntoView();
  const page = new pageOf(element, clock);
  await page.shows(setting.until ?? '[part~=submit]');
  return page;
}
