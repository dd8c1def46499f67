import type * as z from 'zod/mini';
import type { ContactWindow as WindowSchema } from '../../../src/contract/index.ts';
import type { Json, JsonObject } from '../../fixtures/random-requests.ts';

type ContactWindow = z.infer<typeof WindowSchema>;

/** What a form sends of one control. */
export type Entry = [name: string, value: string];

/** A request as a form can say it: lines end as they do there, and a yes is ticked or not there. */
export function asPeopleType(request: JsonObject): JsonObject {
  const typed = typedOf(request) as JsonObject;
  const consent = typed['consent'] as JsonObject;
  return {
    ...typed,
    consent: { contact: false, sms: false, ...consent },
    ...(typed['contact'] !== undefined && { contact: safelyAsked(typed['contact'] as JsonObject) }),
  };
}

/** The one answer about safety that is a tick. */
function safelyAsked(contact: JsonObject): JsonObject {
  if (contact['method'] === 'visitor-will-contact') return contact;
  const safety = { mayNameOrganization: false, ...(contact['safety'] as JsonObject) };
  return { ...contact, safety };
}

/** Without what an empty control or an empty list would leave out. */
function typedOf(value: Json): Json | undefined {
  if (value === false) return undefined;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(typedOf).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const parts = Object.entries(value).flatMap(([key, item]) => {
    // The answers to a page's own questions are texts, and lists of two and more.
    const kept = key === 'extra' ? ofOwnQuestions(item as JsonObject) : typedOf(item);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function ofOwnQuestions(extra: JsonObject): JsonObject | undefined {
  const answers = Object.entries(extra).flatMap(([key, answer]) => {
    const typed = typeof answer === 'boolean' ? 'true' : typedOf(answer);
    if (typed === undefined) return [];
    return [[key, Array.isArray(typed) && typed.length === 1 ? (typed[0] as Json) : typed]];
  });
  return answers.length > 0 ? (Object.fromEntries(answers) as JsonObject) : undefined;
}

/** What a form holds whose controls are named by their place, with CRLF as forms send it. */
export function entriesOf(value: Json, path: readonly string[] = []): Entry[] {
  if (path.length === 1 && path[0] === 'version') return [];
  if (Array.isArray(value)) return value.flatMap((item) => entriesOf(item, path));
  if (typeof value !== 'object' || value === null) {
    return [[path.join('.'), String(value).replaceAll('\n', '\r\n')]];
  }
  if (path.at(-1) === 'windows') {
    const { day, from, to } = value as unknown as ContactWindow;
    return [[path.join('.'), `${day} ${from}-${to}`]];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    item === false ? [] : entriesOf(item, [...path, key]),
  );
}
