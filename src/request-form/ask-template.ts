import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { CADENCES, FOR_WHOM, URGENCIES } from '../contract/request-answers.ts';
import { checkbox, radios } from '../form/choice-fields.ts';
import { extraField } from '../form/extra-fields.ts';
import { fieldText, optionalText, optionsOf } from '../form/field-words.ts';
import type { FormProgress } from '../form/form-template.ts';
import { formTemplate } from '../form/form-template.ts';
import { callInstead, phoneLink } from '../form/phone-link.ts';
import { privacyLink } from '../form/privacy-link.ts';
import { textField } from '../form/text-fields.ts';
import { US_LINES } from '../safety/us-lines.ts';
import type { AskView } from './ask-view.ts';
import { methodOf } from './ask-view.ts';
import { contactFields } from './contact-fields.ts';
import { message, optionalFields } from './optional-fields.ts';

/**
 * The whole form.
 *
 * @param promise when somebody answers, where the center says
 */
export const askTemplate = (
  view: AskView,
  promise: string,
  progress: FormProgress,
): TemplateResult => {
  const { words, purpose, center } = view;
  return html`<div class="lead">
      <p>${words.term(`askLead:${purpose}`)}</p>
      <p class="note">${words.term('askShort')}</p>
      ${availability(view, promise)}
    </div>
    ${formTemplate(
      {
        words,
        center,
        fields: fields(view),
        send: words.find(`askSend:${purpose}`) ?? words.term('formSend'),
      },
      progress,
    )}`;
};

const fields = (view: AskView): TemplateResult => {
  const { purpose } = view;
  return html`${
    purpose === 'offer'
      ? nothing
      : radios({ ...fieldText(view, 'for'), options: optionsOf(view, 'for', FOR_WHOM) }, view)
  }
  ${textField({ ...optionalText(view, 'name'), autocomplete: 'nickname' }, view)}
  ${contactFields(view)} ${purpose === 'offer' ? message(view) : howSoon(view)}
  ${purpose === 'check-in' || purpose === 'accountability' ? rhythm(view) : nothing}
  ${view.extraFields.map((field) => extraField(field, view))} ${optionalFields(view)}
  ${consent(view)}`;
};

const availability = ({ words, center }: AskView, promise: string): TemplateResult =>
  html`<p class="note">
      ${promise} ${words.term('askNotWatched')} ${callInstead(center, words)}
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
  ${privacyLink(center, words)}`;
};
