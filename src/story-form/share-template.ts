import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { SUBMISSION_LIMITS } from '../contract/story-submission.ts';
import type { Center } from '../form/center-source.ts';
import { checkbox, checkboxes } from '../form/choice-fields.ts';
import { fieldText, optionalText, optionsOf } from '../form/field-words.ts';
import type { FormProgress } from '../form/form-template.ts';
import { formTemplate } from '../form/form-template.ts';
import type { FormView } from '../form/form-view.ts';
import { privacyLink } from '../form/privacy-link.ts';
import { textArea, textField } from '../form/text-fields.ts';
import { recoverySinceFields } from './recovery-since.ts';
import type { ShareWords } from './share-words.ts';
import { storyPreview } from './story-preview.ts';

/** What the templates of the story form are told. */
export interface ShareView extends FormView {
  readonly words: ShareWords;
  readonly center: Center;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What stories are about, in the words in which they are sent: any may be, these are offered. */
const TOPICS = [
  'Alcohol',
  'Opioids',
  'Stimulants',
  'Medication',
  'Return to use',
  'Mental health',
  'Family',
  'Parenting',
  'Grief',
  'Work',
  'Housing',
  'Faith',
];

/** The whole form: what everybody should know first, the questions, and how it would look. */
export const shareTemplate = (view: ShareView, progress: FormProgress): TemplateResult => {
  const { words, center } = view;
  return html`<div class="lead">
      <p>${words.term('shareLead')}</p>
      <div class="notice warning">
        <p><strong>${words.term('shareKnown')}</strong></p>
        <p>${words.term('shareCopies')}</p>
      </div>
    </div>
    ${formTemplate({ words, center, fields: fields(view), send: words.term('shareSend') }, progress)}`;
};

const fields = (view: ShareView): TemplateResult => {
  const { quote, body } = SUBMISSION_LIMITS;
  return html`${textArea({ ...fieldText(view, 'quote'), limit: quote, rows: 3 }, view)}
  ${textArea({ ...optionalText(view, 'body'), limit: body, rows: 10 }, view)}
  ${textField(fieldText(view, 'name'), view)} ${textField(optionalText(view, 'role'), view)}
  ${recoverySinceFields(view)}
  ${checkboxes(
    { ...optionalText(view, 'topics'), options: optionsOf(view, 'topic', TOPICS), chips: true },
    view,
  )}
  ${textField(optionalText(view, 'contentNote'), view)} ${consents(view)} ${storyPreview(view)}`;
};

/** What somebody agrees to, each by itself. Only the first is needed. */
const consents = (view: ShareView): TemplateResult => {
  const mayContact = view.values.get('consent.contact') === 'true';
  return html`${checkbox(fieldText(view, 'consent.publish'), view)}
  ${checkbox(fieldText(view, 'consent.firstName'), view)}
  ${checkbox(fieldText(view, 'consent.contact'), view)}
  ${
    mayContact
      ? html`<div class="chosen">
          ${textField({ ...fieldText(view, 'email'), type: 'email', autocomplete: 'email' }, view)}
        </div>`
      : nothing
  }
  ${privacyLink(view.center, view.words)}`;
};
