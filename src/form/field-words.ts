import type { FieldText } from './form-view.ts';
import type { FieldWords } from './form-words.ts';

/** What knows the words of one form. */
interface Speaking {
  readonly words: FieldWords<object>;
}

/** What a field is called and explained by, from the terms. */
export const fieldText = (
  { words }: Speaking,
  name: string,
  ...about: readonly string[]
): FieldText => ({ name, label: words.label(name, ...about), hint: words.hint(name) });

/** The same for a field that may stay empty. */
export function optionalText(view: Speaking, name: string, ...about: readonly string[]): FieldText {
  const field = fieldText(view, name, ...about);
  return { ...field, label: view.words.term('formOptional', field.label) };
}

/** Answers whose words are terms: `urgency:today` for the value `today`. */
export const optionsOf = (
  { words }: Speaking,
  terms: string,
  values: readonly string[],
): { value: string; label: string; hint?: string | undefined }[] =>
  values.map((value) => ({
    value,
    label: words.find(`${terms}:${value}`) ?? value,
    hint: words.find(`hint:${terms}:${value}`) ?? words.find(`${terms}Hint:${value}`),
  }));
