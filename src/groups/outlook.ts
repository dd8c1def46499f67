import type { AgendaRow, Moment } from './agenda.ts';
import { agenda } from './agenda.ts';
import type { Directory } from './directory.ts';
import type { Coordinates } from './distance.ts';
import type { Choices, FacetOption, FilterName } from './filters.ts';
import { FILTER_NAMES } from './filters.ts';
import { valueKey } from './group-values.ts';
import type { Occurrence } from './schedule/index.ts';
import { MINUTES_PER_DAY, zoneClock } from './schedule/index.ts';
import { queryWords } from './search.ts';
import type { SearchIndex, WordMatch } from './search-index.ts';
import type { Sections, SortOrder } from './sections.ts';
import { distanceTo, inSections } from './sections.ts';
import type { TimeSlot } from './time-slots.ts';
import { DAYS, TIMES_OF_DAY, TIME_SLOTS, slotOf } from './time-slots.ts';

/** What a visitor asks of a directory. */
export interface GroupRequest {
  /** What they typed. */
  readonly query: string;
  readonly choices: Choices;
  readonly sort: SortOrder;
  /** Where they are, if they said so. */
  readonly near?: Coordinates | undefined;
  /** Kilometres from there within which a group must meet. */
  readonly withinKm?: number | undefined;
}

/** What was found. */
export interface Found extends Sections {
  /** How many groups; one that meets three times a week is one. */
  readonly groupCount: number;
}

/** A choice or a word that can be let go, and how many groups that finds. */
export interface Easing {
  /** Absent: a word of the query. */
  readonly filter?: FilterName;
  /** The word as it was written. */
  readonly word?: string;
  readonly count: number;
}

/** A directory as it looks at one moment from one place on Earth. */
export class Outlook {
  readonly #directory: Directory;
  /** All there are, next up first. */
  readonly #rows: readonly AgendaRow[];
  // What is asked of every row at every key that is pressed, side by side in memory: following
  // objects to it takes ten times as long.
  /** By row: the index of its group. */
  readonly #groupOf: Uint32Array;
  /** By row: the index of its slot in `TIME_SLOTS`. */
  readonly #slotOf: Uint8Array;
  /** The slots that rows have, but for that of rows without a time. */
  readonly #slots: readonly TimeSlot[];

  /** @param held is as for `agenda`. */
  constructor(directory: Directory, moment: Moment, held?: ReadonlyMap<string, Occurrence>) {
    this.#directory = directory;
    this.#rows = agenda(directory.items, moment, held);
    const today = Math.floor(zoneClock(moment.timeZone).toWall(moment.now) / MINUTES_PER_DAY);
    const { length } = this.#rows;
    this.#groupOf = new Uint32Array(length);
    this.#slotOf = new Uint8Array(length);
    this.#rows.forEach((row, at) => {
      this.#groupOf[at] = row.item.groupIndex;
      this.#slotOf[at] = slotOf(row, today);
    });
    const taken = new Set(this.#slotOf);
    this.#slots = TIME_SLOTS.filter(({ time }, slot) => time && taken.has(slot));
  }

  /** The groups that match. */
  find(request: GroupRequest, index: SearchIndex): Found {
    const found = this.#matching(request, wordsOf(request, index));
    const rows = found.map((at) => this.#rows[at] as AgendaRow);
    const sections = inSections(rows, request.sort, request.near, this.#directory);
    return { ...sections, groupCount: this.#groupCount(found) };
  }

  /** How many groups match. */
  count(request: GroupRequest, index: SearchIndex): number {
    return this.#groupCount(this.#matching(request, wordsOf(request, index)));
  }

  /** The filters that can tell groups apart, or the times of one. */
  dividing(): FilterName[] {
    const isMixed = (valueOf: (slot: TimeSlot) => unknown) =>
      new Set(this.#slots.map(valueOf)).size > 1;
    return FILTER_NAMES.filter((filter) => {
      if (filter === 'day') return isMixed(({ days }) => String(days));
      if (filter === 'time') return isMixed(({ time }) => time);
      return this.#directory.divides(filter);
    });
  }

  /**
   * The values of a filter that any group has, and how many groups each finds beside what else is
   * asked: days and times in their order, all others in none.
   */
  facets(filter: FilterName, request: GroupRequest, index: SearchIndex): FacetOption[] {
    const found = this.#matching(lettingGo(filter, request), wordsOf(request, index));
    if (filter === 'day') return this.#slotFacets(found, DAYS, ({ days }) => days);
    if (filter === 'time') return this.#slotFacets(found, TIMES, ({ time }) => [time]);
    const isFound = this.#groupMask(found);
    return this.#directory.facets(filter).map(({ value, groups }) => ({
      value,
      count: groups.reduce((sum, group) => sum + (isFound[group] ?? 0), 0),
    }));
  }

  /**
   * What a visitor who found nothing can let go, one at a time, to find something; what finds most
   * comes first.
   */
  easings(request: GroupRequest, index: SearchIndex): Easing[] {
    const words = wordsOf(request, index);
    const countOf = (asked: GroupRequest, matches: readonly WordMatch[]) =>
      this.#groupCount(this.#matching(asked, matches));
    const fewerWords = queryWords(request.query).map(({ written }, dropped) => ({
      word: written,
      count: countOf(
        request,
        words.filter((_, at) => at !== dropped),
      ),
    }));
    const fewerChoices = FILTER_NAMES.filter((filter) => request.choices[filter]?.length).map(
      (filter) => ({ filter, count: countOf(lettingGo(filter, request), words) }),
    );
    return [...fewerWords, ...fewerChoices]
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  #slotFacets(
    found: readonly number[],
    values: readonly string[],
    valuesOf: (slot: TimeSlot) => readonly unknown[],
  ): FacetOption[] {
    return values
      .filter((value) => this.#slots.some((slot) => valuesOf(slot).includes(value)))
      .map((value) => {
        const has = TIME_SLOTS.map((slot) => valuesOf(slot).includes(value));
        const count = this.#groupCount(found.filter((at) => has[this.#slotOf[at] ?? 0]));
        return { value, count };
      });
  }

  /** The rows that match, by where they stand in `#rows`. */
  #matching(request: GroupRequest, words: readonly WordMatch[]): number[] {
    const { choices, near, withinKm } = request;
    const { day, time } = choices;
    const isSlot = TIME_SLOTS.map((slot) => allows(day, slot.days) && allows(time, [slot.time]));
    const asked = words.map(({ groups, days }) => ({
      groups,
      isSlot: TIME_SLOTS.map((slot) => slot.days.some((name) => days.includes(name))),
    }));
    const isGroup = this.#directory.having(choices);
    if (near && withinKm !== undefined) {
      this.#directory.groups.forEach((group, at) => {
        if ((distanceTo(group, near) ?? Infinity) > withinKm) isGroup[at] = 0;
      });
    }
    const found: number[] = [];
    this.#slotOf.forEach((slot, at) => {
      const group = this.#groupOf[at] ?? 0;
      if (
        isGroup[group] &&
        isSlot[slot] &&
        asked.every((word) => word.groups[group] || word.isSlot[slot])
      ) {
        found.push(at);
      }
    });
    return found;
  }

  /** By the index of each group: 1 where any of the rows is of it. */
  #groupMask(found: readonly number[]): Uint8Array {
    const mask = new Uint8Array(this.#directory.groups.length);
    for (const at of found) mask[this.#groupOf[at] ?? 0] = 1;
    return mask;
  }

  #groupCount(found: readonly number[]): number {
    let count = 0;
    for (const isThere of this.#groupMask(found)) count += isThere;
    return count;
  }
}

const TIMES = TIMES_OF_DAY.map(([name]) => name);

const wordsOf = ({ query }: GroupRequest, index: SearchIndex): WordMatch[] =>
  index.matches(queryWords(query));

/** A request that no longer asks anything of one filter. */
const lettingGo = (filter: FilterName, request: GroupRequest): GroupRequest => ({
  ...request,
  choices: { ...request.choices, [filter]: [] },
});

const allows = (
  chosen: readonly string[] | undefined,
  values: readonly (string | undefined)[],
): boolean => !chosen?.length || chosen.some((value) => values.includes(valueKey(value)));
