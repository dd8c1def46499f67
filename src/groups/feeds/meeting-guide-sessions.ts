import { isTimeZone } from '../../contract/index.ts';
import type { Session } from '../../contract/index.ts';
import { plainText } from './plain-text.ts';
import { isBlank, unique } from './row-text.ts';
import type { Row } from './row.ts';
import { DAY, formatClock, parseClock, parseDay } from './wall-clock.ts';

/**
 * When a row meets: once a week on each of its days. Without a day or a time that can be read it is
 * by appointment, which is what an empty list says.
 *
 * @param timeZone of a row that names no zone.
 */
export function readSessions(row: Row, timeZone: string | undefined, dropped: string[]): Session[] {
  const zone = readZone(row.timezone, dropped) ?? timeZone;
  const days = readDays(row.day, dropped);
  const time = readTime(row, 'time', dropped);
  if (time === undefined) return [];
  const duration = days.length > 0 ? readDuration(row, time, dropped) : undefined;
  return days.map((day) => ({
    day,
    time: formatClock(time),
    ...(duration !== undefined && { duration }),
    ...(zone !== undefined && { timeZone: zone }),
  }));
}

function readZone(value: unknown, dropped: string[]): string | undefined {
  if (isBlank(value)) return undefined;
  const zone = plainText(value);
  if (zone !== undefined && isTimeZone(zone)) return zone;
  dropped.push('timezone');
  return undefined;
}

/** One day, a list of them, or a text that lists them. */
function readDays(value: unknown, dropped: string[]): number[] {
  const many = Array.isArray(value);
  const list: unknown[] = many ? value : typeof value === 'string' ? value.split(/[,;]/) : [value];
  const days: number[] = [];
  list.forEach((item, index) => {
    const day = parseDay(item);
    if (day !== undefined) days.push(day);
    else if (!isBlank(item)) dropped.push(many ? `day.${index}` : 'day');
  });
  return unique(days);
}

function readTime(row: Row, field: string, dropped: string[]): number | undefined {
  const time = parseClock(row[field]);
  if (time === undefined && !isBlank(row[field])) dropped.push(field);
  return time;
}

/**
 * Minutes from `time` to the row's end. An end at or before the start is past midnight when that
 * makes at most twelve hours, and a mistake otherwise.
 */
function readDuration(row: Row, time: number, dropped: string[]): number | undefined {
  const end = row.end_time === '24:00' ? 0 : readTime(row, 'end_time', dropped);
  if (end === undefined) return undefined;
  if (end > time) return end - time;
  const overnight = end + DAY - time;
  if (overnight <= DAY / 2) return overnight;
  dropped.push('end_time');
  return undefined;
}
