/**
 * A structured string (RFC 8941, section 3.3.3) of 1 to 255 characters, as the IETF draft
 * "The Idempotency-Key HTTP Header Field" asks.
 */
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\]){1,255})"$/;

/** The key in an `Idempotency-Key` header, or `undefined` where it has none. */
export const readIdempotencyKey = (header: string | undefined): string | undefined =>
  QUOTED.exec(header?.trim() ?? '')?.[1]?.replaceAll(/\\(.)/g, '$1');
