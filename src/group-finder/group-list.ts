import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AgendaRow } from '../groups/agenda.ts';
import { dateAt } from '../groups/agenda.ts';
import type { RowSetting } from './group-row.ts';
import { dayIdOf, groupRow, wholeGroupRow } from './group-row.ts';
import { dayHeading } from './when.ts';

/** Rows in a row under one heading; `day` is absent for those without a time. */
interface DayRows {
  readonly day: number | undefined;
  readonly rows: AgendaRow[];
}

/** The rows under their days. Both are keyed, so that a list that moves on keeps what has focus. */
export const agendaList = (rows: readonly AgendaRow[], setting: RowSetting): TemplateResult =>
  html`${repeat(
    byDay(rows),
    ({ day }) => day,
    (day) => html`<section class="day">
      <h3 id=${dayIdOf(day)}>${heading(day, setting)}</h3>
      ${list(day.rows, setting, groupRow)}
    </section>`,
  )}`;

/** Rows that stand for whole groups, under one heading. */
export const groupList = (
  name: string,
  rows: readonly AgendaRow[],
  setting: RowSetting,
): TemplateResult =>
  html`<h3><strong>${name}</strong></h3>
    ${list(rows, setting, wholeGroupRow)}`;

const list = (
  rows: readonly AgendaRow[],
  setting: RowSetting,
  template: typeof groupRow,
): TemplateResult => html`<ul role="list">
  ${repeat(
    rows,
    (row) => row.item.key,
    (row) => template(row, setting),
  )}
</ul>`;

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
  const today = dateAt(moment);
  const { name, date } = dayHeading(day, today, words.lang());
  // Far to the west it may still be the visitor's yesterday: what is to come must not read as over.
  const misleads = day < today && rows.some(({ phase }) => phase === 'later' || phase === 'soon');
  return html`${name && !misleads ? html`<strong>${name}</strong>` : nothing} ${date}`;
}
