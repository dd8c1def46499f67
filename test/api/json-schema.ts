type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** The part of a document that `#/a/b` points to; fails where there is none. */
export function resolve(document: Json, ref: string): Json {
  if (!ref.startsWith('#/')) throw new Error(`Not a reference within the document: ${ref}`);
  let part: Json | undefined = document;
  for (const step of ref.slice(2).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    part = typeof part === 'object' && part !== null ? (part as Schema)[key] : undefined;
    if (part === undefined) throw new Error(`${ref} points to nothing.`);
  }
  return part;
}

/**
 * What in a value does not fit a schema of the document: paths, empty if all fits. It knows the few
 * keywords that the document uses and throws at any other, so that none is passed over in silence.
 */
export function misfits(document: Json, schema: Schema, value: Json, path = '$'): string[] {
  const wrong: string[] = [];
  const check = (fits: boolean, keyword: string) => {
    if (!fits) wrong.push(`${path}: ${keyword}`);
  };
  for (const [keyword, rule] of Object.entries(schema)) {
    switch (keyword) {
      case '$ref':
        wrong.push(...misfits(document, resolve(document, rule as string) as Schema, value, path));
        break;
      case 'type':
        check(hasType(value, rule as string), keyword);
        break;
      case 'enum':
        check((rule as Json[]).includes(value), keyword);
        break;
      case 'const':
        check(rule === value, keyword);
        break;
      case 'anyOf':
        check(
          (rule as Schema[]).some((each) => misfits(document, each, value).length === 0),
          keyword,
        );
        break;
      case 'oneOf':
        check(
          (rule as Schema[]).filter((each) => misfits(document, each, value).length === 0)
            .length === 1,
          keyword,
        );
        break;
      case 'required':
        for (const key of rule as string[]) check(Object.hasOwn(value as Schema, key), key);
        break;
      case 'properties':
        for (const [key, part] of Object.entries(rule as Record<string, Schema>)) {
          const inner = (value as Schema)[key];
          if (inner !== undefined) wrong.push(...misfits(document, part, inner, `${path}.${key}`));
        }
        break;
      case 'additionalProperties':
        for (const [key, inner] of Object.entries(value as Schema)) {
          if (Object.hasOwn((schema['properties'] ?? {}) as Schema, key)) continue;
          wrong.push(...misfits(document, rule as Schema, inner, `${path}.${key}`));
        }
        break;
      case 'propertyNames':
        for (const key of Object.keys(value as Schema)) {
          wrong.push(...misfits(document, rule as Schema, key, `${path}.${key}`));
        }
        break;
      case 'prefixItems':
        (rule as Schema[]).forEach((part, index) => {
          const item = (value as Json[])[index];
          if (item !== undefined) wrong.push(...misfits(document, part, item, `${path}.${index}`));
        });
        break;
      case 'items':
        (value as Json[]).slice(behindPrefix(schema)).forEach((item, index) => {
          if (rule === false) check(false, keyword);
          else wrong.push(...misfits(document, rule as Schema, item, `${path}.${index}`));
        });
        break;
      case 'minItems':
        check((value as Json[]).length >= Number(rule), keyword);
        break;
      case 'maxItems':
        check((value as Json[]).length <= Number(rule), keyword);
        break;
      case 'exclusiveMinimum':
        check(Number(value) > Number(rule), keyword);
        break;
      case 'pattern':
        check(new RegExp(rule as string, 'u').test(value as string), keyword);
        break;
      case 'minLength':
        check((value as string).length >= Number(rule), keyword);
        break;
      case 'maxLength':
        check((value as string).length <= Number(rule), keyword);
        break;
      case 'minimum':
        check(Number(value) >= Number(rule), keyword);
        break;
      case 'maximum':
        check(Number(value) <= Number(rule), keyword);
        break;
      case 'format':
        // An annotation, unless a validator is told otherwise.
        break;
      default:
        throw new Error(`No rule for the keyword ${keyword} at ${path}.`);
    }
  }
  return wrong;
}

/** `items` is about those that `prefixItems` leaves. */
const behindPrefix = (schema: Schema): number =>
  ((schema['prefixItems'] ?? []) as readonly Json[]).length;

function hasType(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

export type { Json, Schema };
