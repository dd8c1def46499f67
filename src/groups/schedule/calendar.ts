/**
 * The Gregorian calendar in whole numbers. A list of 100 000 groups asks it for every one of them,
 * so it makes no `Date`.
 */

/** Whole days since 1970-01-01, a Thursday, on somebody's calendar. Negative before it. */
export type EpochDay = number;

/** The remainder with the sign of the divisor, so that days before 1970 count on evenly. */
export const modulo = (dividend: number, divisor: number): number =>
  ((dividend % divisor) + divisor) % divisor;

/**
 * Days before the year that starts on 1 March, counted from 1 March of year 0. With February last,
 * a leap day moves nothing inside its year.
 */
const daysBefore = (marchYear: number): number =>
  365 * marchYear +
  Math.floor(marchYear / 4) -
  Math.floor(marchYear / 100) +
  Math.floor(marchYear / 400);

/** From 1 March of year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0 = 719_468;

/**
 * Days from 1 March to the first of a month, March being 0. From March on, months of 31 and 30 days
 * come in fives of 153 days.
 */
const daysBeforeMonth = (marchMonth: number): number => Math.floor((153 * marchMonth + 2) / 5);

/** The day of a calendar date; `month` is 1 to 12. */
export function dayOf(year: number, month: number, dayOfMonth: number): EpochDay {
  const marchYear = month < 3 ? year - 1 : year;
  return (
    daysBefore(marchYear) + daysBeforeMonth((month + 9) % 12) + dayOfMonth - 1 - MARCH_OF_YEAR_0
  );
}

/** A calendar date as people write it. */
export interface DateFields {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

/** The calendar date of a day. */
export function fieldsOf(day: EpochDay): DateFields {
  const days = day + MARCH_OF_YEAR_0;
  // The mean year misses by less than a year, so the year is this one or one beside it.
  let marchYear = Math.floor(days / 365.2425);
  if (daysBefore(marchYear) > days) marchYear--;
  else if (daysBefore(marchYear + 1) <= days) marchYear++;
  const dayOfYear = days - daysBefore(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: month < 3 ? marchYear + 1 : marchYear,
    month,
    dayOfMonth: dayOfYear - daysBeforeMonth(marchMonth) + 1,
  };
}

/** The day of a `YYYY-MM-DD` date that exists. */
export const dayOfDate = (date: string): EpochDay =>
  dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

/** The `YYYY-MM-DD` date of a day in the years 0 to 9999. */
export function dateOfDay(day: EpochDay): string {
  const { year, month, dayOfMonth } = fieldsOf(day);
  return [String(year).padStart(4, '0'), month, dayOfMonth]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: EpochDay): number => modulo(day + 4, 7);

/** The Monday on or before a day. */
export const mondayOf = (day: EpochDay): EpochDay => day - modulo(day + 3, 7);

/** Which of its weekday a day is in its month: 1 to 5. */
export const weekOfMonth = (day: EpochDay): number => Math.ceil(fieldsOf(day).dayOfMonth / 7);

/** Whether a day is the last of its weekday in its month. */
export const isLastOfMonth = (day: EpochDay): boolean => fieldsOf(day + 7).dayOfMonth <= 7;
