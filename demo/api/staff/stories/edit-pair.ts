import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { typedIn } from '../page.ts';
import type { EditFieldName } from './edit-fields.ts';
import { editField } from './edit-fields.ts';

interface Pair {
  readonly value: string;
  readonly error: string | undefined;
  /** What to know, where it is not the same for every story. */
  readonly rule?: string | undefined;
  readonly sent: string;
  /** What somebody else saved meanwhile. */
  readonly saved: string | undefined;
  /** The language of the story. */
  readonly lang: string | undefined;
}

/** A field, and beside it what was sent. */
export function editPair(
  name: EditFieldName,
  { value, error, rule, sent, saved, lang }: Pair,
): Html {
  // An error says the rule itself.
  const { label, hint = error === undefined ? rule : undefined } = editField(name);
  return html`<div class="pair">
    <div class="fields">
      <label for="${name}">${label}</label>
      ${hint !== undefined && html`<p class="soft" id="${name}-hint">${hint}</p>`}
      ${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`}
      ${control(name, value, [hint !== undefined && 'hint', error !== undefined && 'error'])}
    </div>
    <div class="beside">
      ${aside(`${label}, as it was sent`, sent, lang)}
      ${saved !== undefined && saved !== value && aside(`${label}, as it is saved now`, saved, lang)}
    </div>
  </div>`;
}

const aside = (title: string, text: string, lang: string | undefined): Html =>
  html`<h2>${title}</h2>
    <p>${text === '' ? 'Nothing' : typedIn(lang, text)}</p>`;

/** @param notes what stands between the label and the control */
function control(
  name: EditFieldName,
  value: string,
  notes: readonly ('hint' | 'error' | false)[],
): Html {
  const { rows } = editField(name);
  const ids = notes.filter((note) => note !== false).map((note) => `${name}-${note}`);
  const described = ids.length > 0 && html`aria-describedby="${ids.join(' ')}"`;
  const invalid = notes.includes('error') && html`aria-invalid="true"`;
  if (rows === undefined) {
    return html`<input id="${name}" name="${name}" value="${value}" dir="auto" ${described} ${invalid} />`;
  }
  // The line break after the tag is not part of the text; one that was typed there is.
  return html`<textarea id="${name}" name="${name}" rows="${rows}" dir="auto" ${described} ${invalid}>
${value}</textarea
  >`;
}
