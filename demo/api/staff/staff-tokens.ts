import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';

/** Who may sign in to the inbox: the SHA-256 of each one's token, in hex, by name. */
export type StaffTokens = ReadonlyMap<string, string>;

const ENTRY =
  /^(?<name>[^\s:,][^:,\p{Cc}]{0,58}[^\s:,]|[^\s:,\p{Cc}])\s*:\s*(?<hash>[\da-f]{64})$/iu;

/** Reads `Maria:<hash>, Sam:<hash>`. */
function parse(text: string): StaffTokens | undefined {
  const tokens = new Map<string, string>();
  for (const entry of text.split(',')) {
    const { name, hash } = ENTRY.exec(entry.trim())?.groups ?? {};
    if (name === undefined || hash === undefined || findName(tokens, name)) return undefined;
    tokens.set(name, hash.toLowerCase());
  }
  return tokens;
}

/** How `STAFF_TOKENS` is written. */
export const StaffTokensText = z.pipe(
  z.string().check(z.refine((text) => parse(text) !== undefined, { abort: true })),
  z.transform((text: string): StaffTokens => parse(text) ?? new Map<string, string>()),
);

/** What the variable must be, in words for the person who set it. */
export const STAFF_TOKENS_RULE =
  'must be names and the hashes of their tokens with commas between, as ' +
  '"node demo/api/staff/new-token.ts Maria" prints them, each name once';

/** 256 random bits: nobody can guess it, so a fast hash without a salt keeps it safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in hex. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** A hash that no token has, to compare with where the name is unknown. */
const NOBODY = '0'.repeat(64);

/** Whose name and token these are. Capital letters do not matter in the name. */
export function whoHas(tokens: StaffTokens, name: string, token: string): string | undefined {
  const known = findName(tokens, name.trim());
  // An unknown name takes as long as a known one, so that names cannot be found out.
  const expected = Buffer.from((known !== undefined && tokens.get(known)) || NOBODY, 'hex');
  const matches = timingSafeEqual(expected, Buffer.from(hashToken(token.trim()), 'hex'));
  return matches ? known : undefined;
}

/** The name as the settings write it. */
function findName(tokens: StaffTokens, name: string): string | undefined {
  const wanted = sameName(name);
  return [...tokens.keys()].find((known) => sameName(known) === wanted);
}

/** What two ways to write one name have in common. */
export const sameName = (name: string): string => name.trim().normalize('NFKC').toLowerCase();

/**
 * What the database keeps of a session. The key is the member's own token, so a new token, or none,
 * ends all their sessions.
 */
export const sessionId = (tokenHash: string, secret: string): string =>
  createHmac('sha256', tokenHash).update(secret).digest('hex');
