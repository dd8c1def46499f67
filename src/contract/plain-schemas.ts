import * as z from 'zod/mini';
import type { AnySchema, Definition } from './value-rules.ts';

/**
 * Stands in for `zod/mini` in the script-tag bundles, where zod would be a fifth of what a visitor
 * downloads: the same schemas, of which nothing is left but what they say. `readOpen` and `fieldErrors` need no more.
 * It has what the contract uses, under zod's names; the build fails where something is missing.
 */
interface PlainSchema extends AnySchema {
  check(...checks: readonly AnySchema[]): PlainSchema;
}

const saying = (def: Definition): PlainSchema => ({
  _zod: { def },
  check: (...checks) => saying({ ...def, checks: [...(def.checks ?? []), ...checks] }),
});

const schema = (type: string, def?: Definition) => saying({ type, ...def });
const check = (name: string, def?: Definition) => saying({ check: name, ...def });

export const string = () => schema('string');
export const number = () => schema('number');
export const boolean = () => schema('boolean');
export const int = () => schema('number', { check: 'number_format' });
export const email = () => schema('string', { check: 'string_format', pattern: z.regexes.email });
export const url = () => schema('string', { check: 'string_format' });
export const literal = (value: unknown) => schema('literal', { values: [value].flat() });
export const array = (element: AnySchema) => schema('array', { element });
export const object = (shape: Readonly<Record<string, AnySchema>>) => schema('object', { shape });
export const optional = (innerType: AnySchema) => schema('optional', { innerType });
export const record = (keyType: AnySchema, valueType: AnySchema) =>
  schema('record', { keyType, valueType });
export const union = (options: readonly AnySchema[]) => schema('union', { options });
export const discriminatedUnion = (discriminator: string, options: readonly AnySchema[]) =>
  schema('union', { discriminator, options });
const words = (list: readonly string[]) =>
  schema('enum', { entries: Object.fromEntries(list.map((word) => [word, word])) });
export { words as enum };

export const minLength = (minimum: number) => check('min_length', { minimum });
export const maxLength = (maximum: number) => check('max_length', { maximum });
export const minimum = (value: number) => check('greater_than', { value, inclusive: true });
export const maximum = (value: number) => check('less_than', { value, inclusive: true });
export const positive = () => check('greater_than', { value: 0, inclusive: false });
export const regex = (pattern: RegExp) => check('string_format', { pattern });
export const refine = (fn: (value: never) => unknown, rule?: Definition) =>
  check('custom', { ...rule, fn: fn as (value: unknown) => unknown });

/** Of this nothing is kept: nothing in a page reads one. */
export const tuple = () => schema('tuple');
