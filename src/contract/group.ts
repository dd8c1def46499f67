import * as z from 'zod/mini';
import type { Open } from './open.ts';
import { HttpUrl, Id, Instant, LanguageTag, text } from './primitives.ts';
import { Session } from './session.ts';

export const GROUP_KINDS = ['meeting', 'program', 'community'] as const;

export const PATHWAYS = [
  '12-step',
  'smart',
  'dharma',
  'faith',
  'secular',
  'medication-supported',
  'harm-reduction',
  'clinical',
  'other',
] as const;

export const ATTENDANCES = ['in-person', 'online', 'hybrid'] as const;

const labels = z.optional(z.array(text(255)));

/** Where a group meets in person. */
export const Place = z.object({
  name: z.optional(text(255)),
  address: z.optional(text(255)),
  city: z.optional(text(255)),
  /** State, province or the like. */
  region: z.optional(text(255)),
  postalCode: z.optional(text(32)),
  country: z.optional(text(255)),
  latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  notes: z.optional(text(10_000)),
});

/** How to join from anywhere. */
export const Online = z.object({
  url: z.optional(HttpUrl),
  /** May carry the pauses and codes of a dial-in: `+ , * #`. */
  phone: z.optional(text(255)),
  notes: z.optional(text(10_000)),
});

/** A mutual-aid meeting, a center's own program or an online community, as a center sends it. */
export const WireGroup = z.object({
  id: Id,
  name: text(255),
  /** Absent: `meeting`. */
  kind: z.optional(z.enum(GROUP_KINDS)),
  /** `paused` is not listed by default. */
  status: z.optional(z.enum(['active', 'paused'])),
  pathway: z.optional(z.enum(PATHWAYS)),
  /** "AA", "NA", "SMART Recovery". */
  fellowship: z.optional(text(255)),
  /** Substances and themes. */
  topics: labels,
  /** Who it is for. */
  audiences: labels,
  languages: z.optional(z.array(LanguageTag)),
  /** "Beginners", "Discussion". */
  formats: labels,
  /** `wheelchair`, `asl`, `captions`, `childcare` and other words. */
  accessibility: labels,
  attendance: z.optional(z.enum(ATTENDANCES)),
  /** Empty or absent: by appointment, or always open. */
  sessions: z.optional(z.array(Session)),
  place: z.optional(Place),
  online: z.optional(Online),
  openTo: z.optional(z.enum(['anyone', 'patients', 'members'])),
  cost: z.optional(text(255)),
  registration: z.optional(z.enum(['none', 'required'])),
  /** What a newcomer asks before joining a community. */
  safety: z.optional(
    z.object({
      moderated: z.optional(z.boolean()),
      anonymous: z.optional(z.boolean()),
      notes: z.optional(text(10_000)),
    }),
  ),
  /** Plain text, never HTML. */
  description: z.optional(text(10_000)),
  url: z.optional(HttpUrl),
  contact: z.optional(
    z.object({
      name: z.optional(text(255)),
      email: z.optional(z.email().check(z.maxLength(254))),
      phone: z.optional(text(255)),
    }),
  ),
  /** The language that this record itself is written in. */
  lang: z.optional(LanguageTag),
  /** Who published the listing. */
  source: z.optional(z.object({ name: z.optional(text(255)), url: z.optional(HttpUrl) })),
  updatedAt: z.optional(Instant),
});

/** A group as sent: every enumeration closed. */
export type WireGroup = z.infer<typeof WireGroup>;

/** A group as read: an enumeration may hold a word this version does not know. */
export type Group = Open<WireGroup>;

/** The answer of `GET {api}/groups`. */
export const GroupsEnvelope = z.object({
  groups: z.array(WireGroup),
  /** The next page, on the same origin. At most 200 pages are followed. */
  next: z.optional(z.string().check(z.maxLength(2048))),
  total: z.optional(z.int().check(z.minimum(0))),
  updatedAt: z.optional(Instant),
});

export type GroupsEnvelope = z.infer<typeof GroupsEnvelope>;
