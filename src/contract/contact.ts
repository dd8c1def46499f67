import * as z from 'zod/mini';
import { IF_OTHERS_ANSWER, VOICEMAILS } from './request-answers.ts';
import { TimeZone, WallTime, text } from './primitives.ts';

/** A stretch of one day of the week in which contact is welcome, on the visitor's own clock. */
export const ContactWindow = z
  .object({
    /** 0 = Sunday … 6 = Saturday. */
    day: z.int().check(z.minimum(0), z.maximum(6)),
    from: WallTime,
    to: WallTime,
  })
  .check(
    z.refine((window) => !(window.from >= window.to), {
      path: ['to'],
      params: { code: 'out-of-range' },
      when: ({ value }) => isTimes(value),
    }),
  );

/** Not so for what only has them as keys: comparing objects calls what a stranger put into them. */
const isTimes = (value: unknown): boolean => {
  const { from, to } = Object(value) as { readonly from?: unknown; readonly to?: unknown };
  return typeof from === 'string' && typeof to === 'string';
};

/** A number as the whole world dials it: ITU-T E.164, at most 15 digits behind the plus. */
export const PhoneNumber = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

const when = {
  timeZone: z.optional(TimeZone),
  windows: z.optional(z.array(ContactWindow).check(z.maxLength(14))),
};

const careful = {
  /** Whether the center may say who it is. */
  mayNameOrganization: z.boolean(),
  /** What else is needed to make contact without harm. */
  note: z.optional(text(200)),
};

const CallSafety = z.object({
  voicemail: z.enum(VOICEMAILS),
  ifOthersAnswer: z.enum(IF_OTHERS_ANSWER),
  ...careful,
});

const WrittenSafety = z.object(careful);

const byPhone = {
  phone: PhoneNumber,
  extension: z.optional(z.string().check(z.regex(/^\d{1,10}$/))),
};

/** How a visitor wants to be reached, and how that is safe. */
export const Contact = z.discriminatedUnion('method', [
  z.object({ method: z.literal('call'), ...byPhone, ...when, safety: CallSafety }),
  z.object({ method: z.literal('text'), ...byPhone, ...when, safety: WrittenSafety }),
  z.object({
    method: z.literal('email'),
    email: z.email().check(z.maxLength(254)),
    ...when,
    safety: WrittenSafety,
  }),
  z.object({ method: z.literal('visitor-will-contact'), ...when }),
]);

export type Contact = z.infer<typeof Contact>;
