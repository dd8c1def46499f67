import * as z from 'zod/mini';
import { text } from './primitives.ts';

/** What everything that a visitor sends is made of, whatever it is about. */

/** A UUID, made when a form is first filled, and the same through edits and retries. */
export const RequestId = z
  .string()
  .check(z.regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i));

/** Answers to the questions that a center adds, by their keys. */
export const Extra = z
  .record(
    text(80),
    z.union([
      z.string().check(z.maxLength(500)),
      z.boolean(),
      z.array(z.string().check(z.maxLength(500))).check(z.maxLength(10)),
    ]),
  )
  .check(
    z.refine((extra) => Object.keys(extra).length <= 20, {
      params: { code: 'too-long' },
      when: ({ value }) => isObject(value),
    }),
  );

/** Hints for a person to judge by, never a reason to drop what somebody sent. */
export const Signals = z.object({
  /** Milliseconds from the first entry to the sending. */
  elapsedMs: z.optional(z.int().check(z.minimum(0))),
  /** Whether a field that nobody sees was filled. */
  trap: z.optional(z.boolean()),
});

/** A part that may not have its shape yet: rules look at it before all is known good. */
export type Part = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** One part of what may not even be an object. */
export const part = (of: unknown, name: string): unknown => (isObject(of) ? of[name] : undefined);

/** A rule over several parts, told of even where other parts are bad: a visitor hears all at once. */
export const rule = (
  holds: (whole: Part) => boolean,
  path: string[],
  code: 'required' | 'consent-needed',
) =>
  z.refine((whole: unknown) => holds(whole as Part), {
    path,
    params: { code },
    when: ({ value }) => isObject(value),
  });
