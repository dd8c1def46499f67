import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ExtraField } from '../../src/form/extra-fields.ts';
import '../../src/request-form/request-form.define.ts';
import { SUNDAY_EVENING } from '../../test/fixtures/groups.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import type { Step } from '../form-steps.ts';
import { fills, playIn, presses, sends, waitsFor } from '../form-steps.ts';
import { taking } from '../request-server.ts';

export { fills, leavesItFor, presses, sends, waitsFor } from '../form-steps.ts';

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
export const play = playIn('peer-request-form');

/** Opens what is folded away. */
export const unfolds: Step = presses('.more summary');

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

/** Sends, and has an answer. */
export const sent: readonly Step[] = [forCall, sends, waitsFor('.done')];
