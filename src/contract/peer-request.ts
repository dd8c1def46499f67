import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { Id, Instant, LanguageTag, text } from './primitives.ts';
import { CADENCES, FOR_WHOM, PURPOSES, URGENCIES } from './request-answers.ts';

/** Whom a visitor would rather talk with. Absent: no preference. */
export const Preferences = z.object({
  pathways: z.optional(z.array(text(80)).check(z.maxLength(8))),
  /** What the peer has lived through: `parent`, `veteran` and other words. */
  peer: z.optional(z.array(text(80)).check(z.maxLength(8))),
  ageBand: z.optional(text(80)),
  gender: z.optional(text(80)),
  peerId: z.optional(Id),
});

/** How often, and for how many weeks. */
export const CheckIn = z.object({
  cadence: z.enum(CADENCES),
  weeks: z.int().check(z.minimum(1), z.maximum(52)),
});

export const Consent = z.object({
  /** To be contacted. */
  contact: z.boolean(),
  /** To text messages, which others may see. */
  sms: z.boolean(),
  /** Which privacy notice was agreed to. */
  noticeVersion: text(255),
});

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

/** A part of a request that may not have its shape yet: rules look at it before all is known good. */
type Part = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null;
const part = (of: unknown, name: string): unknown => (isObject(of) ? of[name] : undefined);

const methodOf = (request: unknown): unknown => part(part(request, 'contact'), 'method');

/** A rule over several parts, told of even where other parts are bad: a visitor hears all at once. */
const rule = (
  holds: (request: Part) => boolean,
  path: string[],
  code: 'required' | 'consent-needed',
) =>
  z.refine((request: unknown) => holds(request as Part), {
    path,
    params: { code },
    when: ({ value }) => isObject(value),
  });

const namesItsZone = (request: Part): boolean => {
  const windows = part(request['contact'], 'windows');
  return (
    !(Array.isArray(windows) && windows.length > 0) ||
    part(request['contact'], 'timeZone') !== undefined
  );
};

/** What `POST {api}/peer-requests` takes: at most 16 KiB of JSON. */
export const PeerRequest = z
  .object({
    version: z.literal(1),
    /** Made when a form is first filled, and the same through edits and retries. */
    requestId: z
      .string()
      .check(z.regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i)),
    purpose: z.enum(PURPOSES),
    /** Required, but for `offer`. */
    for: z.optional(z.enum(FOR_WHOM)),
    name: z.optional(text(80)),
    pronouns: z.optional(text(40)),
    /** The language to talk in. */
    language: z.optional(LanguageTag),
    /** "TTY", "relay", "ASL", "large print". */
    accommodation: z.optional(text(200)),
    /** The language of the form. */
    locale: LanguageTag,
    contact: Contact,
    urgency: z.optional(z.enum(URGENCIES)),
    preferences: z.optional(Preferences),
    checkIn: z.optional(CheckIn),
    /** In characters, of one code point each. */
    message: z.optional(text(1000)),
    consent: Consent,
    extra: z.optional(Extra),
    /** Hints for a person to judge by, never a reason to drop a request. */
    signals: z.optional(
      z.object({
        /** Milliseconds from the first entry to the sending. */
        elapsedMs: z.optional(z.int().check(z.minimum(0))),
        /** Whether a field that nobody sees was filled. */
        trap: z.optional(z.boolean()),
      }),
    ),
  })
  .check(
    rule(
      ({ purpose, for: whom }) => purpose === 'offer' || whom !== undefined,
      ['for'],
      'required',
    ),
    rule(
      (request) =>
        methodOf(request) === 'visitor-will-contact' ||
        part(request['consent'], 'contact') === true,
      ['consent', 'contact'],
      'consent-needed',
    ),
    rule(
      (request) => methodOf(request) !== 'text' || part(request['consent'], 'sms') === true,
      ['consent', 'sms'],
      'consent-needed',
    ),
    rule(namesItsZone, ['contact', 'timeZone'], 'required'),
  );

export type PeerRequest = z.infer<typeof PeerRequest>;

/** What a request is answered with: status 201 or 202. */
export const Receipt = z.object({
  /** What a visitor can name when they ask about their request. */
  reference: text(255),
  /** With it the request can be taken back. */
  withdrawToken: z.optional(text(255)),
  /** By when someone will be in touch. */
  respondBy: z.optional(Instant),
  nextSteps: z.optional(z.array(text(500))),
});

export type Receipt = z.infer<typeof Receipt>;
