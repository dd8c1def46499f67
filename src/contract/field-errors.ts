import { pointerTo } from './pointer.ts';
import type { FieldError } from './problem.ts';
import type { AnySchema, Definition } from './value-rules.ts';
import { rulesOf } from './value-rules.ts';

type Path = readonly PropertyKey[];

interface Fault {
  readonly path: Path;
  readonly code: FieldError['code'];
  /** The value is so far off that, of several schemas, this one cannot be meant … */
  readonly rulesOut?: boolean;
  /** … and that no rule over several parts is asked any more, wherever else they are bad. */
  readonly ends?: boolean;
}

/**
 * What in a value does not fit its schema, strictly: where, and why in a word, one error for each
 * part. It reads what the schema says of itself, so that a page can do it without zod, and says what
 * a server says that asks zod.
 */
export function fieldErrors(schema: AnySchema, value: unknown): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path, code } of faults(schema, value, [])) {
    const pointer = pointerTo(path);
    if (!errors.has(pointer)) errors.set(pointer, { pointer, code });
  }
  return [...errors.values()];
}

function faults(schema: AnySchema, value: unknown, path: Path): Fault[] {
  const { type, innerType } = schema._zod.def;
  if (type === 'optional' && innerType) {
    return value === undefined ? [] : faults(innerType, value, path);
  }
  const own = (PARTS[type ?? ''] ?? single)(schema, value, path);
  // A value that is missing altogether has nothing more to be said of it.
  return value === undefined ? own.map((fault) => ({ ...fault, code: 'required' })) : own;
}

type Look = (schema: AnySchema, value: unknown, path: Path) => Fault[];

/** By the `type` of a schema that has parts. */
const PARTS: Readonly<Record<string, Look>> = {
  object: ({ _zod: { def } }, value, path) => {
    const found = isRecord(value)
      ? Object.entries(def.shape ?? {}).flatMap(([key, part]) =>
          faults(part, value[key], [...path, key]),
        )
      : [otherType(path)];
    return withWhole(found, def, value, path);
  },
  record: ({ _zod: { def } }, value, path) => {
    const { keyType, valueType } = def;
    if (!isRecord(value) || !keyType || !valueType) return [otherType(path)];
    // Zod leaves `__proto__` out, and looks no further where a key is bad.
    const items = Object.entries(value).filter(([key]) => key !== '__proto__');
    const isGood = ([key]: [string, unknown]): boolean => faults(keyType, key, []).length === 0;
    const found = items.flatMap((item) => {
      const place = [...path, item[0]];
      return isGood(item)
        ? faults(valueType, item[1], place)
        : [{ path: place, code: formatCode(place) }];
    });
    return withWhole(found, def, Object.fromEntries(items.filter(isGood)), path);
  },
  array: ({ _zod: { def } }, value, path) => {
    if (!Array.isArray(value)) return [otherType(path)];
    const { element } = def;
    const whole = wholeFaults(def, value, path);
    // Zod does not look into a list that is too long: it may be one without end.
    if (!element || whole.some(({ code }) => code === 'too-long')) {
      return whole.map((fault) => ({ ...fault, rulesOut: true, ends: true }));
    }
    const found = value.flatMap((item: unknown, index) => faults(element, item, [...path, index]));
    return [...found, ...whole];
  },
  union: ({ _zod: { def } }, value, path) => {
    const options = def.options ?? [];
    const { discriminator } = def;
    if (discriminator === undefined) {
      const tries = options.map((option) => faults(option, value, path));
      if (tries.some((found) => found.length === 0)) return [];
      const [near, ...others] = tries.filter((found) => !found.some((fault) => fault.rulesOut));
      if (near && others.length === 0) return near;
      // Of the kinds it could be, the one that it is says why.
      const reason = tries.flat().find(({ rulesOut, ends }) => ends || !rulesOut);
      return [{ ...otherType(path), ...(reason && { code: reason.code }) }];
    }
    if (!isRecord(value)) return [otherType(path)];
    const word = value[discriminator];
    const option = options.find((one) => {
      const tag = one._zod.def.shape?.[discriminator];
      return tag && single(tag, word, []).length === 0;
    });
    if (option) return faults(option, value, path);
    return [
      { path: [...path, discriminator], code: word === undefined ? 'required' : 'not-allowed' },
    ];
  },
};

/** The first thing that is wrong with a value that has no parts. */
const single: Look = (schema, value, path) => {
  const { def } = schema._zod;
  const broken = rulesOf(schema).find(({ holds }) => !holds(value))?.definition;
  if (!broken) return [];
  if (broken !== def) return [{ path, code: codeOf(broken, path) }];
  if (def.entries || def.values) return [{ path, code: 'not-allowed' }];
  // All that can be wrong with a whole number by its type is that it is past what is exact.
  if (def.type === 'number' && Number.isInteger(value)) return [{ path, code: 'out-of-range' }];
  if (typeof value !== def.type) return [otherType(path)];
  return [{ path, code: formatCode(path), ends: def.type === 'number' }];
};

/** What is wrong with the parts, and then with the whole. */
const withWhole = (found: Fault[], def: Definition, value: unknown, path: Path): Fault[] =>
  found.some(({ ends }) => ends) ? found : [...found, ...wholeFaults(def, value, path)];

/** What rules over several parts find. */
const wholeFaults = (def: Definition, value: unknown, path: Path): Fault[] =>
  (def.checks ?? []).flatMap(({ _zod: { def: rule } }) => {
    if (rule.when && !rule.when({ value } as never)) return [];
    const holds = rule.check === 'custom' ? rule.fn?.(value) : lengthHolds(rule, value);
    return holds
      ? []
      : [{ path: [...path, ...(rule.path ?? [])], code: codeOf(rule, rule.path ?? path) }];
  });

const lengthHolds = ({ minimum = 0, maximum = Infinity }: Definition, value: unknown): boolean =>
  !Array.isArray(value) || (value.length >= minimum && value.length <= maximum);

const otherType = (path: Path): Fault => ({
  path,
  code: formatCode(path),
  rulesOut: true,
});

function codeOf(rule: Definition, path: Path): FieldError['code'] {
  if (rule.params) return rule.params['code'] as FieldError['code'];
  switch (rule.check) {
    case 'max_length':
      return 'too-long';
    case 'min_length':
      return 'too-short';
    case 'greater_than':
    case 'less_than':
      return 'out-of-range';
    default:
      return formatCode(path);
  }
}

/** What is not as it is written is called by what it should have been. */
const FORMAT_CODES: ReadonlyMap<unknown, FieldError['code']> = new Map([
  ['timeZone', 'invalid-time-zone'],
  ['phone', 'invalid-phone'],
  ['extension', 'invalid-phone'],
  ['email', 'invalid-email'],
]);

/** The word for a value at this place that is not written as it should be. */
export const formatCode = (path: Path): FieldError['code'] =>
  FORMAT_CODES.get(path.at(-1)) ?? 'invalid-format';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
