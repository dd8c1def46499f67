import * as z from 'zod/mini';

/**
 * Why one value was not taken. The list is closed: a widget has words for each, and falls back to
 * the server's own `detail` for none of them.
 */
export const FIELD_ERROR_CODES = [
  'required',
  'too-long',
  'too-short',
  'not-allowed',
  'invalid-phone',
  'invalid-email',
  'invalid-time-zone',
  'invalid-format',
  'out-of-range',
  'unknown-peer',
  'consent-needed',
] as const;

/** One bad value of a request that was not accepted (status 422). */
export const FieldError = z.object({
  /** RFC 6901, as a URI fragment: `#/contact/phone`. */
  pointer: z.string(),
  code: z.enum(FIELD_ERROR_CODES),
  detail: z.optional(z.string()),
});

/** Every error of a center's API: RFC 9457, `application/problem+json`. */
export const Problem = z.object({
  /** An absolute URI that names the kind of problem. */
  type: z.url(),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(FieldError)),
});

export type FieldError = z.infer<typeof FieldError>;
export type Problem = z.infer<typeof Problem>;
