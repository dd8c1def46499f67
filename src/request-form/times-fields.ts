import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { checkboxes, select } from '../form/choice-fields.ts';
import { DAY_PARTS } from '../form/contact-windows.ts';
import { fieldText, optionalText, optionsOf } from '../form/field-words.ts';
import type { ZoneChoice } from '../form/zone-choices.ts';
import { zoneName } from '../form/zone-choices.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { AskView } from './ask-view.ts';

/** When contact is welcome, on the visitor's own clock. */
export const timesFields = (view: AskView): TemplateResult =>
  html`${checkboxes(
    { ...optionalText(view, 'contact.windows'), options: days(view.words.lang()), chips: true },
    view,
  )}
  ${checkboxes(
    {
      ...optionalText(view, 'contact.windows.part'),
      options: optionsOf(view, 'part', Object.keys(DAY_PARTS)),
      chips: true,
    },
    view,
  )}
  ${view.zoneChoices ? chooseZone(view, view.zoneChoices) : shownZone(view)}`;

const shownZone = ({ words, timeZone, now, onChooseZone }: AskView): TemplateResult =>
  html`<p class="note">
    ${words.term('askZone', zoneName(timeZone, words.lang(), now))}
    <button type="button" class="link" @click=${onChooseZone}>
      ${words.term('askChangeZone')}
    </button>
  </p>`;

const chooseZone = (view: AskView, choices: readonly ZoneChoice[]): TemplateResult =>
  select(
    {
      ...fieldText(view, 'contact.timeZone'),
      options: choices.map(({ zone, name }) => ({ value: zone, label: name })),
    },
    view,
  );

/** From Sunday 2023-01-01 on, in the order of the week where the language is spoken. */
function days(lang: string): { value: string; label: string }[] {
  const format = dateFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  const first = lang.startsWith('en') ? 0 : 1;
  return Array.from({ length: 7 }, (_, index) => {
    const day = (first + index) % 7;
    return { value: String(day), label: format.format(Date.UTC(2023, 0, 1 + day)) };
  });
}
