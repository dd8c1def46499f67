import * as z from 'zod/mini';
import { Image } from './image.ts';
import type { Open } from './open.ts';
import { HttpUrl, Id, Instant, LanguageTag, text } from './primitives.ts';

/** `advice`: a short strategy or piece of advice from a peer. */
export const STORY_KINDS = ['story', 'advice'] as const;

export type StoryKind = (typeof STORY_KINDS)[number];

/** Characters of the parts of a story, of one code point each. */
export const STORY_LIMITS = {
  quote: 1000,
  name: 80,
  role: 80,
  body: 10_000,
  contentNote: 200,
  transcript: 50_000,
} as const;

/** A year, or a month of one: `2019`, `2019-04`. */
export const RecoverySince = z.string().check(z.regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/));

/** What is said in a video, in writing: a WebVTT file. */
export const Captions = z.object({
  src: HttpUrl,
  lang: LanguageTag,
  /** What a player calls it: "English". */
  label: text(80),
});

/** A video; without captions it is none, because not everybody would hear it. */
export const Video = z.object({
  src: HttpUrl,
  poster: z.optional(HttpUrl),
  captions: z.array(Captions).check(z.minLength(1)),
  /** All that is said and shown in it, as plain text. */
  transcript: z.optional(text(STORY_LIMITS.transcript)),
});

/** How somebody made it, in their own words, as a center publishes it. Plain text, never HTML. */
export const WireStory = z.object({
  id: Id,
  /** Absent: `story`. */
  kind: z.optional(z.enum(STORY_KINDS)),
  quote: text(STORY_LIMITS.quote),
  /** As the person wants to be called: "Maria", "J., parent". */
  name: text(STORY_LIMITS.name),
  /** The whole story, in paragraphs with an empty line between. */
  body: z.optional(text(STORY_LIMITS.body)),
  /** "Peer supporter", "parent". */
  role: z.optional(text(STORY_LIMITS.role)),
  topics: z.optional(z.array(text(255))),
  recoverySince: z.optional(RecoverySince),
  /** The language that the story is told in. */
  lang: z.optional(LanguageTag),
  image: z.optional(Image),
  video: z.optional(Video),
  /** What a reader may want to know beforehand. */
  contentNote: z.optional(text(STORY_LIMITS.contentNote)),
  /** The person agreed to this being published. There is no story without it. */
  consent: z.literal(true),
  publishedAt: z.optional(Instant),
  /** A page of its own, which can be shared. */
  url: z.optional(HttpUrl),
});

/** A story as sent. */
export type WireStory = z.infer<typeof WireStory>;

/** A story as read. */
export type Story = Open<WireStory>;

/** The answer of `GET {api}/stories`. */
export const StoriesEnvelope = z.object({ stories: z.array(WireStory) });

export type StoriesEnvelope = z.infer<typeof StoriesEnvelope>;
