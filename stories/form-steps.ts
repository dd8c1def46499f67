import type { FormElement } from '../src/form/form-element.ts';
import { TestClock } from '../test/fixtures/test-clock.ts';

/** Something that a visitor does once a form is there. */
export type Step = (element: FormElement) => void | Promise<void>;

/** Does what a visitor would in the first form with this tag, once it is there. */
export const playIn =
  (tag: 'peer-request-form' | 'peer-story-form') =>
  async ({
    canvasElement,
    args: { steps = [] },
  }: {
    canvasElement: HTMLElement;
    args: { readonly steps?: readonly Step[] };
  }): Promise<void> => {
    const element = canvasElement.querySelector(tag);
    if (!element) return;
    await until(() => find(element, 'form, [part~=error]'));
    for (const step of steps) {
      await step(element);
      await element.updateComplete;
    }
  };

/** Fills fields in, by their names; of radio buttons and checkboxes the one with that value. */
export const fills =
  (values: Readonly<Record<string, string>>): Step =>
  async (element) => {
    for (const [name, value] of Object.entries(values)) {
      const field = `[name=${JSON.stringify(name)}]`;
      const option = find<HTMLInputElement>(
        element,
        `${field}[type=radio], ${field}[type=checkbox]`,
      );
      const controls = element.renderRoot.querySelectorAll<HTMLInputElement>(field);
      if (option) [...controls].find((one) => one.value === value)?.click();
      else if (controls[0]) {
        controls[0].value = value;
        controls[0].dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      // Other fields may come with it.
      await element.updateComplete;
    }
  };

export const presses =
  (selector: string): Step =>
  (element) =>
    find<HTMLElement>(element, selector)?.click();

/** Waits until the form shows something. */
export const waitsFor =
  (selector: string): Step =>
  async (element) => {
    await until(() => find(element, selector));
  };

/** Nobody touches the form for so many minutes. */
export const leavesItFor =
  (minutes: number): Step =>
  ({ clock }) => {
    if (clock instanceof TestClock) clock.advance(minutes);
  };

export const sends: Step = presses('.send');

const find = <T extends Element>(element: FormElement, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

async function until<T>(read: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
