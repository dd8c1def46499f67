import type { FacetOption, FilterName } from '../groups/filters.ts';
import { REGION_STEP } from '../groups/filters.ts';
import { fold } from '../groups/search.ts';

/** One value of a filter, and the values that lie in it. */
export interface Branch {
  readonly option: FacetOption;
  readonly inner: readonly Branch[];
  /** Whether it is here for what lies in it, which shows unasked. */
  readonly leads?: boolean;
}

/** A value that shows, and those in it that do. */
export interface OptionRow {
  readonly option: FacetOption;
  readonly inner: readonly OptionRow[];
  /** Absent: there is nothing to fold or unfold. */
  readonly unfolded?: boolean;
}

/** Regions as a tree, by their order; the values of any other filter side by side. */
export function treeOf(name: FilterName, options: readonly FacetOption[]): readonly Branch[] {
  if (name !== 'region') return options.map((option) => ({ option, inner: [] }));
  const top: Branch[] = [];
  /** What the next one may lie in, the innermost last. */
  const around: { readonly start: string; readonly inner: Branch[] }[] = [];
  for (const option of options) {
    const start = option.value.toLowerCase() + REGION_STEP;
    while (around.length > 0 && !start.startsWith(around.at(-1)?.start ?? '')) around.pop();
    const inner: Branch[] = [];
    (around.at(-1)?.inner ?? top).push({ option, inner });
    around.push({ start, inner });
  }
  return top;
}

/** The values that a few letters may mean, by how their words begin, and what these lie in. */
export function narrowed(
  branches: readonly Branch[],
  letters: string,
  wordOf: (value: string) => string,
): readonly Branch[] {
  const starts = fold(letters).split(' ');
  const narrow = (all: readonly Branch[]): readonly Branch[] =>
    all.flatMap((branch) => {
      const inner = narrow(branch.inner);
      if (inner.length > 0) return [{ option: branch.option, inner, leads: true }];
      const words = ` ${fold(wordOf(branch.option.value))}`;
      return starts.every((start) => words.includes(` ${start}`)) ? [branch] : [];
    });
  return narrow(branches);
}

/**
 * The first `most` values that show, as they read from top to bottom, and how many there would be
 * without that bound.
 */
export function rowsOf(
  branches: readonly Branch[],
  isUnfolded: (value: string) => boolean,
  most: number,
): { readonly rows: readonly OptionRow[]; readonly count: number } {
  let count = 0;
  const shown = (all: readonly Branch[]): readonly OptionRow[] =>
    all.flatMap(({ option, inner, leads }) => {
      count += 1;
      const fits = count <= most;
      const folds = inner.length > 0 && !leads;
      const unfolded = folds && isUnfolded(option.value);
      const row = { option, inner: leads || unfolded ? shown(inner) : [] };
      return fits ? [folds ? { ...row, unfolded } : row] : [];
    });
  return { rows: shown(branches), count };
}
