import { nothing } from 'lit';
import type { FormValues } from './form-values.ts';
import type { FormWords } from './form-words.ts';

/** What every template of a form is told. */
export interface FormView {
  readonly words: FormWords;
  readonly values: FormValues;
  /** What is wrong, in words, by the names of the fields. Empty until something was sent. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What a field is called and explained by. */
export interface FieldText {
  /** The path of its value in the contract. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The id of a control, or of the first one of a group. A center's own keys may hold any character. */
export const idOf = (name: string): string =>
  name.replace(/[^a-z\d]/gi, (sign) => (sign === '.' ? '-' : `_${sign.charCodeAt(0)}`));

/** The ids of what explains a field, as `aria-describedby` wants them. */
export function describedBy(
  { name, hint }: Pick<FieldText, 'name' | 'hint'>,
  { errors }: FormView,
  ...others: string[]
): string | typeof nothing {
  const id = idOf(name);
  const ids = [hint && `${id}-hint`, ...others, errors.has(name) && `${id}-error`];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** Of a field with an error; a field without one says nothing of it. */
export const invalid = (name: string, { errors }: FormView): 'true' | typeof nothing =>
  errors.has(name) ? 'true' : nothing;
