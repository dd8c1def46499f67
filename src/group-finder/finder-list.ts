import type { AgendaItem } from '../groups/agenda-item.ts';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { agenda } from '../groups/agenda.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import type { WordOf } from '../groups/search.ts';
import { matcher } from '../groups/search.ts';
import { SearchIndex } from '../groups/search-index.ts';

/** The list as one visitor uses it: what they search, how far they looked, what they opened. */
export class FinderList {
  #items: readonly AgendaItem[] = [];
  #index = new SearchIndex([], String);
  #rows: readonly AgendaRow[] = [];
  #matching: readonly AgendaRow[] = [];
  #query = '';
  #pages = 1;
  readonly #open = new Set<string>();

  /** Shows other groups, or the same ones again, without losing the visitor's place. */
  load(
    groups: readonly ListedGroup[],
    items: readonly AgendaItem[],
    wordOf: WordOf,
    moment: Moment,
  ): SearchIndex {
    this.#items = items;
    this.#index = new SearchIndex(groups, wordOf);
    this.at(moment);
    return this.#index;
  }

  /**
   * Moves the list on to another moment. Rows that are open, and the one that has focus, stay where
   * they are although their hour is over.
   */
  at(moment: Moment, focused?: string): void {
    const held = new Map<string, Occurrence>();
    for (const { item, occurrence } of this.#rows) {
      if (occurrence && (item.key === focused || this.#open.has(item.key))) {
        held.set(item.key, occurrence);
      }
    }
    this.#rows = agenda(this.#items, moment, held);
    this.#match();
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#pages = 1;
    this.#match();
  }

  #match(): void {
    if (this.#query.trim() === '') {
      // Nothing is asked, so no search text need be made: the first row does not wait for 10 000.
      this.#matching = this.#rows;
      return;
    }
    const matches = matcher(this.#query);
    this.#matching = this.#rows.filter(({ item }) => matches(this.#index.textOf(item.groupIndex)));
  }

  /** How many groups match; one that meets three times a week is one. */
  get groupCount(): number {
    return new Set(this.#matching.map(({ item }) => item.groupIndex)).size;
  }

  /** The rows to show, `pageSize` for each page that was asked for. */
  shown(pageSize: number): readonly AgendaRow[] {
    return this.#matching.slice(0, this.#pages * pageSize);
  }

  /** Whether there is more than `shown` gives. */
  hasMore(pageSize: number): boolean {
    return this.#matching.length > this.#pages * pageSize;
  }

  showMore(): void {
    this.#pages += 1;
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  /** @returns whether it is open now. */
  toggle(key: string): boolean {
    const opened = !this.#open.delete(key);
    if (opened) this.#open.add(key);
    return opened;
  }
}
