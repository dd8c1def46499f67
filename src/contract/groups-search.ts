import * as z from 'zod/mini';
import { WireGroup } from './group.ts';
import { TimeZone, text } from './primitives.ts';

const values = z.optional(z.array(text(600)).check(z.maxLength(100)));

/** Opaque. It may hold a name and an id, and either can be 255 characters that take six bytes each. */
const cursor = text(8192);

/**
 * What `POST {api}/groups/search` takes. Values of one filter are alternatives, all filters must
 * hold, and a filter without values asks nothing. POST, because what a person looks for is health
 * data and must not stand in addresses and access logs.
 */
export const GroupsSearch = z.object({
  /** Words, each of which must begin some word of what is known about a group. */
  q: z.optional(z.string().check(z.maxLength(500))),
  /** `today`, `tomorrow`, or `0` (Sunday) to `6`: the date under which the visitor sees it. */
  day: values,
  /** `morning` (from 5:00), `afternoon` (12:00), `evening` (17:00), `night` (21:00). */
  time: values,
  attendance: values,
  pathway: values,
  fellowship: values,
  topic: values,
  audience: values,
  language: values,
  format: values,
  /** Names from the general to the specific, joined by ` > `. */
  region: values,
  accessibility: values,
  open: values,
  kind: values,
  /** Latitude and longitude, to two decimals: about a kilometre says enough. */
  near: z.optional(
    z.tuple([
      z.number().check(z.minimum(-90), z.maximum(90)),
      z.number().check(z.minimum(-180), z.maximum(180)),
    ]),
  ),
  withinKm: z.optional(z.number().check(z.positive(), z.maximum(20_100))),
  /** The zone by which days and times are meant. Absent: UTC. */
  timeZone: z.optional(TimeZone),
  /** Absent: `time`, next up first. */
  sort: z.optional(z.enum(['time', 'name', 'distance'])),
  /** How many groups at the most. */
  limit: z.int().check(z.minimum(1), z.maximum(200)),
  /** The `next` of an earlier answer to the same request. */
  cursor: z.optional(cursor),
});

export type GroupsSearch = z.infer<typeof GroupsSearch>;

/** The values of one filter, and how many groups each finds beside what else is asked. */
export const Facet = z.array(z.object({ value: text(600), count: z.int().check(z.minimum(0)) }));

/** What an answer says beside its groups and facets. */
const about = {
  /** How many groups match in all. */
  total: z.int().check(z.minimum(0)),
  /** For the `cursor` of the next request; absent on the last page. */
  next: z.optional(cursor),
};

/** What a reader needs to know of an answer before it reads groups and facets one by one. */
export const AboutFound = z.object(about);

/** The answer of `POST {api}/groups/search`. */
export const GroupsFound = z.object({
  /** Whole groups, in order, as in `GET {api}/groups`. */
  groups: z.array(WireGroup),
  /** By the name of the filter. A filter that is absent is one that this API does not know. */
  facets: z.record(z.string(), Facet),
  ...about,
});

export type GroupsFound = z.infer<typeof GroupsFound>;
