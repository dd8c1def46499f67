import type * as z from 'zod/mini';
import { formatCode } from '../../../src/contract/field-errors.ts';
import type { FieldError } from '../../../src/contract/index.ts';
import { pointerTo } from '../../../src/contract/index.ts';

/** A body can be wrong in thousands of places. Nobody reads so many, and an answer grows with each. */
const MOST_ERRORS = 50;

/**
 * What in a body does not fit: where, and why in a word, and never what was sent. The contract's own
 * `fieldErrors` says the same in a page.
 */
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

function codeOf(issue: z.core.$ZodIssue, sent: unknown): FieldError['code'] {
  if (issue.code === 'custom' && issue.params) return issue.params['code'] as FieldError['code'];
  if (isMissing(sent, issue.path)) return 'required';
  switch (issue.code) {
    case 'invalid_value':
      return 'not-allowed';
    case 'invalid_union': {
      if (issue.discriminator !== undefined) return 'not-allowed';
      // Of the kinds it could be, the one that it is. Zod measures whatever has a length.
      const near = issue.errors
        .flat()
        .find(
          (one) => one.code !== 'invalid_type' && !('origin' in one && one.origin === 'unknown'),
        );
      return near ? codeOf({ ...near, path: issue.path }, sent) : formatCode(issue.path);
    }
    case 'too_big':
      return isLength(issue.origin) ? 'too-long' : 'out-of-range';
    case 'too_small':
      return isLength(issue.origin) ? 'too-short' : 'out-of-range';
    default:
      return formatCode(issue.path);
  }
}

const isLength = (origin: string): boolean => origin === 'string' || origin === 'array';

function isMissing(sent: unknown, path: readonly PropertyKey[]): boolean {
  let part = sent;
  for (const step of path) {
    // Own parts only: nobody sent the `constructor` that every object has.
    const has = typeof part === 'object' && part !== null && Object.hasOwn(part, step);
    part = has ? Reflect.get(part as object, step) : undefined;
  }
  return part === undefined;
}
