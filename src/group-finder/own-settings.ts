import type { FilterName } from '../groups/filters.ts';
import { FILTER_NAMES } from '../groups/filters.ts';
import { languageOf } from '../groups/group-values.ts';
import { warnOnce } from '../widget/warn-once.ts';

/** The filters in which a page can choose something beforehand, each by an attribute of its name. */
export const PRESET_FILTERS = [
  'day',
  'attendance',
  'pathway',
  'audience',
  'topic',
  'language',
] as const satisfies readonly FilterName[];

/** Values with commas between, as an attribute has them: some values have spaces in them. */
export const valuesIn = (attribute: string | undefined): readonly string[] =>
  attribute
    ?.split(',')
    .map((value) => value.trim())
    .filter(Boolean) ?? [];

/** What an attribute chooses in a filter beforehand. */
export const presetValues = (
  filter: FilterName,
  attribute: string | undefined,
): readonly string[] =>
  filter === 'language' ? valuesIn(attribute).map(languageOf) : valuesIn(attribute);

/** The filters that a page wants, in its order; all of them where it does not say. */
export function filtersIn(attribute: string | undefined): readonly FilterName[] {
  const names = attribute?.split(/[\s,]+/).filter(Boolean);
  if (!names) return FILTER_NAMES;
  const known = names.filter((name): name is FilterName =>
    (FILTER_NAMES as readonly string[]).includes(name),
  );
  if (known.length < names.length) {
    warnOnce(`peer-group-finder: filters may name ${FILTER_NAMES.join(', ')}.`);
  }
  return [...new Set(known)];
}
