import { Temporal } from 'temporal-polyfill';
import type { AgendaRow, Moment } from '../../../src/groups/agenda.ts';
import type { FilterName } from '../../../src/groups/filters.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';

/*
 * What a row offers to each filter, worked out another way: from its group as it is written, and
 * from the moment at which it happens, by Temporal.
 */

const at = (minutes: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toZonedDateTimeISO(zone);

/** The visitor's own date, in days since 1970. */
export const todayOf = ({ now, timeZone }: Moment): number =>
  Temporal.PlainDate.from('1970-01-01').until(at(now, timeZone).toPlainDate()).days;

/** The date and time that a visitor reads in a row. */
function shownTime(
  { item, occurrence }: AgendaRow,
  visitorZone: string,
): Temporal.PlainDateTime | undefined {
  const { session, group } = item;
  if (!session || !occurrence) return undefined;
  if (group.attendance === 'online' && session.timeZone !== undefined) {
    return at(occurrence.start, visitorZone).toPlainDateTime();
  }
  const shown = at(occurrence.start, session.timeZone ?? visitorZone).toPlainDateTime();
  // A time that the clock skips is written on the group's door all the same, where it has no zone.
  return session.timeZone === undefined ? shown.withPlainTime(session.time) : shown;
}

function dayValues(row: AgendaRow, { now, timeZone }: Moment): string[] {
  const date = shownTime(row, timeZone)?.toPlainDate();
  if (!date) return [];
  const today = at(now, timeZone).toPlainDate();
  return [
    String(date.dayOfWeek % 7),
    ...(date.equals(today) ? ['today'] : []),
    ...(date.equals(today.add({ days: 1 })) ? ['tomorrow'] : []),
  ];
}

function timeValues(row: AgendaRow, timeZone: string): string[] {
  const hour = shownTime(row, timeZone)?.hour;
  if (hour === undefined) return [];
  if (hour < 5 || hour >= 21) return ['night'];
  if (hour < 12) return ['morning'];
  return [hour < 17 ? 'afternoon' : 'evening'];
}

const GROUP_VALUES: Record<
  Exclude<FilterName, 'day' | 'time'>,
  (group: ListedGroup) => unknown[]
> = {
  attendance: ({ attendance }) =>
    attendance === 'hybrid' ? ['hybrid', 'online', 'in-person'] : [attendance],
  pathway: ({ pathway }) => [pathway],
  fellowship: ({ fellowship }) => [fellowship],
  topic: ({ topics = [] }) => [...topics],
  audience: ({ audiences = [] }) => [...audiences],
  language: ({ languages = [] }) => languages.map((tag) => new Intl.Locale(tag).language),
  format: ({ formats = [] }) => [...formats],
  region: ({ regions, place }) => {
    const path = regions ?? [place?.region, place?.city].filter(Boolean);
    const [one, two, three] = path;
    return [
      path.length > 0 && one,
      path.length > 1 && `${one} > ${two}`,
      path.length > 2 && `${one} > ${two} > ${three}`,
    ];
  },
  accessibility: ({ accessibility = [] }) => [...accessibility],
  open: ({ openTo }) => [openTo],
  kind: ({ kind }) => [kind ?? 'meeting'],
};

/** The values of a filter that a row has, in lower case. */
export function valuesOfRow(row: AgendaRow, filter: FilterName, moment: Moment): string[] {
  if (filter === 'day') return dayValues(row, moment);
  if (filter === 'time') return timeValues(row, moment.timeZone);
  return GROUP_VALUES[filter](row.item.group)
    .filter(Boolean)
    .map((value) => String(value).toLowerCase());
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Whether a row has a word of letters, or a word that begins with it. */
export function hasWord(row: AgendaRow, word: string, moment: Moment): boolean {
  const { group } = row.item;
  const { name, place, regions = [] } = group;
  const values = (Object.keys(GROUP_VALUES) as (keyof typeof GROUP_VALUES)[])
    .filter((filter) => filter !== 'region')
    .flatMap((filter) => GROUP_VALUES[filter](group));
  const days = dayValues(row, moment).map((day) => WEEKDAYS[Number(day)] ?? day);
  return [name, place?.city, place?.region, ...regions, ...values, ...days]
    .filter(Boolean)
    .flatMap((text) => String(text).replace('É', 'E').toLowerCase().split(/[ -]/))
    .some((begun) => begun.startsWith(word.toLowerCase()));
}
