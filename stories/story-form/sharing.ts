import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Receipt } from '../../src/contract/receipt.ts';
import '../../src/story-form/story-form.define.ts';
import { LATE_IN_2026 } from '../../test/fixtures/stories.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import type { Step } from '../form-steps.ts';
import { fills, playIn, presses, sends, waitsFor } from '../form-steps.ts';
import type { Answer } from '../servers.ts';
import { on } from '../servers.ts';

/** How a form stands in a page, and what a visitor did there. */
export interface SharingArgs {
  api?: string;
  action?: string;
  phone?: string;
  privacyUrl?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** What the page puts inside. */
  content?: TemplateResult;
  /** What a visitor did, one after the other. */
  steps?: readonly Step[];
}

const RECEIPT: Receipt = { reference: 'ST-7Q2M-41', withdrawToken: 'k3Vt9-preview-8wPz' };

/** Puts an API up that takes stories, and takes them back. Returns its address. */
export function takingStories(
  name: string,
  answer: Answer = () => Response.json(RECEIPT, { status: 202 }),
  back: Answer = () => new Response(null, { status: 204 }),
): string {
  on(`${name}/stories`, answer);
  on(`${name}/stories/${RECEIPT.reference}`, back);
  const service = { version: 1, capabilities: ['stories', 'story-submissions'] };
  return on(`${name}/`, () => Response.json(service)).replace(/\/$/, '');
}

/** What a center that is set up well says of itself. */
export const center = {
  api: takingStories('shares'),
  phone: '(303) 555-0142',
  privacyUrl: '/privacy/',
};

export const form = (args: SharingArgs): TemplateResult => html`<peer-story-form
  api=${args.api ?? nothing}
  action=${args.action ?? nothing}
  phone=${args.phone ?? nothing}
  privacy-url=${args.privacyUrl ?? nothing}
  lang=${args.lang ?? nothing}
  dir=${args.dir ?? nothing}
  theme=${args.theme ?? nothing}
  .clock=${new TestClock(LATE_IN_2026)}
  >${args.content ?? nothing}</peer-story-form
>`;

/** Does what a visitor would, once the form is there. */
export const play = playIn('peer-story-form');

/** A story with everything in it. */
export const told: Step = fills({
  quote: 'I thought I had to be ready before I came. Nobody asked me to be ready.',
  body: 'I sat in my car for twenty minutes.\n\nThen a man with a coffee cup waved at me through the window. I went in because of the wave.\n\nIt has been six years, and I wave at cars now.',
  name: 'Sam Rivera',
  role: 'father',
  recoverySince: '2020',
  'recoverySince.month': '04',
  topics: 'Alcohol',
  contentNote: 'Speaks of drinking and driving.',
  'consent.publish': 'true',
});

/** Opens what shows the story as others would see it. */
export const looks: Step = async (element) => {
  const preview = element.renderRoot.querySelector('.preview')?.closest('details');
  if (preview) preview.open = true;
  await element.updateComplete;
};

/** Sends, and has an answer. */
export const sent: readonly Step[] = [told, sends, waitsFor('.done')];

/** Opens what takes back a story of another day, and fills in both codes. */
export const asksBack: readonly Step[] = [
  presses('.take-back summary'),
  fills({
    'takeBack.reference': RECEIPT.reference,
    'takeBack.code': RECEIPT.withdrawToken ?? '',
  }),
  presses('.take-back .main'),
];
