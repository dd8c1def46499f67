import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';

/** One part of what was sent, as text: where it stood and what it said. */
export interface SentPart {
  /** Such as `contact.safety.callFrom`. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a visitor's page sent, from which each part that has its place on our pages is taken. What is
 * left is shown as it is: an answer that this server does not know yet must never vanish.
 */
export class Sent {
  readonly #parts: unknown;

  constructor(sent: unknown) {
    this.#parts = structuredClone(sent);
  }

  /** Takes a part out, or leaves it where it is not what its schema says, or more than that. */
  take<Schema extends z.ZodMiniType>(
    path: readonly string[],
    schema: Schema,
  ): z.output<Schema> | undefined {
    const holder = path.slice(0, -1).reduce(own, this.#parts);
    const name = path.at(-1) ?? '';
    const part = own(holder, name);
    const { data } = z.safeParse(schema, part);
    // A schema leaves out what it does not know.
    if (data === undefined || !isDeepStrictEqual(data, part)) return undefined;
    remove(holder, name);
    return data;
  }

  /** Takes all that is left below a path. */
  takeRest(...path: readonly string[]): SentPart[] {
    const holder = path.slice(0, -1).reduce(own, this.#parts);
    const name = path.at(-1);
    const rest = name === undefined ? this.#parts : own(holder, name);
    const parts = leaves(rest, path.join('.'));
    remove(holder, name);
    return parts;
  }
}

/** As it was sent, but for the quotes around text. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Own parts only: `constructor` is no part of what was sent. */
const own = (holder: unknown, name: string): unknown =>
  isObject(holder) && Object.hasOwn(holder, name)
    ? (holder as Record<string, unknown>)[name]
    : undefined;

function remove(holder: unknown, name: string | undefined): void {
  if (isObject(holder) && name !== undefined) Reflect.deleteProperty(holder, name);
}

/** Lists of plain values stay on one line. */
function leaves(value: unknown, path: string): SentPart[] {
  if (!isObject(value)) return value === undefined ? [] : [{ path, text: plain(value) }];
  if (Array.isArray(value) && value.length > 0 && !value.some(isObject)) {
    return [{ path, text: value.map(plain).join(', ') }];
  }
  return Object.entries(value).flatMap(([name, part]) =>
    leaves(part, path === '' ? name : `${path}.${name}`),
  );
}
