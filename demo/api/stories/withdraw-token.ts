import type { Keys } from '../keys/keys.ts';
import { keyedHash } from '../keys/keys.ts';

/**
 * Digits and letters without I, L, O and U (crockford.com/base32.html): none can be taken for another,
 * and no words come about.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Of five bits each: 80 bits, which nobody guesses at a few tries in ten minutes. */
const LENGTH = 16;

/**
 * The word with which a story is taken back, such as `7G2K-M4QX-90TB-WZ3H`: short enough to keep on
 * paper and to type years later. It follows from the story's id and a key, so that the same story
 * always has the same, and the database needs to hold no more than its hash.
 */
export function withdrawToken(keys: Keys, id: string): string {
  const bits = BigInt(`0x${keyedHash(keys, 'story-withdraw', id)}`);
  const signs = Array.from({ length: LENGTH }, (_, at) =>
    SIGNS.charAt(Number((bits >> BigInt(5 * at)) & 31n)),
  );
  return signs.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What people type: small letters, blanks or nothing for the dashes, and signs that look alike. */
export const readToken = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
