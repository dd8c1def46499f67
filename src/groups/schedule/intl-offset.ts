import { dayOf } from './calendar.ts';
import { MINUTES_PER_DAY, type EpochMinutes, type OffsetLookUp } from './time-units.ts';

/**
 * The exact offset of a zone, asked of the engine every time: 1 to 35 µs, by engine.
 *
 * It reads the date and time off the zone's wall clock. The offset's own name (`longOffset`) would
 * be shorter, but engines have changed how they write it ("GMT", "GMT+00:00"); five numbers in the
 * American order have stayed what they are.
 *
 * Offsets are whole minutes, as everywhere since Liberia gave up its 44.5 minutes in January 1972;
 * before that, seconds are cut off.
 *
 * @throws RangeError for a zone that the engine does not know: ask the contract's `isTimeZone` first.
 */
export function intlOffset(timeZone: string): OffsetLookUp {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (at: EpochMinutes) => {
    const [month, day, year, hour, minute] = (format.format(at * 60_000).match(/\d+/g) ?? []).map(
      Number,
    ) as [number, number, number, number, number];
    return dayOf(year, month, day) * MINUTES_PER_DAY + hour * 60 + minute - at;
  };
}
