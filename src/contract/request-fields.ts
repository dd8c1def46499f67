import { PeerRequest } from './peer-request.ts';
import { IF_OTHERS_ANSWER, VOICEMAILS } from './request-answers.ts';
import type { AnySchema } from './value-rules.ts';

type Entries = Iterable<readonly [name: string, value: string]>;
type Tree = Record<string, unknown>;

/**
 * A request from the entries of a form, whose controls are named by their path in the contract:
 * `contact.method`, `consent.contact`. Radio buttons and checkboxes have the contract's own values,
 * or `true`; a window is written `1 09:00-12:00`; what is left empty is absent. A name the contract
 * does not know goes under `extra`, so that nothing a visitor wrote is lost.
 *
 * Parts of ways to make contact that were not chosen are left out. Safety questions without an
 * answer get the most restrictive one, and nothing is agreed to that was not ticked. `requestId` and
 * `locale` are the caller's. The result still has to be checked against the contract.
 */
export function requestFromFields(entries: Entries): Tree {
  const request: Tree = { version: 1 };
  const extra: Tree = {};
  for (const [name, value] of entries) {
    const text = value.replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    const path = name.split('.');
    const schema = schemaAt(PeerRequest, path);
    if (name === 'signals.trap') put(request, path, true);
    else if (schema) put(request, path, valueOf(schema, text, at(request, path)));
    else addExtra(extra, name.startsWith('extra.') ? name.slice(6) : name, text);
  }
  if (Object.keys(extra).length > 0) request['extra'] = extra;
  if (isTree(request['contact'])) request['contact'] = contactOf(request['contact']);
  request['consent'] = {
    contact: false,
    sms: false,
    noticeVersion: 'unversioned',
    ...(request['consent'] as Tree | undefined),
  };
  return request;
}

/** What a contact says by its method, and about its safety where it says nothing. */
function contactOf(contact: Tree): Tree {
  const { method } = contact;
  const known = optionOf(PeerRequest._zod.def.shape.contact, method)?._zod.def.shape;
  if (!known) return contact;
  const own = partsIn(known, contact);
  const questions = known['safety']?._zod.def.shape;
  if (!questions) return own;
  return {
    ...own,
    safety: {
      ...(method === 'call' && { voicemail: VOICEMAILS[0], ifOthersAnswer: IF_OTHERS_ANSWER[0] }),
      mayNameOrganization: false,
      ...partsIn(questions, (contact['safety'] as Tree | undefined) ?? {}),
    },
  };
}

const partsIn = (shape: object, tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([key]) => key in shape));

const optionOf = (union: AnySchema, method: unknown): AnySchema | undefined =>
  union._zod.def.options?.find((option) =>
    option._zod.def.shape?.['method']?._zod.def.values?.includes(method),
  );

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

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
