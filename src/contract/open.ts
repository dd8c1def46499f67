import type * as z from 'zod/mini';
import type { AnySchema } from './value-rules.ts';
import { valueTest } from './value-rules.ts';

/** A type as a reader meets it: a closed set of words may hold one that is not known yet. */
export type Open<T> = T extends string
  ? string extends T
    ? T
    : T | (string & {})
  : T extends readonly (infer Item)[]
    ? Open<Item>[]
    : T extends object
      ? { [Key in keyof T]: Open<T[Key]> }
      : T;

/** What was read, or `undefined` where a required part is bad, and the paths of all bad parts. */
export interface OpenReading<T> {
  readonly value: T | undefined;
  /** Where something was dropped or cut, such as `sessions.1.time`. Never a value. */
  readonly dropped: readonly string[];
}

/**
 * Reads a record as the contract asks readers to: unknown fields are left out, an unknown word of
 * an enumeration is kept, too long a text is cut, a bad optional part or list item is dropped and
 * the record kept. Only a bad required part of the record itself makes it unreadable.
 *
 * It follows the contract's own schema, so that the strict form and the open one cannot drift apart.
 */
export function readOpen<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): OpenReading<Open<z.output<Schema>>> {
  const dropped: string[] = [];
  const value = readerOf(schema)(input, dropped);
  return { value: value === BAD ? undefined : (value as Open<z.output<Schema>>), dropped };
}

const decisiveParts = new WeakSet<object>();

/**
 * Marks an optional part without which the rest would say something else: a session that has lost
 * its "second" of "second Thursday" would send people there every Thursday. Where such a part is
 * bad, the record around it is unreadable.
 */
export function decisive<Schema extends object>(schema: Schema): Schema {
  decisiveParts.add(schema);
  return schema;
}

/** Cuts a text to `limit` UTF-16 code units with "…" as the last, never through a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - (/[\uD800-\uDBFF]/.test(text.charAt(limit - 2)) ? 2 : 1);
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * Returns what it read or `BAD`. It notes what it dropped by paths relative to its own input (`''`
 * is the input itself), which spares the many good records all work on paths.
 */
type Reader = (input: unknown, dropped: string[]) => unknown;

const BAD = Symbol('bad');
const readers = new WeakMap<AnySchema, Reader>();

/** A schema is walked once, not for every record: feeds bring records by the ten thousand. */
function readerOf(schema: AnySchema): Reader {
  let reader = readers.get(schema);
  if (reader === undefined) readers.set(schema, (reader = makeReader(schema)));
  return reader;
}

function makeReader(schema: AnySchema): Reader {
  const { type, shape, element, innerType } = schema._zod.def;
  if (innerType && type === 'optional') {
    const read = readerOf(innerType);
    // `null` is how many servers write "nothing".
    return (input, dropped) =>
      input === undefined || input === null ? undefined : read(input, dropped);
  }
  if (shape) return objectReader(shape);
  if (element) return arrayReader(schema, readerOf(element));
  if (type === 'enum') {
    return (input) => (typeof input === 'string' && input !== '' ? input.slice(0, 255) : BAD);
  }
  if (type === 'string') return stringReader(schema);
  const test = valueTest(schema);
  return (input) => (test(input) ? input : BAD);
}

function objectReader(shape: Readonly<Record<string, AnySchema>>): Reader {
  const parts = Object.entries(shape).map(([key, part]) => ({
    key,
    read: readerOf(part),
    required: part._zod.def.type !== 'optional',
    decides: decisiveParts.has(part),
  }));
  return (input, dropped) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return BAD;
    const result: Record<string, unknown> = {};
    for (const { key, read, required, decides } of parts) {
      const before = dropped.length;
      // Own fields only: a record must not find `constructor` where it has no such field.
      const value = Object.hasOwn(input, key)
        ? read((input as Record<string, unknown>)[key], dropped)
        : undefined;
      if (dropped.length > before) prefixFrom(dropped, before, key);
      if (decides && dropped.length > before) return BAD;
      if (value === BAD || (required && value === undefined)) {
        dropped.push(key);
        if (required || decides) return BAD;
      } else if (value !== undefined) {
        result[key] = value;
      }
    }
    return result;
  };
}

function arrayReader(schema: AnySchema, read: Reader): Reader {
  const least = schema._zod.def.checks?.find((check) => check._zod.def.minimum)?._zod.def.minimum;
  return (input, dropped) => {
    if (!Array.isArray(input)) return BAD;
    const items: unknown[] = [];
    for (let index = 0; index < input.length; index++) {
      const before = dropped.length;
      const item = read(input[index], dropped);
      if (dropped.length > before) prefixFrom(dropped, before, String(index));
      if (item === BAD) dropped.push(String(index));
      else items.push(item);
    }
    // A list that has lost what it must have says something else: a video without its captions.
    return items.length < (least ?? 0) ? BAD : items;
  };
}

function stringReader(schema: AnySchema): Reader {
  const test = valueTest(schema);
  const limit = schema._zod.def.checks?.find((check) => check._zod.def.maximum)?._zod.def.maximum;
  return (input, dropped) => {
    if (test(input)) return input;
    if (typeof input !== 'string' || limit === undefined || input.length <= limit) return BAD;
    const cut = cutText(input, limit);
    if (!test(cut)) return BAD;
    dropped.push('');
    return cut;
  };
}

function prefixFrom(paths: string[], from: number, key: string): void {
  for (let index = from; index < paths.length; index++) {
    paths[index] = paths[index] ? `${key}.${paths[index]}` : key;
  }
}
