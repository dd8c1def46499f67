import type { Session } from '../../contract/index.ts';
import { isTimeZone } from '../../contract/index.ts';
import type { TextOf } from './row-text.ts';
import { DAY, formatClock, parseClock } from './wall-clock.ts';

/** Once a week. Without a day or a time that can be read a group meets by appointment. */
export function readSessions(
  text: TextOf,
  timeZone: string | undefined,
  dropped: string[],
): Session[] {
  const weekday = text('weekday_tinyint');
  const start = text('start_time');
  const time = parseClock(start);
  const isDay = weekday !== undefined && /^[1-7]$/.test(weekday);
  if (weekday !== undefined && !isDay) dropped.push('weekday_tinyint');
  if (start !== undefined && time === undefined) dropped.push('start_time');
  if (!isDay || time === undefined) return [];
  const duration = readDuration(text('duration_time'), dropped);
  const named = text('time_zone');
  const zone = named !== undefined && isTimeZone(named) ? named : timeZone;
  if (named !== undefined && named !== zone) dropped.push('time_zone');
  return [
    {
      // BMLT counts from 1 = Sunday.
      day: Number(weekday) - 1,
      time: formatClock(time),
      ...(duration !== undefined && { duration }),
      ...(zone !== undefined && { timeZone: zone }),
    },
  ];
}

/** Minutes. A whole day stands for an open end, and nothing for one that is not known. */
function readDuration(duration: string | undefined, dropped: string[]): number | undefined {
  if (duration === undefined) return undefined;
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::\d\d)?$/.exec(duration) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  if (length > 0 && length < DAY) return length;
  if (length !== 0 && length !== DAY) dropped.push('duration_time');
  return undefined;
}
