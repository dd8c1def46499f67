import * as z from 'zod/mini';
import { Image } from './image.ts';
import type { Open } from './open.ts';
import { Id, LanguageTag, text } from './primitives.ts';

/** One of the peer team whom a visitor may ask for. */
export const WirePeer = z.object({
  id: Id,
  name: text(80),
  photo: z.optional(Image),
  bio: z.optional(text(1000)),
  languages: z.optional(z.array(LanguageTag)),
  /** What this person has lived through and offers to talk about, in their own words. */
  experience: z.optional(z.array(text(255))),
});

/** A peer as sent. */
export type WirePeer = z.infer<typeof WirePeer>;

/** A peer as read. */
export type Peer = Open<WirePeer>;

/** The answer of `GET {api}/peers`. */
export const PeersEnvelope = z.object({ peers: z.array(WirePeer) });

export type PeersEnvelope = z.infer<typeof PeersEnvelope>;
