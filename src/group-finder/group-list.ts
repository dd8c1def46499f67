import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AgendaRow } from '../groups/agenda.ts';
import { MINUTES_PER_DAY, zoneClock } from '../groups/schedule/index.ts';
import type { RowSetting } from './group-row.ts';
import { groupRow } from './group-row.ts';
import { dayHeading } from './when.ts';

/** Rows in a row under one heading; `day` is absent for those without a time. */
interface DayRows {
  readonly day: number | undefined;
  readonly rows: AgendaRow[];
}

/** The rows under their days. Both are keyed, so that a list that moves on keeps what has focus. */
export function groupList(rows: readonly AgendaRow[], setting: RowSetting): TemplateResult {
  return html`<div class="days">
    ${repeat(
      byDay(rows),
      ({ day }) => day,
      (group) => html`<section class="day">
        <h3>${heading(group, setting)}</h3>
        <ul role="list">
          ${repeat(
            group.rows,
            (row) => row.item.key,
            (row) => groupRow(row, setting),
          )}
        </ul>
      </section>`,
    )}
  </div>`;
}

function byDay(rows: readonly AgendaRow[]): DayRows[] {
  const days: DayRows[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last && last.day === row.day) last.rows.push(row);
    else days.push({ day: row.day, rows: [row] });
  }
  return days;
}

function heading({ day, rows }: DayRows, { words, moment }: RowSetting): TemplateResult | string {
  if (day === undefined) return words.term('unscheduled');
  const today = Math.floor(zoneClock(moment.timeZone).toWall(moment.now) / MINUTES_PER_DAY);
  const { name, date } = dayHeading(day, today, words.lang());
  // Far to the west it may still be the visitor's yesterday: what is to come must not read as over.
  const misleads = day < today && rows.some(({ phase }) => phase === 'later' || phase === 'soon');
  return html`${name && !misleads ? html`<strong>${name}</strong>` : nothing} ${date}`;
}
