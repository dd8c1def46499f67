import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ContactMethod, Purpose } from '../contract/request-answers.ts';
import type { Center } from '../form/center-source.ts';
import type { SentParts } from '../form/form-kind.ts';
import { phoneLink } from '../form/phone-link.ts';
import { doneHeading, nextSteps, sentTemplate as sentForm } from '../form/sent-template.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { RequestKind } from './request-kind.ts';
import type { RequestWords } from './request-words.ts';

/** What is kept of a request once it is sent: enough to say what happens next. */
export interface SentAbout {
  readonly purpose: Purpose;
  readonly method: ContactMethod;
  readonly mayNameOrganization: boolean;
}

/** What happens next, after a request was written down; or that it was taken back. */
export const sentTemplate = (parts: SentParts<RequestKind>): TemplateResult => {
  const { sent, words, steps } = parts;
  return sentForm({
    sent,
    words,
    steps,
    received: () => received(parts),
    withdraw: words.term('sentWithdraw'),
    withdrawn: [words.term('sentWithdrawn'), words.term('sentWithdrawnText')],
    last: words.term('sentWorse'),
  });
};

const received = ({ sent, about, center, words }: SentParts<RequestKind>): TemplateResult => {
  const { receipt } = sent;
  const title = words.find(`sent:title:${about.purpose}`) ?? words.term('sent:title');
  return html`${doneHeading(title)}
  ${
    receipt
      ? html`<p>
            ${words.term('formReference')}:
            <strong class="reference"><bdi>${receipt.reference}</bdi></strong>
          </p>
          <p class="note">${words.term('sentKeep')}</p>`
      : nothing
  }
    <h4>${words.term('formNext')}</h4>
    ${whatNext(receipt?.respondBy, about, center, words)} ${nextSteps(sent)}`;
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
