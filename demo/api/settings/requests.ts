import { getCountries } from 'libphonenumber-js/max';
import * as z from 'zod/mini';
import { HttpUrl } from '../../../src/contract/index.ts';
import type { Keys } from '../keys/keys.ts';
import { readEncryptionKeys, readKey } from '../keys/written-keys.ts';

/** How a center takes requests from visitors. */
export interface RequestSettings {
  /** The secrets, where the environment has them. */
  readonly keys: Keys | undefined;
  /** ISO 3166-1: where a phone number is from that is written without a country. */
  readonly country: (typeof COUNTRIES)[number];
  /** Hours in which somebody is there, from a request to the first try to be in touch. */
  readonly respondWithin: number;
  /** Days after which a request that was closed or taken back is deleted. */
  readonly retentionDays: number;
  /** How many requests one address may send in ten minutes. */
  readonly perAddress: number;
  /** How many requests all addresses together may send in ten minutes. */
  readonly inAll: number;
  /** How many proxies of the center's own a request passes before it gets here. */
  readonly proxies: number;
  /** What is told of each request, where there is something to tell. */
  readonly webhook: Webhook | undefined;
}

/** An address of the center's that is told when a request is there. */
export interface Webhook {
  readonly url: string;
  /** Signs what is sent. Base64. */
  readonly secret: string;
  /** Where staff find this API, without a slash at the end. */
  readonly publicUrl: string;
}

const COUNTRIES = getCountries();

/** Base64 of 24 bytes or more, with the prefix that "Standard Webhooks" puts before it or without. */
const SECRET = /^(whsec_)?[A-Za-z\d+/]{32,}={0,2}$/;

/** A whole number within bounds, and what it is where none is set. */
const whole = (least: number, most: number, usual: number) =>
  z._default(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
      z.int().check(z.minimum(least), z.maximum(most)),
    ),
    usual,
  );

/** What `read` makes of a text. */
const readBy = <Value>(read: (text: string) => Value | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', input: '' });
      return z.NEVER;
    }),
  );

export const requestVariables = {
  ENCRYPTION_KEYS: z.optional(readBy(readEncryptionKeys)),
  HASH_KEY: z.optional(readBy(readKey)),
  COUNTRY: z._default(z.enum(COUNTRIES), 'US'),
  RESPOND_WITHIN: whole(1, 720, 8),
  RETENTION_DAYS: whole(1, 3650, 30),
  REQUESTS_PER_ADDRESS: whole(1, 1_000_000, 60),
  REQUESTS_IN_ALL: whole(1, 1_000_000, 1000),
  TRUST_PROXY: whole(0, 10, 0),
  WEBHOOK_URL: z.optional(HttpUrl),
  WEBHOOK_SECRET: z.optional(z.string().check(z.regex(SECRET))),
  PUBLIC_URL: z.optional(HttpUrl),
};

/** What was read from them. */
type Variables = z.infer<z.ZodMiniObject<typeof requestVariables>>;

const A_KEY = '32 random bytes in base64, such as `openssl rand -base64 32` prints';

export const requestRules: Record<keyof typeof requestVariables, string> = {
  ENCRYPTION_KEYS: `must be id:key with commas between, each id once and each key ${A_KEY}`,
  HASH_KEY: `must be ${A_KEY}`,
  COUNTRY: 'must be a country in two letters, such as US',
  RESPOND_WITHIN: 'must be a whole number of hours from 1 to 720',
  RETENTION_DAYS: 'must be a whole number from 1 to 3650',
  REQUESTS_PER_ADDRESS: 'must be a whole number from 1 to 1000000',
  REQUESTS_IN_ALL: 'must be a whole number from 1 to 1000000',
  TRUST_PROXY: 'must be the number of your own proxies in front, 0 to 10',
  WEBHOOK_URL: 'must be an absolute http or https address',
  WEBHOOK_SECRET: `must be ${A_KEY}`,
  PUBLIC_URL: 'must be the absolute http or https address under which staff reach this API',
};

/** A setting that lacks another. */
export interface Lack {
  readonly name: string;
  readonly needs: string;
}

/** What is set and lacks something else: half a pair is a mistake, and must not turn it off. */
export function requestLacks(data: Variables): Lack[] {
  const pairs = [
    ['ENCRYPTION_KEYS', 'HASH_KEY'],
    ['HASH_KEY', 'ENCRYPTION_KEYS'],
    ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
    ['WEBHOOK_URL', 'PUBLIC_URL'],
  ] as const;
  return pairs
    .filter(([name, needs]) => data[name] !== undefined && data[needs] === undefined)
    .map(([name, needs]) => ({ name, needs }));
}

/** @param data without lacks */
export function requestSettings(data: Variables): RequestSettings {
  const { ENCRYPTION_KEYS, HASH_KEY, WEBHOOK_URL, WEBHOOK_SECRET, PUBLIC_URL } = data;
  return {
    keys: ENCRYPTION_KEYS && HASH_KEY && { encryption: ENCRYPTION_KEYS, hash: HASH_KEY },
    country: data.COUNTRY,
    respondWithin: data.RESPOND_WITHIN,
    retentionDays: data.RETENTION_DAYS,
    perAddress: data.REQUESTS_PER_ADDRESS,
    inAll: data.REQUESTS_IN_ALL,
    proxies: data.TRUST_PROXY,
    webhook:
      WEBHOOK_URL !== undefined && WEBHOOK_SECRET !== undefined && PUBLIC_URL !== undefined
        ? {
            url: WEBHOOK_URL,
            secret: WEBHOOK_SECRET.replace(/^whsec_/, ''),
            publicUrl: PUBLIC_URL.replace(/\/+$/, ''),
          }
        : undefined,
  };
}
