import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { MINUTES_PER_DAY, dayOfDate } from '../groups/schedule/index.ts';
import { listOf } from '../widget/intl-formats.ts';
import type { FinderWords } from './finder-words.ts';
import type { RowSetting } from './group-row.ts';
import type { NextDate } from './next-dates.ts';
import { nextDates, skippedDates } from './next-dates.ts';
import type { ScheduleLine } from './schedule-words.ts';
import { scheduleLines, todayAt } from './schedule-words.ts';
import { dateInWords, startForVisitor, whenText } from './when.ts';

type Part = TemplateResult | typeof nothing;

/** What a schedule says of the weeks to come, and no further: plans change. */
const DAYS_AHEAD = 60;

/**
 * The full schedule and the next dates of an open row. A date that is left out stands in its place
 * among the next dates, and only one that is further off stands with the schedule, so that nothing
 * is said twice.
 */
export function schedule(row: AgendaRow, setting: RowSetting): readonly [Part, Part] {
  const { words, moment } = setting;
  const { sessions = [] } = row.item.group;
  if (sessions.length === 0) return [nothing, nothing];
  const dates = nextDates(row.item, moment);
  const said = dates.at(-1)?.rows[0]?.occurrence?.start ?? -Infinity;
  const own = startForVisitor(row, moment, words.lang());
  return [
    html`<ul role="list">
        ${scheduleLines(sessions, moment, words).map(
          (line) => html`<li>${withChanges(line, said, moment, words)}</li>`,
        )}
      </ul>
      ${own ? html`<p>${words.term('yourTime', own)}</p>` : nothing}`,
    dates.length
      ? html`<ul role="list">
          ${dates
            .flatMap((date) => dateLines(date, dates, setting))
            .map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing,
  ];
}

function withChanges(
  { text, sessions }: ScheduleLine,
  said: number,
  moment: Moment,
  words: FinderWords,
): string {
  const [session] = sessions;
  const today = session ? todayAt(session, moment) : 0;
  const named = (days: readonly number[]) =>
    listOf(
      words.lang(),
      [...new Set(days)].sort((a, b) => a - b).map((day) => dateInWords(day, words.lang(), today)),
    );
  const skipped = sessions
    .flatMap((each) => skippedDates(each, moment))
    .filter(({ start, day }) => start > said && day <= today + DAYS_AHEAD);
  const added = sessions
    .flatMap(({ extraDates = [] }) => extraDates.map(dayOfDate))
    .filter((day) => day >= today);
  return [
    text,
    skipped.length && words.term('notOn', named(skipped.map(({ day }) => day))),
    added.length && words.term('alsoOn', named(added)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** From how many dates in a row on a gap is told by its first and last. */
const LONG_GAP = 3;

function dateLines(
  { skipped, rows }: NextDate,
  all: readonly NextDate[],
  { words, moment }: RowSetting,
): (TemplateResult | string)[] {
  const lang = words.lang();
  const today = Math.floor(moment.now / MINUTES_PER_DAY);
  const date = ({ day = today }: AgendaRow) => dateInWords(day, lang, today);
  const [first] = rows;
  const last = rows.at(-1);
  if (skipped && first && last && rows.length >= LONG_GAP) {
    return [words.term('skippedFrom', date(first), date(last))];
  }
  return rows.map((row) => {
    const when = whenText(row, moment, lang);
    if (!skipped) {
      return html`${date(row)}, <time datetime=${when?.datetime ?? nothing}>${when?.text}</time>`;
    }
    // The time matters only where the group meets at another time of that day.
    const meets = all.some((other) => !other.skipped && other.rows[0]?.day === row.day);
    return words.term('skipped', meets && when ? `${date(row)}, ${when.text}` : date(row));
  });
}
