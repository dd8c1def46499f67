/** `YYYY-MM-DD`, alone or with a time and perhaps an offset. */
const ISO =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?\s?(?:Z|([+-](?:0\d|1[0-4])):?([0-5]\d))?)?\s*$/i;

/** `M/D/YYYY h:mm:ss AM`, as an American sheet writes it. */
const SHEET =
  /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}),? (0?[1-9]|1[0-2])(:[0-5]\d)(:[0-5]\d)?\s?([AP])M\s*$/i;

/**
 * When a row was last changed, as RFC 3339. A date in digits is read as `YYYY-MM-DD`, or month first
 * where a twelve-hour clock follows: that tells it from the many places that write the day first.
 * Without an offset it is UTC. Anything else, and a day that never was, is `undefined`.
 */
export function readUpdated(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = ISO.exec(value);
  if (iso) {
    const [, year = '', month = '', day = '', clock = '00:00', second = ':00', offset, rest] = iso;
    if (!isDate(year, month, day)) return undefined;
    return `${year}-${month}-${day}T${clock}${second}${offset ? `${offset}:${rest}` : 'Z'}`;
  }
  const sheet = SHEET.exec(value);
  if (!sheet) return undefined;
  const [, month = '', day = '', year = '', hour, minute, second = ':00', half] = sheet;
  if (!isDate(year, month, day)) return undefined;
  const hours = (Number(hour) % 12) + (half?.toUpperCase() === 'P' ? 12 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hours)}${minute}${second}Z`;
}

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

function isDate(year: string, month: string, day: string): boolean {
  // Day 0 of the next month is the last of this one. Servers without a date write a year of zeros.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const [months, days] = [Number(month), Number(day)];
  return Number(year) >= 1900 && months >= 1 && months <= 12 && days >= 1 && days <= last;
}
