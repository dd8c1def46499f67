import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { checkboxes, radios, select } from '../form/choice-fields.ts';
import { fieldText, optionsOf } from '../form/field-words.ts';
import { textArea, textField } from '../form/text-fields.ts';
import type { AskView } from './ask-view.ts';
import { peerOption } from './peer-option.ts';

/** What a peer may have lived through, to be wished for. Any word may be sent. */
const PEER = ['parent', 'family', 'lgbtq', 'veteran', 'justice-involved'];
const WAYS = [
  '12-step',
  'smart',
  'dharma',
  'faith',
  'secular',
  'medication-supported',
  'harm-reduction',
];
const AGES = ['18-25', '26-35', '36-50', '51-64', '65+'];
const GENDERS = ['woman', 'man', 'nonbinary'];

/** The most characters of a message, as the contract has it. */
export const MESSAGE_LIMIT = 1000;

/** What nobody has to answer, folded away. */
export const optionalFields = (view: AskView): TemplateResult => {
  const isOffer = view.purpose === 'offer';
  return html`<details class="more">
    <summary>${view.words.term('askMore')}</summary>
    <div class="fields">
      ${isOffer ? nothing : html`${message(view)} ${preferences(view)}`}
      ${textField(fieldText(view, 'pronouns'), view)} ${languageField(view)}
      ${textField(fieldText(view, 'accommodation'), view)}
    </div>
  </details>`;
};

/** What the visitor wants to say. */
export const message = (view: AskView): TemplateResult => {
  const { label } = fieldText(view, view.purpose === 'offer' ? 'message:offer' : 'message');
  return textArea({ name: 'message', label, limit: MESSAGE_LIMIT }, view);
};

const preferences = (view: AskView): TemplateResult =>
  html`${
    view.peers.length > 0
      ? radios(
          {
            ...fieldText(view, 'preferences.peerId'),
            options: [
              { value: '', label: view.words.term('askNobody') },
              ...view.peers.map(peerOption),
            ],
          },
          view,
        )
      : nothing
  }
  ${checkboxes(
    {
      ...fieldText(view, 'preferences.peer'),
      options: optionsOf(view, 'peer', PEER),
      chips: true,
    },
    view,
  )}
  ${checkboxes(
    {
      ...fieldText(view, 'preferences.pathways'),
      options: optionsOf(view, 'pathway', WAYS),
      chips: true,
    },
    view,
  )}
  ${oneOf(view, 'preferences.ageBand', 'age', AGES)}
  ${oneOf(view, 'preferences.gender', 'gender', GENDERS)}`;

const oneOf = (
  view: AskView,
  name: string,
  terms: string,
  values: readonly string[],
): TemplateResult =>
  select(
    {
      ...fieldText(view, name),
      options: [
        { value: '', label: view.words.term('askNobody') },
        ...optionsOf(view, terms, values),
      ],
    },
    view,
  );

/** The languages spoken most at home in the USA (Census Bureau, American Community Survey 2019). */
const LANGUAGES = ['en', 'es', 'zh', 'tl', 'vi', 'ar', 'fr', 'ko', 'ru', 'ase'];

function languageField(view: AskView): TemplateResult {
  const names = new Intl.DisplayNames([view.words.lang()], { type: 'language' });
  return select(
    {
      ...fieldText(view, 'language'),
      options: [
        { value: '', label: view.words.term('askNobody') },
        ...LANGUAGES.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
      ],
    },
    view,
  );
}
