import type { Field } from '../manifest/fields.ts';

/** Any page of the center's: what addresses without an origin are read against. */
const SOME_PAGE = 'https://page.invalid/';

/** The address that a page at `SOME_PAGE` would open, if it is one that a browser may. */
export function webAddress(text: string): URL | undefined {
  try {
    const url = new URL(text.trim(), SOME_PAGE);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** As a source of a content security policy: the origin, or `'self'` for the site's own. */
export function sourceOf(address: string): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  return url.origin === new URL(SOME_PAGE).origin ? "'self'" : url.origin;
}

/** The origin of an address that has one of its own. */
export function originOf(address: string): string | undefined {
  const source = address.trim() === '' ? undefined : sourceOf(address);
  return source === "'self'" ? undefined : source;
}

/** The addresses in a value with spaces between. */
export const addressesIn = (value: string): readonly string[] =>
  value.split(/\s+/).filter((part) => part !== '');

const NOT_AN_ADDRESS =
  'This is not a web address. Begin with https:// or, on your own site, with a slash.';

/** What is wrong with a value, in words, or nothing. What is wrong stays out of the snippet. */
export function problemOf({ meaning, control, values }: Field, value: string): string | undefined {
  if (value === '') return undefined;
  switch (meaning) {
    case 'api':
    case 'post':
    case 'link':
      return webAddress(value) && !/\s/.test(value.trim()) ? undefined : NOT_AN_ADDRESS;
    case 'feeds':
      return addressesIn(value).every(webAddress) ? undefined : NOT_AN_ADDRESS;
    case 'time-zone':
      return isTimeZone(value)
        ? undefined
        : 'No time zone has this name. An example of one that has: America/Denver';
    default:
  }
  if (control === 'number' && !/^\d+$/.test(value)) return 'Write a whole number, in digits.';
  if (control === 'choice' && !values.includes(value)) return `Choose one of: ${values.join(', ')}`;
  return undefined;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A BCP 47 tag as it is written, or nothing where it is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim())[0];
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr|Thaa|Nkoo)\b/;

/** Which way a page in this language runs. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
