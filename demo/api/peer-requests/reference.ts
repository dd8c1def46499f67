import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../keys/keys.ts';
import { keyedHash } from '../keys/keys.ts';

/**
 * No vowels, so that no words come about, and nothing that can be taken for something else when it
 * is read aloud or written by hand: neither 0 and O nor 1, I and L, 2 and Z, 5 and S, 8 and B.
 */
const LETTERS = '34679CDFGHJKMNPQRTVWXY';

const LENGTH = 10;

/**
 * A name for a request that can be said on the phone, such as `K7QMX-3WPDR`. Of 22^10 nobody guesses
 * one, and it opens nothing: to take a request back takes its token.
 */
export function newReference(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return `${letters.slice(0, LENGTH / 2).join('')}-${letters.slice(LENGTH / 2).join('')}`;
}

/** What people type: in small letters, and with spaces or nothing for the dash. */
export const readReference = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '')
    .replace(/^(.{5})(.+)$/, '$1-$2');

/**
 * The word with which a request can be taken back. It follows from the request's id and a key, so
 * that the same request always has the same, and the database needs to hold no more than its hash.
 */
export const withdrawToken = (keys: Keys, id: string): string =>
  Buffer.from(keyedHash(keys, 'withdraw', id), 'hex').toString('base64url');

/** SHA-256 is enough for a word that is itself as good as random. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Whether a token is the one with this hash, in the same time whatever it is. */
export const isToken = (token: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfToken(token)), Buffer.from(hash));
