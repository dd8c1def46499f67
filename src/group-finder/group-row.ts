import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { FinderWords } from './finder-words.ts';
import { groupDetail } from './group-detail.ts';
import { inMinutes, startForVisitor, whenText } from './when.ts';

/** What all rows of one list have in common. */
export interface RowSetting {
  readonly words: FinderWords;
  readonly moment: Moment;
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
}

/** One row: a group at one of its times, and its detail while that is open. */
export function groupRow(row: AgendaRow, setting: RowSetting): TemplateResult {
  const { words, moment, isOpen, onToggle } = setting;
  const { key, group } = row.item;
  const open = isOpen(key);
  const kind = group.kind && group.kind !== 'meeting' ? [group.kind] : [];
  const labels = [...kind, ...(group.audiences ?? []), ...(group.formats ?? [])];
  return html`<li part="group" class="group" data-key=${key}>
    <div class="row">
      <h4>
        <button
          type="button"
          class="name"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => onToggle(key)}
        ><bdi lang=${group.lang ?? nothing}>${group.name}</bdi></button>
      </h4>
      <p class="when">${phaseWords(row, setting)} ${time(row, moment, words)}</p>
      <p class="where">${whereWords(group, words)}</p>
      ${
        labels.length
          ? html`<ul class="labels" role="list">${labels.map(
              (label) => html`<li>${words.word(label)}</li>`,
            )}</ul>`
          : nothing
      }
    </div>
    ${open ? groupDetail(row, setting) : nothing}
  </li>`;
}

function phaseWords(
  { phase, occurrence }: AgendaRow,
  { words, moment }: RowSetting,
): TemplateResult | typeof nothing {
  if (!occurrence || phase === 'later') return nothing;
  if (phase === 'soon') {
    const wait = inMinutes(moment.now, occurrence.start, words.lang());
    return html`<strong class="phase">${words.term('startsIn', wait)}</strong>`;
  }
  return html`<strong class="phase ${phase}">${words.term(phase)}</strong>`;
}

function time(row: AgendaRow, moment: Moment, words: FinderWords): TemplateResult | string {
  const when = whenText(row, moment, words.lang());
  if (!when) return timeless(row.item.group, words);
  const { group } = row.item;
  // Who joins a hybrid group from afar needs their own clock as well as the room's.
  const own = group.attendance === 'hybrid' && startForVisitor(row, moment, words.lang());
  const floating = row.shownZone === undefined && group.attendance === 'online';
  return html`<time datetime=${when.datetime}><bdi>${when.text}</bdi></time>
    ${own ? html`<span class="note">${words.term('yourTime', own)}</span>` : nothing}
    ${floating ? html`<span class="note">${words.term('asListed')}</span>` : nothing}`;
}

function timeless({ sessions, kind, timesUnclear }: ListedGroup, words: FinderWords): string {
  if (sessions?.length || timesUnclear) return words.term('askWhen');
  return words.term(kind === 'community' ? 'anyTime' : 'byAppointment');
}

function whereWords({ attendance, place, regions }: ListedGroup, words: FinderWords): string {
  const at = [place?.name, place?.city ?? place?.address ?? regions?.at(-1)].filter(Boolean);
  if (attendance === 'online') return words.term('online');
  if (attendance === 'hybrid') at.push(words.term('hybrid'));
  if (attendance === 'in-person' && at.length === 0) at.push(words.term('inPerson'));
  return [...new Set(at)].join(' · ');
}
