import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import { MINUTES_PER_DAY } from '../groups/schedule/index.ts';
import type { FinderWords } from './finder-words.ts';
import { safetyFacts } from './safety-words.ts';
import { scheduleLines } from './schedule-words.ts';
import { dateInWords, inMinutes, startForVisitor, whenText } from './when.ts';
import { timeless, whereWords } from './where-words.ts';

/** What all rows of one list have in common. */
export interface RowSetting {
  readonly words: FinderWords;
  readonly moment: Moment;
  /** All groups there are, of which an open row shows the related ones. */
  readonly groups: readonly ListedGroup[];
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
  /** What an open row shows. Absent while it is on its way: few visitors open the first row at once. */
  readonly detail: ((row: AgendaRow, setting: RowSetting) => TemplateResult) | undefined;
  /** Says how far it is, in kilometres. It comes with the detail. */
  readonly distanceWords: ((kilometres: number, lang: string) => string) | undefined;
}

type Part = TemplateResult | string | typeof nothing;

/** What a row says: when, in what words besides, and with which labels. */
interface RowParts {
  readonly when: Part;
  readonly openTo?: Part;
  /** The id of the heading with its day, where it stands under one. */
  readonly dayId?: string;
  readonly labels: readonly string[];
}

/** One row: a group at one of its times, and its detail while that is open. */
export function groupRow(row: AgendaRow, setting: RowSetting): TemplateResult {
  const { words } = setting;
  const { kind } = row.item.group;
  const labels = kind && kind !== 'meeting' ? [words.word(kind)] : [];
  return rowOf(row, setting, {
    when: time(row, setting),
    dayId: dayIdOf(row),
    labels: [...labels, ...ownLabels(row.item.group, words)],
  });
}

/**
 * One row that stands for a whole group, whenever it meets: a program or a community, under a
 * heading that says so.
 *
 * @param row the group's next time
 */
export function wholeGroupRow(row: AgendaRow, setting: RowSetting): TemplateResult {
  const { words } = setting;
  const { group } = row.item;
  const open = group.kind === 'program' && group.openTo === 'anyone';
  const facts = group.kind === 'community' ? safetyFacts(group, words) : [];
  return rowOf(row, setting, {
    when: allTimes(row, setting),
    openTo: open ? html`<p>${words.term('openToAnyone')}</p>` : nothing,
    labels: [...facts, ...ownLabels(group, words)],
  });
}

/** Of the heading under which a row stands: two rows of one group may have the same hour. */
export const dayIdOf = ({ day }: { readonly day?: number | undefined }): string => `day-${day}`;

const ownLabels = ({ audiences = [], formats = [] }: ListedGroup, words: FinderWords): string[] =>
  [...audiences, ...formats].map((label) => words.word(label));

function rowOf(
  row: AgendaRow,
  setting: RowSetting,
  { when, openTo = nothing, dayId = '', labels }: RowParts,
): TemplateResult {
  const { words, isOpen, onToggle, detail } = setting;
  const { key, group } = row.item;
  const open = isOpen(key);
  // Who goes from button to button hears when and where, and can tell two times of a group apart.
  const id = key.replace(/\s/g, '_');
  return html`<li part="group" class="group" data-key=${key}>
    <div class="row">
      <h4>
        <button
          type="button"
          class="name"
          aria-expanded=${open ? 'true' : 'false'}
          aria-describedby=${`${dayId} when-${id} where-${id}`}
          @click=${() => onToggle(key)}
        ><bdi lang=${group.lang ?? nothing}>${group.name}</bdi></button>
      </h4>
      <p class="when" id=${`when-${id}`}>${phaseWords(row, setting)}${when}</p>
      <p class="where" id=${`where-${id}`}>${where(row, setting)}</p>
      ${openTo}
      ${
        labels.length
          ? html`<ul class="labels" role="list">${labels.map((label) => html`<li>${label}</li>`)}</ul>`
          : nothing
      }
    </div>
    ${open ? (detail?.(row, setting) ?? onItsWay(words)) : nothing}
  </li>`;
}

const onItsWay = (words: FinderWords): TemplateResult =>
  html`<div part="detail" class="detail"><p>${words.term('detailLoading')}</p></div>`;

function phaseWords({ phase, occurrence }: AgendaRow, { words, moment }: RowSetting): Part {
  if (!occurrence || phase === 'later') return nothing;
  const said =
    phase === 'soon'
      ? words.term('startsIn', inMinutes(moment.now, occurrence.start, words.lang()))
      : words.term(phase);
  // Said aloud, "in 45 minutes" and "7:15" need a pause between.
  return html`<strong class="phase ${phase}">${said}</strong><span class="unseen">,</span> `;
}

function time(row: AgendaRow, { moment, words }: RowSetting): Part {
  const when = whenText(row, moment, words.lang());
  if (!when) return timeless(row.item.group, words);
  const { group } = row.item;
  // Who joins a hybrid group from afar needs their own clock as well as the room's.
  const own = group.attendance === 'hybrid' && startForVisitor(row, moment, words.lang());
  const floating = row.shownZone === undefined && group.attendance === 'online';
  return html`<time datetime=${when.datetime}><bdi>${when.text}</bdi></time>
    ${own ? note(words.term('yourTime', own)) : nothing}
    ${floating ? note(words.term('asListed')) : nothing}`;
}

/** All of a group's times, where one sentence says them, or else its next. */
function allTimes(row: AgendaRow, { moment, words }: RowSetting): Part {
  const lang = words.lang();
  const { group, session } = row.item;
  const when = whenText(row, moment, lang);
  if (!when || row.day === undefined) return timeless(group, words);
  const [line, ...more] = scheduleLines(group.sessions ?? [], moment, words);
  if (line && more.length === 0) {
    const shownZone = session?.timeZone;
    const own =
      shownZone &&
      group.attendance !== 'in-person' &&
      startForVisitor({ ...row, shownZone }, moment, lang);
    return html`${line.text} ${own ? note(words.term('yourTime', own)) : nothing}`;
  }
  const today = Math.floor(moment.now / MINUTES_PER_DAY);
  const next = `${dateInWords(row.day, lang, today)}, ${when.text}`;
  return html`<time datetime=${when.datetime}>${words.term('andOtherTimes', next)}</time>`;
}

const note = (text: string): TemplateResult => html`<span class="note">${text}</span>`;

function where({ item, distance }: AgendaRow, { words, distanceWords }: RowSetting): string {
  const far = distance === undefined ? '' : distanceWords?.(distance, words.lang());
  return [whereWords(item.group, words), far].filter(Boolean).join(', ');
}
