import * as z from 'zod/mini';
import { LanguageTag, text } from './primitives.ts';
import { Extra, RequestId, Signals, part, rule } from './sending.ts';
import { RecoverySince, STORY_KINDS } from './story.ts';

/** Characters of what a visitor may send, of one code point each: enough, and still read by a person. */
export const SUBMISSION_LIMITS = {
  quote: 500,
  body: 5000,
  name: 80,
  role: 80,
  contentNote: 200,
} as const;

/** What somebody agrees to who shares a story. */
export const StoryConsent = z.object({
  /** To be read by anybody, on the center's website. */
  publish: z.boolean(),
  /** To be called by their first name; without it, by initials. */
  firstName: z.boolean(),
  /** To be asked about the story. */
  contact: z.boolean(),
  /** Which privacy notice was agreed to. */
  noticeVersion: text(255),
});

/** What `POST {api}/stories` takes: at most 32 KiB of JSON. It is published when a person has read it. */
export const StorySubmission = z
  .object({
    version: z.literal(1),
    requestId: RequestId,
    kind: z.optional(z.enum(STORY_KINDS)),
    quote: text(SUBMISSION_LIMITS.quote),
    body: z.optional(text(SUBMISSION_LIMITS.body)),
    /** What to be called: initials, unless `consent.firstName`. See `shownName`. */
    name: text(SUBMISSION_LIMITS.name),
    role: z.optional(text(SUBMISSION_LIMITS.role)),
    recoverySince: z.optional(RecoverySince),
    topics: z.optional(z.array(text(80)).check(z.maxLength(8))),
    contentNote: z.optional(text(SUBMISSION_LIMITS.contentNote)),
    /** The language that the story is told in, where it is not the form's. */
    lang: z.optional(LanguageTag),
    /** The language of the form. */
    locale: LanguageTag,
    /** Where to ask about it; required with `consent.contact`, and never published. */
    email: z.optional(z.email().check(z.maxLength(254))),
    consent: StoryConsent,
    extra: z.optional(Extra),
    signals: z.optional(Signals),
  })
  .check(
    rule(
      ({ consent }) => part(consent, 'publish') === true,
      ['consent', 'publish'],
      'consent-needed',
    ),
    rule(
      ({ consent, email }) => part(consent, 'contact') !== true || email !== undefined,
      ['email'],
      'required',
    ),
  );

export type StorySubmission = z.infer<typeof StorySubmission>;

/**
 * What a person is called in public: as they wrote it where they agreed to their first name, and
 * otherwise by initials, "M. L." for "Maria López".
 */
export function shownName(name: string, mayUseFirstName: boolean): string {
  if (mayUseFirstName) return name;
  const initials = name
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    // One letter, also of "ß", which two capitals stand for.
    .map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word.toUpperCase())?.[0])
    .filter(Boolean);
  return initials.map((initial) => `${initial}.`).join(' ') || name;
}
