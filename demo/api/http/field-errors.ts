import type * as z from 'zod/mini';
import type { FieldError } from '../../../src/contract/index.ts';

/** A body can be wrong in thousands of places. Nobody reads so many, and an answer grows with each. */
const MOST_ERRORS = 50;

/** What in a body does not fit: where, and why in a word, and never what was sent. */
export function fieldErrors(error: z.core.$ZodError, sent: unknown): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const pointer = pointerTo(issue.path);
    // The first reason is enough for one part.
    if (!errors.has(pointer)) errors.set(pointer, { pointer, code: codeOf(issue, sent) });
    if (errors.size === MOST_ERRORS) break;
  }
  return [...errors.values()];
}

/** RFC 6901, section 6: a JSON pointer as the fragment of a URI. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  ['#', ...path.map((step) => encodeURIComponent(escaped(String(step))))].join('/');

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

function codeOf(issue: z.core.$ZodIssue, sent: unknown): FieldError['code'] {
  if (issue.path.at(-1) === 'timeZone') return 'invalid-time-zone';
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(sent, issue.path) ? 'required' : 'invalid-format';
    case 'invalid_value':
      return 'not-allowed';
    case 'too_big':
      return isLength(issue.origin) ? 'too-long' : 'out-of-range';
    case 'too_small':
      return isLength(issue.origin) ? 'too-short' : 'out-of-range';
    default:
      return 'invalid-format';
  }
}

const isLength = (origin: string): boolean => origin === 'string' || origin === 'array';

function isMissing(sent: unknown, path: readonly PropertyKey[]): boolean {
  let part = sent;
  for (const step of path) {
    part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined;
  }
  return part === undefined;
}
