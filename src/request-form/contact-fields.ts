import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { IF_OTHERS_ANSWER, VOICEMAILS } from '../contract/request-answers.ts';
import { radios } from '../form/choice-fields.ts';
import { fieldText, optionalText, optionsOf } from '../form/field-words.ts';
import { phoneLink } from '../form/phone-link.ts';
import { textField } from '../form/text-fields.ts';
import type { AskView } from './ask-view.ts';
import { methodOf, methodsOf } from './ask-view.ts';
import { timesFields } from './times-fields.ts';

/** How to get in touch, and below it what only this way asks for. */
export function contactFields(view: AskView): TemplateResult {
  const method = methodOf(view);
  return html`${radios(
    { ...fieldText(view, 'contact.method'), options: optionsOf(view, 'method', methodsOf(view)) },
    view,
  )}
  ${method ? html`<div class="chosen">${OF_METHOD[method](view)}</div>` : nothing}`;
}

const phone = (view: AskView): TemplateResult =>
  textField({ ...fieldText(view, 'contact.phone'), type: 'tel', autocomplete: 'tel' }, view);

const OF_METHOD = {
  call: (view: AskView) =>
    html`${phone(view)}
    ${safety(
      view,
      safetyQuestion(view, 'voicemail', 'voicemail', VOICEMAILS),
      safetyQuestion(view, 'ifOthersAnswer', 'others', IF_OTHERS_ANSWER),
    )}
    ${timesFields(view)}`,
  text: (view: AskView) => html`${phone(view)} ${safety(view)} ${timesFields(view)}`,
  email: (view: AskView) =>
    html`${textField(
      { ...fieldText(view, 'contact.email'), type: 'email', autocomplete: 'email' },
      view,
    )}
    ${safety(view)}`,
  'visitor-will-contact': ({ words, center }: AskView) =>
    html`<p>${words.term('askWillContact')} ${phoneLink(center.phone ?? '')}</p>`,
};

const safety = (view: AskView, ...questions: TemplateResult[]): TemplateResult =>
  html`<div class="safety">
    <h3>${view.words.term('askSafe')}</h3>
    <p class="note">${view.words.term('askSafeHint')}</p>
    ${questions} ${safetyQuestion(view, 'mayNameOrganization', 'mayName', ['false', 'true'])}
    ${textField(optionalText(view, 'contact.safety.note'), view)}
  </div>`;

/** The first answer is the most restrictive, and stands until another is chosen. */
const safetyQuestion = (
  view: AskView,
  question: string,
  terms: string,
  values: readonly string[],
): TemplateResult =>
  radios(
    {
      ...fieldText(view, `contact.safety.${question}`, methodOf(view)),
      options: optionsOf(view, terms, values),
      standing: values[0],
    },
    view,
  );
