import type { Schema } from './open-api.ts';
import { refName } from './open-api.ts';

/** One row of a table of fields. */
export interface Field {
  /** Its path inside the schema: `consent.sms`, `windows[].from`. */
  readonly path: string;
  /** In words: `string`, `integer`, `list of`. */
  readonly type: string;
  /** The schema that it is written by, which has a table of its own. */
  readonly schema?: string;
  readonly limits: string;
  readonly required: boolean;
}

/** All fields of a schema, those inside unnamed objects too. */
export function fieldsOf(schema: Schema, before = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const path = before + name;
    const field = described(path, part, (schema.required ?? []).includes(name));
    const inner = part.items ?? part;
    return [field, ...fieldsOf(inner, part.items ? `${path}[].` : `${path}.`)];
  });
}

/** The kinds that a schema may be of, each by the one value that tells it: `method: "call"`. */
export function kindsOf(schema: Schema): { title: string; schema: Schema }[] {
  return (schema.oneOf ?? schema.anyOf ?? []).map((kind) => {
    const [name, part] =
      Object.entries(kind.properties ?? {}).find(([, { const: value }]) => value !== undefined) ??
      [];
    return { title: `${name}: ${JSON.stringify(part?.const)}`, schema: kind };
  });
}

function described(path: string, part: Schema, required: boolean): Field {
  const inner = part.items ?? part;
  const name = inner.$ref && refName(inner.$ref);
  return {
    path,
    type: (part.items ? 'list of ' : '') + (name ?? typeWord(inner)),
    ...(name !== undefined && { schema: name }),
    limits: [...limitsOf(part), ...(part.items ? limitsOf(inner) : [])].join(', '),
    required,
  };
}

function typeWord({
  type,
  const: value,
  enum: words,
  prefixItems,
  anyOf,
  ...rest
}: Schema): string {
  if (value !== undefined) return JSON.stringify(value);
  if (words) return 'one of';
  if (prefixItems) return 'list';
  if (anyOf) return anyOf.map((one) => (one.items ? 'list' : typeWord(one))).join(' or ');
  if (rest.additionalProperties && type === 'object') return 'object by key';
  return type ?? 'any';
}

/** Formats as their standards are called. A pattern says more where it is there. */
const FORMATS: Readonly<Record<string, string>> = { email: 'e-mail address', uri: 'absolute URI' };

function limitsOf(schema: Schema): string[] {
  const { enum: words, format, minItems, maxItems, minLength, maxLength, maximum } = schema;
  const minimum = schema.minimum ?? schema.exclusiveMinimum;
  const limits = [
    words?.map((word) => JSON.stringify(word)).join(' '),
    format && FORMATS[format],
    minLength !== undefined && maxLength !== undefined && `${minLength} to ${maxLength} characters`,
    minLength === undefined && maxLength !== undefined && `up to ${maxLength} characters`,
    minItems !== undefined && `${minItems} or more`,
    maxItems !== undefined && `up to ${maxItems}`,
    // Zod writes what is exact in a double as a limit, which is one of the format and not ours.
    bounds(minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum),
  ];
  return limits.filter((limit): limit is string => typeof limit === 'string' && limit !== '');
}

function bounds(minimum?: number, maximum?: number): string {
  if (minimum === undefined || minimum === Number.MIN_SAFE_INTEGER) {
    return maximum === undefined ? '' : `${maximum} at the most`;
  }
  return maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
}
