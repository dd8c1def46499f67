import * as z from 'zod/mini';
import { CalendarDate, HttpUrl, TimeZone, WallTime, text } from './primitives.ts';

export const CAPABILITIES = [
  'groups',
  'groups-search',
  'stories',
  'peers',
  'peer-requests',
  'story-submissions',
] as const;

/** A stretch of the week in which the peer team is there. */
export const StaffedHours = z.object({
  /** 0 = Sunday … 6 = Saturday. */
  day: z.int().check(z.minimum(0), z.maximum(6)),
  from: WallTime,
  to: WallTime,
  timeZone: TimeZone,
});

/** The answer of `GET {api}/`: what this API can do, and when the peer team is there. */
export const Service = z.object({
  version: z.literal(1),
  capabilities: z.array(z.enum(CAPABILITIES)),
  organization: z.optional(text(255)),
  phone: z.optional(text(32)),
  privacyUrl: z.optional(HttpUrl),
  noticeVersion: z.optional(text(255)),
  hours: z.optional(z.array(StaffedHours)),
  /** Dates on which nobody is there. */
  closed: z.optional(z.array(CalendarDate)),
});

export type Service = z.infer<typeof Service>;
