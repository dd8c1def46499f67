import type { ProblemName } from '../http/problem.ts';
import { PROBLEMS } from '../http/problem.ts';
import type { Json } from './parts.ts';
import { everyHeader, ref } from './parts.ts';

/** An address answers each of them with the same status, so a reader has to look at the `type`. */
const TOGETHER: readonly (readonly ProblemName[])[] = [
  ['idempotency-key-needed', 'malformed-json'],
  ['invalid-content', 'idempotency-key-reused'],
];

/** Those that never come alone. */
const NEVER_ALONE: readonly ProblemName[] = ['idempotency-key-needed', 'idempotency-key-reused'];

/** What the answers to some carry besides. */
const HEADERS: Partial<Record<ProblemName, Json>> = {
  'too-many-requests': { 'Retry-After': ref('headers/RetryAfter') },
  'request-in-flight': { 'Retry-After': ref('headers/RetryAfter') },
  'withdraw-token-needed': { 'WWW-Authenticate': ref('headers/Authenticate') },
};

/** A page that may not send is not let read why either. */
const { 'Access-Control-Allow-Origin': _, ...unreadable } = everyHeader;

/** The answers for problems, by the names of all that one may be. */
export function problems(typeBase: string): Json {
  const alone = (Object.keys(PROBLEMS) as ProblemName[])
    .filter((name) => !NEVER_ALONE.includes(name))
    .map((name) => [name]);
  return Object.fromEntries(
    [...alone, ...TOGETHER].map((names) => [names.join('-or-'), answer(names, typeBase)]),
  );
}

function answer(names: readonly ProblemName[], typeBase: string): Json {
  const examples = names.map((name) => {
    const { status, title } = PROBLEMS[name];
    return { name, value: { type: `${typeBase}${name}`, title, status } };
  });
  return {
    description: examples
      .map(({ value: { type, title } }) => `${title} The problem's \`type\` is \`${type}\`.`)
      .join(' Or: '),
    headers: {
      ...(names.includes('origin-not-allowed') ? unreadable : everyHeader),
      'Cache-Control': ref('headers/NoStore'),
      ...Object.assign({}, ...names.map((name) => HEADERS[name])),
    },
    content: {
      'application/problem+json': {
        schema: ref('schemas/Problem'),
        examples: Object.fromEntries(examples.map(({ name, value }) => [name, { value }])),
      },
    },
  };
}
