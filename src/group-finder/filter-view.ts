import type { TemplateResult } from 'lit';
import type { Choices, FacetOption, FilterName } from '../groups/filters.ts';
import type { FinderWords } from './finder-words.ts';

/** What the finder knows of its filters. */
export interface FilterState {
  readonly words: FinderWords;
  /** The filters to show, in order; each has at least two values. */
  readonly names: readonly FilterName[];
  readonly chosen: Choices;
  /**
   * A filter's values in their order, regions each before what lies in it; asked for only while
   * they can be seen.
   */
  readonly optionsOf: (name: FilterName) => readonly FacetOption[];
  /** How many groups are found. */
  readonly count: number;
  /** What the finder's live region says. It is not heard while the sheet is open: the sheet's is. */
  readonly spoken: string;
  /** What shows the sheet; absent while it is on its way, `null` where it cannot be had. */
  readonly sheet: ((view: FilterView) => TemplateResult) | null | undefined;

  readonly onChoose: (name: FilterName, value: string) => void;
  readonly onClear: () => void;
}

/** Everything that the filters' templates show, and what they tell. */
export interface FilterView extends FilterState {
  /** The one whose menu is open beside the bar. */
  readonly open: FilterName | undefined;
  /** Whether that menu ends where its button ends, instead of beginning where it begins. */
  readonly openAtEnd: boolean;
  /** Whether the sheet is open, or will be as soon as it is here. */
  readonly sheetOpen: boolean;
  /** Whether the bar has all filters, however narrow it is: somebody asked for a sheet in vain. */
  readonly allBeside: boolean;
  /** What a visitor typed to find a value among many, by filter. */
  readonly within: (name: FilterName) => string;
  /** Whether something is unfolded; what it is, `unfoldingOf` tells. */
  readonly isUnfolded: (key: string) => boolean;

  readonly onMenu: (name: FilterName | undefined) => void;
  readonly onSheet: (open: boolean) => void;
  readonly onWithin: (name: FilterName, text: string) => void;
  readonly onUnfold: (key: string) => void;
}

/** What can be unfolded: a filter in the sheet, what lies in a region, all values of a filter. */
export const unfoldingOf = {
  filter: (name: FilterName) => `filter ${name}`,
  region: (value: string) => `region ${value.toLowerCase()}`,
  all: (name: FilterName) => `all ${name}`,
};
