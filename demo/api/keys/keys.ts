import { createHmac, randomBytes } from 'node:crypto';

/** Bytes of every key: AES-256, and as many for HMAC-SHA-256 (RFC 2104, section 3). */
export const KEY_BYTES = 32;

/** A key that seals what visitors wrote, and the name that is stored beside all that it sealed. */
export interface EncryptionKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** All secrets of one API. Every copy on a database needs the same. */
export interface Keys {
  /** The first one seals. The others only open what they sealed while they were first. */
  readonly encryption: readonly [EncryptionKey, ...EncryptionKey[]];
  /** Makes hashes of what must be recognized and not be read: request ids, addresses. */
  readonly hash: Uint8Array;
}

/** Keys that nobody has yet. */
export const newKeys = (): Keys => ({
  encryption: [{ id: randomBytes(4).toString('hex'), key: randomBytes(KEY_BYTES) }],
  hash: randomBytes(KEY_BYTES),
});

/**
 * A hash that only the holder of the key can make: who reads the database cannot try addresses or
 * bodies until one fits.
 *
 * @param purpose keeps the hashes of different things apart
 * @returns 64 hexadecimal digits
 */
export function keyedHash(
  { hash }: Keys,
  purpose: string,
  ...parts: readonly (string | Uint8Array)[]
): string {
  const hmac = createHmac('sha256', hash).update(purpose);
  for (const part of parts) {
    // A zero byte between: two parts must not read as two others whose border lies elsewhere.
    hmac.update('\0').update(part);
  }
  return hmac.digest('hex');
}
