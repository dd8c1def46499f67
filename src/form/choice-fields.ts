import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldNotes } from './field-notes.ts';
import type { FieldText, FormView } from './form-view.ts';
import { describedBy, idOf, invalid } from './form-view.ts';

/** One of several answers. */
export interface Option {
  readonly value: string;
  /** Words, or a template of them. */
  readonly label: unknown;
  readonly hint?: string | undefined;
  /** What shows below the answer. */
  readonly below?: unknown;
}

/** A question with answers to choose from. */
export interface ChoiceField extends FieldText {
  readonly options: readonly Option[];
  /** Small answers beside each other instead of below. */
  readonly chips?: boolean;
  /** The answer that stands until another is chosen. */
  readonly standing?: string | undefined;
}

/** One answer of several. An empty value stands for no answer. */
export const radios = (field: ChoiceField, view: FormView): TemplateResult =>
  choices('radio', field, view, [view.values.get(field.name) || (field.standing ?? '')]);

/** Any number of answers. */
export const checkboxes = (field: ChoiceField, view: FormView): TemplateResult =>
  choices('checkbox', field, view, view.values.all(field.name));

const choices = (
  type: 'radio' | 'checkbox',
  field: ChoiceField,
  view: FormView,
  chosen: readonly string[],
): TemplateResult => {
  const { name, label, options, chips = false } = field;
  return html`<fieldset
    part="field"
    class="field"
    role=${type === 'radio' ? 'radiogroup' : nothing}
    aria-invalid=${type === 'radio' ? invalid(name, view) : nothing}
    aria-describedby=${describedBy(field, view)}
  >
    <legend>${label}</legend>
    ${fieldNotes(field, view)}
    <div class=${chips ? 'chips' : 'options'}>
      ${options.map(
        (option, index) => html`<div class=${chips ? 'chip' : 'answer'}>
          ${choice(type, { name, ...option, id: optionId(name, index) }, view, chosen)}
        </div>`,
      )}
    </div>
  </fieldset>`;
};

const optionId = (name: string, index: number): string =>
  index === 0 ? idOf(name) : `${idOf(name)}-${index}`;

const choice = (
  type: 'radio' | 'checkbox',
  { id, name, value, label, hint, below }: Option & { readonly id: string; readonly name: string },
  view: FormView,
  chosen: readonly string[],
): TemplateResult => html`<label class="option" for=${id}>
    <input
      id=${id}
      name=${name}
      type=${type}
      autocomplete="off"
      aria-invalid=${type === 'checkbox' ? invalid(name, view) : nothing}
      aria-describedby=${hint ? `${id}-about` : nothing}
      .value=${value}
      .checked=${live(chosen.includes(value))}
    />
    <span>${label}</span>
  </label>
  ${hint ? html`<p id="${id}-about" class="note about">${hint}</p>` : nothing} ${below ?? nothing}`;

/** One box to tick, with what it means beside it. Its value is `true`. */
export const checkbox = (field: FieldText, view: FormView): TemplateResult => {
  const { name, label } = field;
  const id = idOf(name);
  return html`<div part="field" class="field">
    ${fieldNotes(field, view)}
    <label class="option" for=${id}>
      <input
        id=${id}
        name=${name}
        type="checkbox"
        autocomplete="off"
        aria-invalid=${invalid(name, view)}
        aria-describedby=${describedBy(field, view)}
        .value=${'true'}
        .checked=${live(view.values.get(name) === 'true')}
      />
      <span>${label}</span>
    </label>
  </div>`;
};

/** One answer of many. An empty value stands for no answer. */
export const select = (field: ChoiceField, view: FormView): TemplateResult => {
  const { name, label, options } = field;
  const id = idOf(name);
  const chosen = view.values.get(name);
  return html`<div part="field" class="field">
    <label for=${id}>${label}</label>
    ${fieldNotes(field, view)}
    <select
      id=${id}
      name=${name}
      autocomplete="off"
      aria-invalid=${invalid(name, view)}
      aria-describedby=${describedBy(field, view)}
    >
      ${options.map(
        ({ value, label: text }) =>
          html`<option .value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
};
