import type { Moment } from '../groups/agenda.ts';
import type { Directory } from '../groups/directory.ts';
import type { FacetOption, FilterName } from '../groups/filters.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { Easing, Found, GroupRequest } from '../groups/outlook.ts';
import { Outlook } from '../groups/outlook.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import type { SearchIndex } from '../groups/search-index.ts';
import { drawn, inTimeSlices } from '../widget/time-slices.ts';
import type { GroupSource } from './group-source.ts';
import { EVERYTHING } from './group-source.ts';

/** Groups that are all in the page: what a visitor asks about them leaves it never. */
export class LocalGroups implements GroupSource {
  readonly hasMore = false;
  readonly #directory: Directory;
  readonly #index: SearchIndex;
  #outlook: Outlook;
  #request = EVERYTHING;
  /** Whether the texts of all groups were made. */
  #isSearchable = false;
  #found: Found | undefined;
  #dividing: readonly FilterName[] | undefined;

  constructor(
    directory: Directory,
    index: SearchIndex,
    moment: Moment,
    held?: ReadonlyMap<string, Occurrence>,
  ) {
    this.#directory = directory;
    this.#index = index;
    this.#outlook = new Outlook(directory, moment, held);
  }

  get groups(): readonly ListedGroup[] {
    return this.#directory.groups;
  }

  /**
   * Makes what a search looks at, a slice at a time and while the visitor reads: a phone needs a
   * second for 10 000 groups.
   *
   * @returns whether somebody searched meanwhile, and has their answer now
   */
  async prepare(): Promise<boolean> {
    const before = this.#request.query;
    await drawn();
    await inTimeSlices(this.groups, (_, at) => this.#index.textOf(at));
    this.#isSearchable = true;
    this.#found = undefined;
    return this.#request.query !== before;
  }

  get state(): GroupSource['state'] {
    return this.#isSearchable || !this.#request.query ? 'answered' : 'asking';
  }

  /** Words wait until they can be looked for in no time; all else that is asked need not. */
  get #answered(): GroupRequest {
    return this.state === 'answered' ? this.#request : { ...this.#request, query: '' };
  }

  get found(): Found {
    return (this.#found ??= this.#outlook.find(this.#answered, this.#index));
  }

  get easings(): readonly Easing[] {
    return this.#outlook.easings(this.#answered, this.#index);
  }

  get dividing(): readonly FilterName[] {
    return (this.#dividing ??= this.#outlook.dividing());
  }

  facets(filter: FilterName): readonly FacetOption[] {
    return this.#outlook.facets(filter, this.#answered, this.#index);
  }

  ask(request: GroupRequest): void {
    this.#request = request;
    this.#found = undefined;
  }

  async askMore(): Promise<void> {
    // All there is is here.
  }

  at(moment: Moment, held: ReadonlyMap<string, Occurrence>): void {
    this.#outlook = new Outlook(this.#directory, moment, held);
    this.#found = undefined;
    this.#dividing = undefined;
  }
}
