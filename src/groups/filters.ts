/**
 * By what groups can be narrowed, in the order in which the filters are shown.
 *
 * `day` and `time` go by what a visitor sees in the list: the date that a row stands under, and the
 * clock that its time is shown on. `open` is who it is open to. The others are fields of a group.
 */
export const FILTER_NAMES = [
  'day',
  'time',
  'attendance',
  'pathway',
  'fellowship',
  'topic',
  'audience',
  'language',
  'format',
  'region',
  'accessibility',
  'open',
  'kind',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/**
 * What a visitor chose. Values of one filter are alternatives; all filters must hold. A value is
 * compared without regard to case:
 *
 * - `day`: `today`, `tomorrow`, or `0` (Sunday) to `6`
 * - `time`: `morning`, `afternoon`, `evening` or `night`
 * - `language`: the language of a BCP 47 tag, without script or region
 * - `region`: names from the general to the specific, joined by `REGION_STEP`
 * - any other: the word that groups use, such as `online` or `Women`
 */
export type Choices = { readonly [Name in FilterName]?: readonly string[] };

/** Between the names of a region: "Santa Clara County > San Jose". */
export const REGION_STEP = ' > ';

/** One value of a filter, and how much it would find. */
export interface FacetOption {
  /** As the first group that has it spells it. */
  readonly value: string;
  /** How many groups match with this value alone chosen in its filter, all else as it is. */
  readonly count: number;
}
