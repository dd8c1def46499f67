import * as z from 'zod/mini';
import { Instant, text } from './primitives.ts';

/** What a visitor gets for what they sent: status 201 or 202. */
export const Receipt = z.object({
  /** What a visitor can name when they ask about it. */
  reference: text(255),
  /** With it what was sent can be taken back. */
  withdrawToken: z.optional(text(255)),
  /** By when someone will be in touch. */
  respondBy: z.optional(Instant),
  nextSteps: z.optional(z.array(text(500))),
});

export type Receipt = z.infer<typeof Receipt>;
