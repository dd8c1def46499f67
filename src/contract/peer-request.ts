import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { Id, LanguageTag, text } from './primitives.ts';
import { CADENCES, FOR_WHOM, PURPOSES, URGENCIES } from './request-answers.ts';
import type { Part } from './sending.ts';
import { Extra, RequestId, Signals, part, rule } from './sending.ts';

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

const methodOf = (request: unknown): unknown => part(part(request, 'contact'), 'method');

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
    requestId: RequestId,
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
    signals: z.optional(Signals),
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
