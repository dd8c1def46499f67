import * as z from 'zod/mini';
import { remembered } from './remembered.ts';
import { isHttpUrl } from './web-address.ts';

export { isHttpUrl };

/** Text of 1 to `limit` characters. A reader cuts what is longer; a writer must not send it. */
export const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));

/** An opaque, stable identifier. */
export const Id = text(255);

/** Wall time on a 24-hour clock, `HH:MM`. */
export const WallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const isRealDate = (date: string): boolean => {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
};

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const CalendarDate = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isRealDate, { abort: true }));

/** An instant as RFC 3339 writes it, with `Z` or a numeric offset. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i),
  z.refine((instant) => !Number.isNaN(Date.parse(instant))),
);

/** Whether this engine knows the IANA zone. */
export const isTimeZone = remembered((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
});

/** An IANA time zone name, such as `America/Denver`. */
export const TimeZone = z.string().check(z.refine(isTimeZone));

/** A BCP 47 language tag of at most 35 characters (RFC 5646, section 4.4.1). */
export const LanguageTag = z
  .string()
  .check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/));

/** An absolute `http:` or `https:` address. */
export const HttpUrl = z.string().check(z.maxLength(2048), z.refine(isHttpUrl));
