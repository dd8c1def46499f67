/**
 * What a schema says of itself: the part of zod's documented `_zod.def` that reading needs. The
 * script-tag bundles hold nothing else of a schema, for `plain-schemas.ts` stands in for zod there.
 */
export interface AnySchema {
  readonly _zod: { readonly def: Definition };
}

/** Of a schema, of a check, or of both at once, as `z.int()` is. */
export interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly element?: AnySchema;
  readonly innerType?: AnySchema;
  readonly keyType?: AnySchema;
  readonly valueType?: AnySchema;
  /** What a union may be, and the key that tells which, where there is one. */
  readonly options?: readonly AnySchema[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly checks?: readonly AnySchema[];
  readonly check?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly pattern?: RegExp | undefined;
  readonly fn?: (value: unknown) => unknown;
  /** Of a rule over several parts: where it says the fault is, and what it calls it. */
  readonly path?: readonly PropertyKey[];
  readonly params?: Readonly<Record<string, unknown>>;
  /** Whether the rule can be asked, where other parts may be bad. */
  readonly when?: ((payload: never) => boolean) | undefined;
}

type Rule<Value> = (value: Value, definition: Definition) => unknown;

/** By the `type` of a schema. */
const KINDS: Readonly<Record<string, Rule<unknown>>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  literal: (value, { values }) => values?.includes(value),
  enum: (value, { entries }) => Object.values(entries ?? {}).includes(value),
};

/**
 * By the name of a check. Lengths are in characters of one or two code units, which are counted only
 * where the units leave it open.
 */
const CHECKS: Readonly<Record<string, Rule<never>>> = {
  min_length: (text: string, { minimum = 0 }) =>
    text.length >= 2 * minimum - 1 || Array.from(text).length >= minimum,
  max_length: (text: string, { maximum = 0 }) =>
    text.length <= maximum || Array.from(text).length <= maximum,
  greater_than: (number: number, { value = 0, inclusive }) =>
    number > value || (inclusive && number === value),
  less_than: (number: number, { value = 0, inclusive }) =>
    number < value || (inclusive && number === value),
  number_format: (number: number) => Number.isSafeInteger(number),
  string_format: (text: string, { pattern }) => pattern?.test(text),
  custom: (value: never, { fn }) => fn?.(value),
};

/** A part of a schema that a value can fail, on its own. */
interface ValueRule {
  readonly definition: Definition;
  readonly holds: (value: unknown) => unknown;
}

/**
 * What a schema asks of a single value, its type first.
 *
 * @throws {TypeError} for a kind of schema or check that the contract does not use.
 */
export function rulesOf({ _zod: { def } }: AnySchema): readonly ValueRule[] {
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  return [
    [KINDS[def.type ?? ''], def] as const,
    ...checks.flatMap((one) => (one.check ? [[CHECKS[one.check], one] as const] : [])),
  ].map(([rule, definition]) => {
    if (!rule) throw new TypeError(`No rule for ${definition.check ?? definition.type}.`);
    return { definition, holds: (value) => rule(value as never, definition) };
  });
}

/**
 * Whether a single value is what its schema says, as a test to be made once and used often. It says
 * what zod's own `safeParse` would.
 *
 * @throws {TypeError} as `rulesOf` does
 */
export function valueTest(schema: AnySchema): (value: unknown) => boolean {
  const rules = rulesOf(schema);
  return (value) => rules.every(({ holds }) => holds(value));
}
