import type { AnySchema } from './value-rules.ts';

export type Entries = Iterable<readonly [name: string, value: string]>;

/** An object that is still being put together. */
export type Tree = Record<string, unknown>;

/**
 * What the entries of a form say, whose controls are named by their path in the contract:
 * `contact.method`, `consent.contact`. Radio buttons and checkboxes have the contract's own values,
 * or `true`; a window is written `1 09:00-12:00`; what is left empty is absent. A name the contract
 * does not know goes under `extra`, so that nothing a visitor wrote is lost.
 *
 * The result still has to be checked against its schema.
 */
export function treeFromFields(schema: AnySchema, entries: Entries): Tree {
  const tree: Tree = { version: 1 };
  const extra: Tree = {};
  for (const [name, value] of entries) {
    const text = value.replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    const path = name.split('.');
    const part = schemaAt(schema, path);
    if (name === 'signals.trap') put(tree, path, true);
    else if (part) put(tree, path, valueOf(part, text, at(tree, path)));
    else addExtra(extra, name.startsWith('extra.') ? name.slice(6) : name, text);
  }
  if (Object.keys(extra).length > 0) tree['extra'] = extra;
  return tree;
}

/** The schema of a single value or a list, where the contract has one by this path. */
function schemaAt(schema: AnySchema, [key, ...rest]: readonly string[]): AnySchema | undefined {
  const { innerType, shape, options, keyType } = schema._zod.def;
  if (innerType) return schemaAt(innerType, [...(key === undefined ? [] : [key]), ...rest]);
  if (key === undefined) return shape || options || keyType ? undefined : schema;
  if (shape) {
    const part = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return part && schemaAt(part, rest);
  }
  for (const option of options ?? []) {
    const found = schemaAt(option, [key, ...rest]);
    if (found) return found;
  }
  return undefined;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, on: true, false: false };

/** What the text of a control means; where it means nothing, the text itself, for a check to find. */
function valueOf({ _zod: { def } }: AnySchema, text: string, before: unknown): unknown {
  if (def.type === 'boolean') return BOOLEANS[text] ?? text;
  if (def.type === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  if (def.type === 'literal') return def.values?.find((value) => String(value) === text) ?? text;
  if (def.type !== 'array') return text;
  const item = def.element?._zod.def.shape ? windowOf(text) : text;
  return [...(Array.isArray(before) ? (before as unknown[]) : []), item];
}

function windowOf(text: string): unknown {
  const [, day, from, to] = /^(\d) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? [];
  return day === undefined ? text : { day: Number(day), from, to };
}

function addExtra(extra: Tree, key: string, text: string): void {
  const before = Object.hasOwn(extra, key) ? extra[key] : undefined;
  // A key such as `__proto__` must become a field like any other.
  Object.defineProperty(extra, key, {
    value: before === undefined ? text : [before, text].flat(),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Both only ever see paths that the contract knows. */
function at(tree: Tree, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isTree(part) ? part[key] : undefined), tree);
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) tree[key] = value;
  else put((tree[key] ??= {}) as Tree, rest, value);
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null;
