import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ContactMethod } from '../contract/request-answers.ts';
import type { Purpose } from '../contract/request-answers.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { Center } from './ask-view.ts';
import { phoneLink } from './phone-link.ts';
import type { SentRequest } from './request-sender.ts';
import type { RequestWords } from './request-words.ts';
import type { VisitorSteps } from './visitor-steps.ts';

/** What is kept of a request once it is sent: enough to say what happens next. */
export interface SentAbout {
  readonly purpose: Purpose;
  readonly method: ContactMethod;
  readonly mayNameOrganization: boolean;
}

export interface SentParts {
  readonly sent: SentRequest;
  readonly about: SentAbout;
  readonly center: Center;
  readonly words: RequestWords;
  readonly steps: VisitorSteps;
}

/** What happens next, after a request was written down; or that it was taken back. */
export const sentTemplate = (parts: SentParts): TemplateResult => {
  const { sent, words } = parts;
  return html`<div part="success" class="success">
    ${sent.withdrawal === 'done' ? withdrawn(words) : received(parts)}
    <div class="actions">
      ${sent.address && sent.withdrawal !== 'done' ? withdrawButton(parts) : nothing}
      <button type="button" @click=${parts.steps.again}>${words.term('sentAgain')}</button>
      <button type="button" @click=${parts.steps.leave}>${words.term('sentClear')}</button>
    </div>
    <p role="alert">
      ${sent.withdrawal === 'failed' ? words.term('sentWithdrawFailed') : nothing}
    </p>
    ${sent.withdrawal === 'done' ? nothing : html`<p>${words.term('sentWorse')}</p>`}
  </div>`;
};

const withdrawn = (words: RequestWords): TemplateResult =>
  html`<h3 class="done" tabindex="-1">${words.term('sentWithdrawn')}</h3>
    <p>${words.term('sentWithdrawnText')}</p>`;

const received = ({ sent: { receipt }, about, center, words }: SentParts): TemplateResult => {
  const title = words.find(`sent:title:${about.purpose}`) ?? words.term('sent:title');
  return html`<h3 class="done" tabindex="-1">${title}</h3>
    ${
      receipt
        ? html`<p>
              ${words.term('sentReference')}:
              <strong class="reference"><bdi>${receipt.reference}</bdi></strong>
            </p>
            <p class="note">${words.term('sentKeep')}</p>`
        : nothing
    }
    <h4>${words.term('sentNext')}</h4>
    ${whatNext(receipt?.respondBy, about, center, words)}
    ${
      receipt?.nextSteps?.length
        ? html`<ul class="steps">
            ${receipt.nextSteps.map((step) => html`<li dir="auto">${step}</li>`)}
          </ul>`
        : nothing
    }`;
};

const whatNext = (
  respondBy: string | undefined,
  { method, mayNameOrganization }: SentAbout,
  { organization = '', phone }: Center,
  words: RequestWords,
): TemplateResult =>
  method === 'visitor-will-contact'
    ? html`<p>${words.term('sentYouCall')} ${phone ? phoneLink(phone) : nothing}</p>`
    : html`<p>
          ${respondBy ? words.term('sentBy', instantText(respondBy, words.lang())) : words.term('sentSoon')}
        </p>
        <p>
          ${words.term(`sentIntro:${method}`, mayNameOrganization ? organization : '')}
          ${words.term('sentQuiet')}
        </p>`;

/** By the visitor's own clock. */
const instantText = (instant: string, lang: string): string =>
  dateFormat(lang, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(Date.parse(instant));

const withdrawButton = ({ sent, words, steps }: SentParts): TemplateResult =>
  html`<button
    type="button"
    aria-disabled=${sent.withdrawal === 'under-way' ? 'true' : nothing}
    @click=${steps.withdraw}
  >
    ${words.term(sent.withdrawal === 'under-way' ? 'sentWithdrawing' : 'sentWithdraw')}
  </button>`;
