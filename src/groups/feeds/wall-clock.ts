const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Minutes of a day. */
export const DAY = 1440;

/**
 * Minutes since midnight of a wall time as people and sheets write it: `19:30`, `19:30:00`,
 * `7:30 PM`, `7.30pm`, `19h30`, `7 p.m.`, `noon`, `midnight`. `undefined` for anything else, and for a bare
 * number, which could be morning or evening.
 */
export function parseClock(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const word = /^(?:12(?::00)? ?)?(noon|midnight)$/.exec(text);
  if (word) return word[1] === 'noon' ? DAY / 2 : 0;
  const parts = CLOCK.exec(text);
  if (!parts) return undefined;
  const [, hours = '', minutes, half] = parts;
  let hour = Number(hours);
  if (half === undefined && minutes === undefined) return undefined;
  // "19:30 PM" is clear enough; "19:30 AM" is not.
  if (half && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  else if (half === 'a') return undefined;
  const clock = hour * 60 + Number(minutes ?? 0);
  return clock < DAY ? clock : undefined;
}

const CLOCK = /^(\d{1,2})(?:[:.h]([0-5]\d)(?::\d\d(?:\.\d+)?)?)?\s?(?:([ap])\.?\s?m\.?)?$/;

/** `HH:MM` of minutes since midnight. */
export const formatClock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${minutes % 60}`.replace(/\b\d\b/g, '0$&');

/**
 * The day of the week, 0 = Sunday … 6 = Saturday, from its number or its English name, whole or
 * shortened to two letters or more.
 */
export function parseDay(value: unknown): number | undefined {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value <= 6 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (/^[0-6]$/.test(text)) return Number(text);
  const name = text.replace(/s?\.?$/, '');
  const day = name.length < 2 ? -1 : WEEKDAYS.findIndex((weekday) => weekday.startsWith(name));
  return day < 0 ? undefined : day;
}
