import type { Choices, FilterName } from './filters.ts';
import { valueKey } from './group-values.ts';

/** Whether a value of a filter is chosen. */
export const isChosen = (choices: Choices, filter: FilterName, value: string): boolean =>
  Boolean(choices[filter]?.some((chosen) => valueKey(chosen) === valueKey(value)));

/** The choices with one value chosen that was not, or no longer chosen if it was. */
export function toggled(choices: Choices, filter: FilterName, value: string): Choices {
  const chosen = choices[filter] ?? [];
  const others = chosen.filter((other) => valueKey(other) !== valueKey(value));
  const { [filter]: _, ...rest } = choices;
  const values = others.length < chosen.length ? others : [...chosen, value];
  return values.length ? { ...rest, [filter]: values } : rest;
}

/** The choices with other ones in one filter, or none. */
export function replaced(choices: Choices, filter: FilterName, values: readonly string[]): Choices {
  const { [filter]: _, ...rest } = choices;
  return values.length ? { ...rest, [filter]: values } : rest;
}

/** How many values are chosen in all filters together. */
export const choiceCount = (choices: Choices): number =>
  Object.values(choices).reduce((sum, chosen) => sum + chosen.length, 0);
