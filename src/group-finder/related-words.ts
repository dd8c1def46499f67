import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Moment } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import { relatedGroups } from '../groups/related.ts';
import type { FinderWords } from './finder-words.ts';
import type { RowSetting } from './group-row.ts';
import { scheduleLines } from './schedule-words.ts';
import { timeless, whereWords } from './where-words.ts';

type Part = TemplateResult | typeof nothing;

/** As many as can be taken in at a glance. */
const SHOWN = 5;

/** When the same group meets besides, and where, if that is elsewhere. */
export function otherTimes(group: ListedGroup, { words, moment, groups }: RowSetting): Part {
  const where = whereWords(group, words);
  return list(relatedGroups(group, groups).otherTimes, words, (same, other) => {
    const at = whereWords(other, words);
    const name = other.name === group.name ? nothing : html`${nameOf(other)}: `;
    return html`${name}${timesOf(same, moment, words)}${at && at !== where ? ` (${at})` : nothing}`;
  });
}

/** Which other groups meet behind the same door, and when. */
export function samePlace(group: ListedGroup, { words, moment, groups }: RowSetting): Part {
  return list(
    relatedGroups(group, groups).samePlace,
    words,
    (same, other) => html`${nameOf(other)}: ${timesOf(same, moment, words)}`,
  );
}

const nameOf = ({ name, lang }: ListedGroup): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;

function timesOf(same: readonly ListedGroup[], moment: Moment, words: FinderWords): string {
  const lines = scheduleLines(
    same.flatMap(({ sessions = [] }) => sessions),
    moment,
    words,
  );
  if (lines.length > 0) return lines.map(({ text }) => text).join('; ');
  return same[0] ? timeless(same[0], words) : '';
}

function list(
  found: readonly (readonly ListedGroup[])[],
  words: FinderWords,
  told: (same: readonly ListedGroup[], first: ListedGroup) => TemplateResult,
): Part {
  if (found.length === 0) return nothing;
  const more = found.length - SHOWN;
  return html`<ul role="list">
    ${found.slice(0, SHOWN).map((same) => same[0] && html`<li>${told(same, same[0])}</li>`)}
    ${more > 0 ? html`<li>${words.term('andMore', more)}</li>` : nothing}
  </ul>`;
}
