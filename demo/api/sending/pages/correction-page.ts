import { html } from 'hono/html';
import type { FieldError } from '../../../../src/contract/index.ts';
import { pathOf } from '../../../../src/contract/index.ts';
import type { Language } from '../../http/language.ts';
import type { Html } from '../../http/page.ts';
import { page } from '../../http/page.ts';
import { crisisLines } from './crisis-lines.ts';
import type { Field, FieldWords } from './field-words.ts';
import { ERROR_WORDS } from './field-words.ts';

const WORDS = {
  en: { title: 'There is a problem', kept: 'Nothing you wrote is lost.', send: 'Send again' },
  es: {
    title: 'Hay un problema',
    kept: 'No se perdió nada de lo que escribió.',
    send: 'Enviar otra vez',
  },
} as const;

/** A part that did not fit, and what was typed for it. */
interface Wrong {
  readonly name: string;
  readonly field: Field;
  /** What is wrong. */
  readonly error: string;
  readonly values: readonly string[];
}

/**
 * Answers with the problems of a plain form, and a form to correct them with. What was right goes
 * along hidden: it stands in the page, which is not kept, and never in an address.
 */
export function correctionPage(
  language: Language,
  entries: readonly (readonly [string, string])[],
  errors: readonly FieldError[],
  { fields, errors: ownErrors = {} }: FieldWords,
): Promise<Response> {
  const words = WORDS[language];
  const wrong = [...byName(errors)].map(([name, code]): Wrong => ({
    name,
    error: (ownErrors[code] ?? ERROR_WORDS[code])[language],
    field: fields[name] ?? { label: { en: name, es: name }, kind: 'text' },
    values: entries.filter(([key]) => key === name).map(([, value]) => value),
  }));
  const names = new Set(wrong.map(({ name }) => name));
  const hidden = entries.filter(([name, value]) => !names.has(name) && value !== '');
  return page(
    {
      language,
      title: words.title,
      body: html`<ul class="problem">
          ${wrong.map(
            ({ name, field, error }) =>
              html`<li>
                <a href="#${idOf(name)}">${field.label[language]}: ${error}</a>
              </li>`,
          )}
        </ul>
        <p>${words.kept}</p>
        <form method="post" autocomplete="off">
          ${hidden.map(
            ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
          )}
          ${wrong.map((each) => control(each, language))}
          <p><button>${words.send}</button></p>
        </form>
        ${crisisLines(language)}`,
    },
    422,
  );
}

/** The names of the fields that errors point to. One inside a list is an error of the list. */
function byName(errors: readonly FieldError[]): Map<string, FieldError['code']> {
  const names = new Map<string, FieldError['code']>();
  for (const { pointer, code } of errors) {
    const path = pathOf(pointer);
    const inList = path.findIndex((step) => /^\d+$/.test(step));
    const name = path.slice(0, inList === -1 ? undefined : inList).join('.');
    if (!names.has(name)) names.set(name, code);
  }
  return names;
}

const idOf = (name: string): string => name.replaceAll(/[^\w-]/g, '-');

function control({ name, field, error: wrong, values }: Wrong, language: Language): Html {
  const id = idOf(name);
  const label = field.label[language];
  const error = html`<p class="error" id="${id}-error">${wrong}</p>`;
  const [value = ''] = values;
  if (field.kind === 'check') {
    return html`${error}<label>
        <input
          type="checkbox"
          id="${id}"
          name="${name}"
          value="true"
          aria-invalid="true"
          aria-describedby="${id}-error"
        />
        ${label}</label
      >`;
  }
  if (field.choices) {
    return html`<label for="${id}">${label}</label>${error}
      <select id="${id}" name="${name}" aria-invalid="true" aria-describedby="${id}-error">
        <option value=""></option>
        ${field.choices.map(
          (choice) => html`<option value="${choice.value}">${choice.words[language]}</option>`,
        )}
      </select>`;
  }
  if (field.kind === 'long-text') {
    // The line break after the tag is not part of the text; one that was typed there is.
    return html`<label for="${id}">${label}</label>${error}
      <textarea id="${id}" name="${name}" rows="6" aria-invalid="true" aria-describedby="${id}-error">
${value}</textarea
      >`;
  }
  // A list has as many values as were chosen: each stays to be corrected.
  return html`<label for="${id}">${label}</label>${error}
    ${(values.length > 0 ? values : ['']).map(
      (one, index) =>
        html`<input
          type="${field.kind}"
          id="${index === 0 ? id : `${id}-${index}`}"
          name="${name}"
          value="${one}"
          aria-label="${label}"
          aria-invalid="true"
          aria-describedby="${id}-error"
        />`,
    )}`;
}
