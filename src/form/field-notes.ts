import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FieldText, FormView } from './form-view.ts';
import { idOf } from './form-view.ts';

/** What helps to fill in a field, and what is wrong with it. */
export const fieldNotes = (
  { name, hint }: Pick<FieldText, 'name' | 'hint'>,
  { errors, words }: FormView,
): TemplateResult => {
  const id = idOf(name);
  const error = errors.get(name);
  return html`${hint ? html`<p id="${id}-hint" class="note">${hint}</p>` : nothing}
  ${
    error === undefined
      ? nothing
      : html`<p id="${id}-error" class="field-error" part="field-error">
          <span class="unseen">${words.term('formError')}</span> ${error}
        </p>`
  }`;
};
