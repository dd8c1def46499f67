import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { replaced, toggled } from '../groups/choices.ts';
import type { Coordinates } from '../groups/distance.ts';
import type { Choices, FacetOption, FilterName } from '../groups/filters.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { Easing, GroupRequest } from '../groups/outlook.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import type { Sections, SortOrder } from '../groups/sections.ts';
import type { GroupSource } from './group-source.ts';
import { EVERYTHING } from './group-source.ts';

/** How many programs or communities show before a visitor asks for all. */
const SHORT_SECTION = 5;

/** The list as one visitor uses it: what they ask, how far they looked, what they opened. */
export class FinderList {
  #source: GroupSource | undefined;
  #request = EVERYTHING;
  #pages = 1;
  #asked: readonly ListedGroup[] | undefined;
  #hasPlaces = false;
  readonly #open = new Set<string>();
  readonly #whole = new Set<keyof Sections>();

  /** Shows other groups, or the same ones again, without losing the visitor's place. */
  set source(source: GroupSource) {
    this.#source = source;
    source.ask(this.#request);
  }

  /** Occurrences to hold on to: of rows that are open, and of the one that has focus. */
  held(focused?: string): Map<string, Occurrence> {
    const held = new Map<string, Occurrence>();
    const { meetings, programs, communities } = this.#source?.found ?? NOTHING;
    for (const { item, occurrence } of [...meetings, ...programs, ...communities]) {
      if (occurrence && (item.key === focused || this.#open.has(item.key))) {
        held.set(item.key, occurrence);
      }
    }
    return held;
  }

  /** Moves the list on to another moment. Rows that are held stay although their hour is over. */
  at(moment: Moment, held: ReadonlyMap<string, Occurrence>): void {
    this.#source?.at(moment, held);
  }

  get request(): GroupRequest {
    return this.#request;
  }

  search(query: string): void {
    this.#ask({ query });
  }

  choose(filter: FilterName, value: string): void {
    this.#ask({ choices: toggled(this.#request.choices, filter, value) });
  }

  /** Chooses other values of one filter, or none. */
  replace(filter: FilterName, values: readonly string[]): void {
    this.#ask({ choices: replaced(this.#request.choices, filter, values) });
  }

  set choices(choices: Choices) {
    this.#ask({ choices });
  }

  /** Asks again what was asked at another time. */
  restore(kept: Partial<GroupRequest>): void {
    this.#ask(kept);
  }

  sort(sort: SortOrder, near?: Coordinates): void {
    this.#ask({ sort, near: near ?? this.#request.near });
  }

  #ask(change: Partial<GroupRequest>): void {
    this.#request = { ...this.#request, ...change };
    this.#pages = 1;
    this.#source?.ask(this.#request);
  }

  /** Whether what is shown answers the latest request. */
  get state(): GroupSource['state'] {
    return this.#source?.state ?? 'asking';
  }

  /** All groups that are in the page. */
  get groups(): readonly ListedGroup[] {
    return this.#source?.groups ?? [];
  }

  /** Whether any group says where on Earth it is. They are all asked once, not at every key. */
  get hasPlaces(): boolean {
    const { groups } = this;
    if (groups !== this.#asked) {
      this.#asked = groups;
      this.#hasPlaces = groups.some(({ place }) => place?.latitude !== undefined);
    }
    return this.#hasPlaces;
  }

  /** The filters that can tell groups apart. */
  get dividing(): readonly FilterName[] {
    return this.#source?.dividing ?? [];
  }

  /** What can be let go where nothing was found. */
  get easings(): readonly Easing[] {
    return this.#source?.easings ?? [];
  }

  facets(filter: FilterName): readonly FacetOption[] {
    return this.#source?.facets(filter) ?? [];
  }

  /** How many groups match; one that meets three times a week is one. */
  get groupCount(): number {
    return this.#source?.found.groupCount ?? 0;
  }

  /** The rows of a section to show; of meetings, `pageSize` for each page that was asked for. */
  shown(section: keyof Sections, pageSize: number): readonly AgendaRow[] {
    const rows = this.#source?.found[section] ?? [];
    if (section === 'meetings') return rows.slice(0, this.#pages * pageSize);
    return this.#whole.has(section) ? rows : rows.slice(0, SHORT_SECTION);
  }

  /** Whether there is more of a section than `shown` gives. */
  hasMore(section: keyof Sections, pageSize: number): boolean {
    const rows = this.#source?.found[section] ?? [];
    return (
      rows.length > this.shown(section, pageSize).length ||
      (section === 'meetings' && Boolean(this.#source?.hasMore))
    );
  }

  async showMore(section: keyof Sections, pageSize: number): Promise<void> {
    if (section !== 'meetings') {
      this.#whole.add(section);
      return;
    }
    this.#pages += 1;
    const { found, hasMore } = this.#source ?? { found: NOTHING, hasMore: false };
    if (hasMore && found.meetings.length < this.#pages * pageSize) await this.#source?.askMore();
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  /** @returns whether it is open now. */
  toggle(key: string): boolean {
    const opened = !this.#open.delete(key);
    if (opened) this.#open.add(key);
    return opened;
  }
}

const NOTHING: Sections = { meetings: [], programs: [], communities: [] };
