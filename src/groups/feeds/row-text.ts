import { cutText } from '../../contract/index.ts';
import { LINE, NOTES, plainText } from './plain-text.ts';

/** The value of a row's field, whatever it is. */
export type ValueOf = (field: string) => unknown;

/** The text of a field of at most `limit` code units, noted in `dropped` where it is no text or cut. */
export type TextOf = (field: string, limit?: number) => string | undefined;

/** How a row's texts are read. Beyond `LINE` a text keeps its line breaks. */
export const textsOf =
  (valueOf: ValueOf, dropped: string[]): TextOf =>
  (field, limit = LINE) => {
    const value = valueOf(field);
    if (value === undefined || value === null) return undefined;
    const text = plainText(value, limit > LINE);
    if (text === undefined ? typeof value !== 'string' : text.length > limit) dropped.push(field);
    return text && cutText(text, limit);
  };

/** Whether a field says nothing: many feeds write `''` or `null` for that. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Texts one after the other, of which some may be absent or say the same. */
export function joined(
  texts: readonly (string | undefined)[],
  between: string,
): string | undefined {
  const present = texts.filter((text, index) => text && texts.indexOf(text) === index);
  return present.length > 0 ? cutText(present.join(between), NOTES) : undefined;
}

/** Without what is said twice. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A list, or `undefined` for an empty one: a directory holds a hundred thousand of them. */
export const listed = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** The fields that have a value, or `undefined` where none has. */
export function filled<T extends object>(fields: T): Filled<T> | undefined {
  const result: Filled<T> = {};
  let any = false;
  // Not what a page's old scripts gave to all objects.
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value === undefined) continue;
    result[key] = value as Exclude<T[typeof key], undefined>;
    any = true;
  }
  return any ? result : undefined;
}

type Filled<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
