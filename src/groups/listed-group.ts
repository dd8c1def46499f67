import type { Group } from '../contract/index.ts';

/** A group as the directory holds it: the contract's fields, and what a feed knows beyond them. */
export interface ListedGroup extends Group {
  /** Unique in one directory, whatever ids the feeds give. */
  readonly key: string;
  /** Where it is, from the general to the specific: `["Santa Clara County", "San Jose"]`. Absent: as its place says. */
  readonly regions?: readonly string[];
  /** The fellowship's own name for the area: "District 5". */
  readonly district?: string;
  /** Equal for rows that are the same group at other times. */
  readonly series?: string;
  /** The group that holds this meeting, where it has a name of its own. */
  readonly groupName?: string;
  /** It says when it meets, but not so that it can be understood. */
  readonly timesUnclear?: boolean;
  /** The place is a neighbourhood or a city, not a door. */
  readonly approximate?: boolean;
  /** Nobody meets at the place for now: its address must not be offered as a way to attend. */
  readonly placeClosed?: boolean;
}
