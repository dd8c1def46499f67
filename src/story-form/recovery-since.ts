import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { select } from '../form/choice-fields.ts';
import { fieldText } from '../form/field-words.ts';
import type { FormValues } from '../form/form-values.ts';
import { textField } from '../form/text-fields.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { ShareView } from './share-template.ts';

/** The control of the month. That of the year is called as the contract calls both. */
export const MONTH = 'recoverySince.month';

/** A year, or a month of one, as it was filled in: it need not be either. */
export function recoverySince(values: FormValues): string {
  const year = values.get('recoverySince').trim();
  const month = values.get(MONTH);
  return month && !year.includes('-') ? `${year}-${month}` : year;
}

/** Whether it begins with a year in which somebody who writes here can have lived. */
export const hasYear = (since: string): boolean => /^(19|2\d)\d\d\b/.test(since);

/** Since when somebody is in recovery: a year is enough. */
export const recoverySinceFields = (view: ShareView): TemplateResult => {
  const { words } = view;
  return html`<fieldset class="field">
    <legend>${words.term('formOptional', words.term('shareSince'))}</legend>
    <div class="since">
      ${select(
        {
          ...fieldText(view, MONTH),
          options: [{ value: '', label: words.term('shareNoMonth') }, ...months(words.lang())],
        },
        view,
      )}
      ${textField({ ...fieldText(view, 'recoverySince'), type: 'number', width: 'short' }, view)}
    </div>
  </fieldset>`;
};

/** January is `01`. */
function months(lang: string): { value: string; label: string }[] {
  const format = dateFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label: format.format(Date.UTC(2023, month)),
  }));
}
