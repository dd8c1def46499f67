import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemOf } from '../embed/values.ts';
import type { Field } from '../manifest/fields.ts';
import { helpText } from './help-text.ts';

/** One attribute to fill in. */
export interface FieldView {
  readonly field: Field;
  /** Makes ids unique: the tag. */
  readonly scope: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

const LABELS: Readonly<Record<string, string>> = {
  api: 'Address of your API',
  feeds: 'Addresses of feeds, instead of the API',
  post: 'Address that takes what is sent, instead of the API',
};

/** `page-size` as words. */
export const labelOf = ({ name, meaning }: Field): string =>
  LABELS[meaning ?? ''] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** A control with its label, its help and what is wrong with it. */
export function fieldControl(view: FieldView): TemplateResult {
  const { field } = view;
  if (field.control === 'switch') return switchControl(view);
  if (field.control === 'list') return listControl(view);
  const id = idOf(view);
  return html`<div class="field">
    <label for=${id}>${labelOf(field)} <code class="attribute">${field.name}</code></label>
    ${helpOf(view)} ${field.control === 'choice' ? choiceControl(view) : textControl(view)}
    ${problemLine(view)}
  </div>`;
}

const idOf = ({ scope, field }: FieldView): string => `${scope}-${field.name}`;

const helpOf = (view: FieldView): TemplateResult =>
  html`<p class="help" id="${idOf(view)}-help">
    ${helpText(view.field.help)}${
      view.field.fallback !== undefined
        ? html` Without it: <code>${view.field.fallback}</code>.`
        : nothing
    }
  </p>`;

/** It is spoken when it comes, and found with the field afterwards. */
const problemLine = (view: FieldView): TemplateResult =>
  html`<p class="problem" id="${idOf(view)}-problem" aria-live="polite">
    ${problemOf(view.field, view.value) ?? nothing}
  </p>`;

const isWrong = ({ field, value }: FieldView): boolean => problemOf(field, value) !== undefined;

const TYPES: Readonly<Record<string, { type: string; mode: string }>> = {
  api: { type: 'text', mode: 'url' },
  feeds: { type: 'text', mode: 'url' },
  post: { type: 'text', mode: 'url' },
  link: { type: 'text', mode: 'url' },
  telephone: { type: 'tel', mode: 'tel' },
};

function textControl(view: FieldView): TemplateResult {
  const { field, value, change } = view;
  const { type, mode } = TYPES[field.meaning ?? ''] ?? { type: 'text', mode: 'text' };
  const id = idOf(view);
  return html`<input
      id=${id}
      type=${type}
      inputmode=${field.control === 'number' ? 'numeric' : mode}
      autocomplete="off"
      spellcheck="false"
      list=${field.meaning === 'time-zone' ? 'time-zones' : nothing}
      aria-describedby="${id}-help ${id}-problem"
      aria-invalid=${isWrong(view) ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => change(valueOf(event))}
    />`;
}

function choiceControl(view: FieldView): TemplateResult {
  const { field, value, change } = view;
  const id = idOf(view);
  return html`<select
    id=${id}
    aria-describedby="${id}-help ${id}-problem"
    @change=${(event: Event) => change(valueOf(event))}
  >
    <option value="" ?selected=${value === ''}>
      ${field.fallback === undefined ? 'Not set' : `As it is (${field.fallback})`}
    </option>
    ${field.values.map(
      (each) => html`<option value=${each} ?selected=${value === each}>${each}</option>`,
    )}
  </select>`;
}

function switchControl(view: FieldView): TemplateResult {
  const { field, value, change } = view;
  const id = idOf(view);
  return html`<div class="field tick">
    <input
      id=${id}
      type="checkbox"
      aria-describedby="${id}-help"
      .checked=${live(value !== '')}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? 'on' : '')}
    />
    <label for=${id}>${labelOf(field)} <code class="attribute">${field.name}</code></label>
    ${helpOf(view)}
  </div>`;
}

/** Values that may be ticked, in the order of the ticks, which is theirs in the attribute. */
function listControl(view: FieldView): TemplateResult {
  const { field, value, change } = view;
  const separator = field.separator ?? ',';
  const chosen = value.split(separator).filter((each) => each !== '');
  const toggle = (each: string) =>
    change(
      (chosen.includes(each) ? chosen.filter((one) => one !== each) : [...chosen, each]).join(
        separator,
      ),
    );
  return html`<fieldset class="field list" aria-describedby="${idOf(view)}-help">
    <legend>${labelOf(field)} <code class="attribute">${field.name}</code></legend>
    ${helpOf(view)}
    <div class="ticks">
      ${field.values.map(
        (each) =>
          html`<label class="chip"
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(each))}
              @change=${() => toggle(each)}
            />${each}</label
          >`,
      )}
    </div>
    <p class="help result">${value === '' ? 'None chosen.' : html`<code>${value}</code>`}</p>
  </fieldset>`;
}
