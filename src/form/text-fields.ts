import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldNotes } from './field-notes.ts';
import type { FieldText, FormView } from './form-view.ts';
import { describedBy, idOf, invalid } from './form-view.ts';

/** A field of one line. */
export interface TextField extends FieldText {
  readonly type?: 'text' | 'tel' | 'email' | 'number';
  /** What a browser may offer to fill in. Without it a browser is asked to keep nothing. */
  readonly autocomplete?: string;
  /** About how many characters are expected: `short` for a number of two or so. */
  readonly width?: 'short';
}

export const textField = (field: TextField, view: FormView): TemplateResult => {
  const { name, label, type = 'text', autocomplete = 'off', width } = field;
  const id = idOf(name);
  // Chromium keeps on disk what was typed into a field with a token, once the form goes away or the
  // page is left. An empty field asks to be filled in; one that is filled in has nothing to ask.
  const token = view.values.get(name) ? 'off' : autocomplete;
  return html`<div part="field" class="field">
    <label for=${id}>${label}</label>
    ${fieldNotes(field, view)}
    <input
      id=${id}
      name=${name}
      class=${width ?? ''}
      type=${type === 'number' ? 'text' : type}
      inputmode=${type === 'number' ? 'numeric' : nothing}
      dir=${type === 'text' ? 'auto' : 'ltr'}
      autocomplete=${token}
      autocapitalize=${type === 'text' ? nothing : 'none'}
      spellcheck=${type === 'text' ? nothing : 'false'}
      aria-invalid=${invalid(name, view)}
      aria-describedby=${describedBy(field, view)}
      .value=${live(view.values.get(name))}
    />
  </div>`;
};

/** A field of several lines that counts what is written and never cuts it. */
export interface TextArea extends FieldText {
  /** The most characters that are taken, of one code point each. */
  readonly limit: number;
  readonly rows?: number;
}

export const textArea = (field: TextArea, view: FormView): TemplateResult => {
  const { name, label, limit, rows = 5 } = field;
  const { values, words } = view;
  const id = idOf(name);
  const left = charactersLeft(values.get(name), limit);
  // Far from the limit nobody needs the number.
  const isNear = left < limit / 4;
  return html`<div part="field" class="field">
    <label for=${id}>${label}</label>
    ${fieldNotes(field, view)}
    <textarea
      id=${id}
      name=${name}
      rows=${rows}
      dir="auto"
      autocomplete="off"
      aria-invalid=${invalid(name, view)}
      aria-describedby=${describedBy(field, view, ...(isNear ? [`${id}-count`] : []))}
      .value=${live(values.get(name))}
    ></textarea>
    ${
      isNear
        ? html`<p id="${id}-count" class=${left < 0 ? 'field-error' : 'note'}>
            ${countText(left, words)}
          </p>`
        : nothing
    }
  </div>`;
};

/** How many more characters fit; below 0 how many are too many. */
export const charactersLeft = (text: string, limit: number): number =>
  limit - Array.from(text.replace(/\r\n?/g, '\n').trim()).length;

/** The same in words. */
export const countText = (left: number, words: FormView['words']): string =>
  left < 0
    ? words.term('formTooLong', words.term('formCharacters', -left))
    : words.term('formLeft', words.term('formCharacters', left));
