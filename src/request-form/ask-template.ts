import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { CADENCES, FOR_WHOM, URGENCIES } from '../contract/request-answers.ts';
import { checkbox, radios } from '../form/choice-fields.ts';
import type { Problems } from '../form/error-summary.ts';
import { errorSummary } from '../form/error-summary.ts';
import { extraField } from '../form/extra-fields.ts';
import { textField } from '../form/text-fields.ts';
import { US_LINES } from '../safety/us-lines.ts';
import type { AskView } from './ask-view.ts';
import { fieldText, methodOf, optionalText, optionsOf } from './ask-view.ts';
import { contactFields } from './contact-fields.ts';
import { message, optionalFields } from './optional-fields.ts';
import { phoneLink } from './phone-link.ts';
import type { SendTrouble } from './request-sender.ts';
import { sendTrouble } from './send-trouble.ts';
import type { VisitorSteps } from './visitor-steps.ts';

/** What the whole form is told, beyond its fields. */
export interface AskParts {
  readonly view: AskView;
  /** When somebody answers, where the center says. */
  readonly promise: string;
  readonly problems: Problems;
  readonly trouble: SendTrouble | undefined;
  readonly secondsToWait: number;
  readonly isSending: boolean;
  readonly steps: VisitorSteps;
}

/** The form to fill in. It has no submit button: browsers keep on disk what a native submit sends. */
export const askTemplate = (parts: AskParts): TemplateResult => {
  const { view, problems } = parts;
  const { words, purpose } = view;
  return html`<div class="lead">
      <p>${words.term(`askLead:${purpose}`)}</p>
      <p class="note">${words.term('askShort')}</p>
      ${availability(parts)}
    </div>
    ${errorSummary(problems, words)}
    <form
      novalidate
      autocomplete="off"
      @submit=${stop}
      @input=${parts.steps.entry}
      @change=${parts.steps.entry}
      @keydown=${parts.steps.key}
    >
      <div class="fields">
        ${
          purpose === 'offer'
            ? nothing
            : radios({ ...fieldText(view, 'for'), options: optionsOf(view, 'for', FOR_WHOM) }, view)
        }
        ${textField({ ...optionalText(view, 'name'), autocomplete: 'nickname' }, view)}
        ${contactFields(view)} ${purpose === 'offer' ? message(view) : howSoon(view)}
        ${purpose === 'check-in' || purpose === 'accountability' ? rhythm(view) : nothing}
        ${view.extraFields.map((field) => extraField(field, view))} ${optionalFields(view)}
        ${consent(view)}
      </div>
      ${trap(view)}
      <div class="sending">
        <button
          type="button"
          part="submit"
          class="send"
          aria-disabled=${parts.isSending || parts.secondsToWait > 0 ? 'true' : nothing}
          @click=${parts.steps.send}
        >
          ${sendText(parts)}
        </button>
        <p class="unseen" role="status">${parts.isSending ? words.term('askSending') : ''}</p>
        ${sendTrouble(parts, view)}
      </div>
    </form>`;
};

function sendText({ isSending, view: { words, purpose } }: AskParts): string {
  if (isSending) return words.term('askSending');
  return words.find(`askSend:${purpose}`) ?? words.term('askSend');
}

const stop = (event: Event) => event.preventDefault();

const availability = ({ promise, view: { words, center } }: AskParts): TemplateResult =>
  html`<p class="note">
      ${promise} ${words.term('askNotWatched')}
      ${
        center.phone
          ? html`${words.term('askCall', center.organization ?? '')} ${phoneLink(center.phone)}`
          : nothing
      }
    </p>
    <p class="urgent">
      <strong>${words.term('askCrisis')}</strong>
      <slot name="crisis-brief">${urgentLines()}</slot>
    </p>`;

/** The two numbers that everybody knows, above all fields. The others are below the form. */
const urgentLines = (): TemplateResult[] =>
  US_LINES.slice(0, 2).map(({ contacts: [contact] }) =>
    contact ? phoneLink(contact.number) : html``,
  );

/** Who needs somebody today is told, beside the answer, whom they can reach now. */
const howSoon = (view: AskView): TemplateResult => {
  const { words, center, values } = view;
  const isToday = values.get('urgency') === 'today';
  return html`<div>
    ${radios(
      { ...optionalText(view, 'urgency'), options: optionsOf(view, 'urgency', URGENCIES) },
      view,
    )}
    <div role="status">
      ${
        isToday
          ? html`<div class="notice">
              <p>${words.term('askTodayLines')}</p>
              <p class="urgent">
                ${center.phone ? phoneLink(center.phone) : nothing} ${urgentLines()}
              </p>
            </div>`
          : nothing
      }
    </div>
  </div>`;
};

const rhythm = (view: AskView): TemplateResult =>
  html`${radios(
    {
      ...fieldText(view, 'checkIn.cadence'),
      options: optionsOf(view, 'cadence', CADENCES),
      standing: 'weekly',
    },
    view,
  )}
  ${textField({ ...fieldText(view, 'checkIn.weeks'), type: 'number', width: 'short' }, view)}`;

const consent = (view: AskView): TemplateResult => {
  const { words, center } = view;
  const method = methodOf(view);
  return html`${
    method === 'visitor-will-contact'
      ? nothing
      : checkbox(fieldText(view, 'consent.contact', center.organization ?? ''), view)
  }
  ${method === 'text' ? checkbox(fieldText(view, 'consent.sms'), view) : nothing}
  ${
    center.privacyUrl
      ? html`<p>
          <a href=${center.privacyUrl} target="_blank" rel="noreferrer noopener"
            >${words.term('askPrivacy')}<span class="unseen"> (${words.term('formNewTab')})</span></a
          >
        </p>`
      : nothing
  }`;
};

/** Programs fill what nobody sees. People who let their browser fill in forms sometimes do, too. */
const trap = ({ words }: AskView): TemplateResult =>
  html`<div class="unseen" aria-hidden="true">
    <label for="trap">${words.term('askTrap')}</label>
    <input id="trap" name="signals.trap" tabindex="-1" autocomplete="off" />
  </div>`;
