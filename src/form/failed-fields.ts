import { pathOf } from '../contract/pointer.ts';
import type { Fault, FormWords } from './form-words.ts';
import { errorText } from './form-words.ts';

/** A field that a visitor sees, in the order of the form. */
export interface ShownField {
  readonly name: string;
  readonly label: string;
}

/** Which fields are wrong, and what is wrong besides, all in words. */
export interface FailedFields {
  readonly errors: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

/**
 * Puts each error on its field, in the order in which the fields stand. An error inside a field's
 * value belongs to that field; one of no field that shows is said by itself.
 */
export function failedFields(
  faults: readonly Fault[],
  fields: readonly ShownField[],
  words: FormWords,
): FailedFields {
  const found = new Map<string, Fault>();
  const others = new Set<string>();
  for (const fault of faults) {
    const name = pathOf(fault.pointer).join('.');
    const field =
      fields.find((one) => name === one.name) ??
      fields.find((one) => name.startsWith(`${one.name}.`));
    if (!field) others.add(fault.detail ?? words.term('formOther'));
    else if (!found.has(field.name)) found.set(field.name, fault);
  }
  const errors = fields.flatMap(({ name, label }) => {
    const fault = found.get(name);
    return fault ? [[name, errorText(name, fault, label, words)] as const] : [];
  });
  return { errors: new Map(errors), others: [...others] };
}
