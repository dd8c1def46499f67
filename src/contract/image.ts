import * as z from 'zod/mini';
import { HttpUrl } from './primitives.ts';

/** A picture whose size is known before it loads, so that nothing moves when it does. */
export const Image = z.object({
  src: HttpUrl,
  /** What it shows, in words; empty where it only decorates. */
  alt: z.string().check(z.maxLength(1000)),
  /** Both in CSS pixels. */
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
});

export type Image = z.infer<typeof Image>;
