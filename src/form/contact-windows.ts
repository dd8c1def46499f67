/**
 * Parts of a day in which people take calls. None begins before 08:00 or ends after 21:00, the hours
 * within which the Telephone Consumer Protection Act lets strangers call in the United States
 * (47 CFR 64.1200(c)(1)); noon and five, between them, are where most people's days turn. They meet,
 * so that no time between them is lost.
 */
export const DAY_PARTS = {
  morning: ['08:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '21:00'],
} as const;

export type DayPart = keyof typeof DAY_PARTS;

/**
 * What a checkbox for a part of a day says, in the way the contract's forms write windows:
 * `1 08:00-12:00`.
 *
 * @param day 0 = Sunday … 6 = Saturday
 */
export const windowValue = (day: number, part: DayPart): string =>
  `${day} ${DAY_PARTS[part].join('-')}`;

/**
 * Parts of one day that meet, as one window: `1 08:00-17:00`. A week of chosen parts is then never
 * more than the 14 windows that a request may have.
 *
 * @param values as `windowValue` wrote them
 * @returns windows in the order of the week, Sunday first
 */
export function joinedWindows(values: readonly string[]): string[] {
  const joined: string[] = [];
  for (const value of [...new Set(values)].sort()) {
    const before = joined.at(-1);
    const [day = '', from = '', to = ''] = value.split(/[ -]/);
    if (before?.startsWith(day) && before.endsWith(from)) {
      joined[joined.length - 1] = `${before.slice(0, -from.length)}${to}`;
    } else {
      joined.push(value);
    }
  }
  return joined;
}
