import type { Moment } from '../groups/agenda.ts';
import type { FacetOption, FilterName } from '../groups/filters.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { Easing, Found, GroupRequest } from '../groups/outlook.ts';
import type { Occurrence } from '../groups/schedule/index.ts';

/**
 * What a finder asks for its groups. They are in the page, or with the center's API: the list does
 * not know which.
 */
export interface GroupSource {
  /** All groups that are in the page. */
  readonly groups: readonly ListedGroup[];
  /** Whether `found` answers the latest request, or the one before it. */
  readonly state: 'answered' | 'asking' | 'failed';
  /** What was found; of an API, as far as it was asked. */
  readonly found: Found;
  /** Whether there are more meetings than `found` has. */
  readonly hasMore: boolean;
  /** What can be let go where nothing was found. */
  readonly easings: readonly Easing[];
  /** The filters that can tell groups apart. */
  readonly dividing: readonly FilterName[];
  /** The values of a filter, and how many groups each finds, in no order but that of time. */
  facets(filter: FilterName): readonly FacetOption[];
  ask(request: GroupRequest): void;
  /** Settles when there is more, or there will not be. */
  askMore(): Promise<void>;
  /** Looks from another moment. `held` is as for `agenda`. */
  at(moment: Moment, held: ReadonlyMap<string, Occurrence>): void;
}

/** A request that asks for everything. */
export const EVERYTHING: GroupRequest = { query: '', choices: {}, sort: 'time' };
