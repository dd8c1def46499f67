import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ExtraField } from '../../src/form/extra-fields.ts';
import '../../src/request-form/request-form.define.ts';
import type { PeerRequestForm } from '../../src/request-form/request-form.ts';
import { SUNDAY_EVENING } from '../../test/fixtures/groups.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { taking } from '../request-server.ts';

/** How a form stands in a page, and what a visitor did there. */
export interface RequestArgs {
  api?: string;
  action?: string;
  purpose?: 'talk' | 'check-in' | 'accountability' | 'offer';
  organization?: string;
  phone?: string;
  privacyUrl?: string;
  respondWithin?: string;
  fields?: readonly ExtraField[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** What the page puts inside. */
  content?: TemplateResult;
  /** What a visitor did, one after the other. */
  steps?: readonly Step[];
  instant?: string;
}

/** Something that a visitor does once the form is there. */
export type Step = (element: PeerRequestForm) => void | Promise<void>;

/** What a center that is set up well says of itself. */
export const center = {
  api: taking('asks'),
  organization: 'Cottonwood Peer Recovery',
  phone: '(303) 555-0142',
  privacyUrl: '/privacy/',
};

export const form = (args: RequestArgs): TemplateResult => html`<peer-request-form
  api=${args.api ?? nothing}
  action=${args.action ?? nothing}
  purpose=${args.purpose ?? nothing}
  organization=${args.organization ?? nothing}
  phone=${args.phone ?? nothing}
  privacy-url=${args.privacyUrl ?? nothing}
  respond-within=${args.respondWithin ?? nothing}
  lang=${args.lang ?? nothing}
  dir=${args.dir ?? nothing}
  theme=${args.theme ?? nothing}
  .fields=${args.fields}
  .clock=${new TestClock(args.instant ?? SUNDAY_EVENING)}
  >${args.content ?? nothing}</peer-request-form
>`;

/** Does what a visitor would, once the form is there. */
export async function play({
  canvasElement,
  args: { steps = [] },
}: {
  canvasElement: HTMLElement;
  args: RequestArgs;
}): Promise<void> {
  const element = canvasElement.querySelector('peer-request-form');
  if (!element) return;
  await until(() => find(element, 'form, [part~=error]'));
  for (const step of steps) {
    await step(element);
    await element.updateComplete;
  }
}

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

/** Opens what is folded away. */
export const unfolds: Step = (element) => find<HTMLElement>(element, '.more summary')?.click();

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

/** What has to be filled in of a form for a call, and a little more. */
export const forCall: Step = fills({
  for: 'self',
  name: 'Sam',
  'contact.method': 'call',
  'contact.phone': '(303) 555-0123',
  'contact.safety.ifOthersAnswer': 'ask-for-name',
  'contact.safety.note': 'Not after 6 in the evening.',
  'contact.windows': '1',
  'contact.windows.part': 'afternoon',
  urgency: 'this-week',
  'consent.contact': 'true',
});

export const sends: Step = presses('.send');

/** Sends, and has an answer. */
export const sent: readonly Step[] = [forCall, sends, waitsFor('.done')];

const find = <T extends Element>(element: PeerRequestForm, selector: string): T | null =>
  element.renderRoot.querySelector<T>(selector);

async function until<T>(read: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
