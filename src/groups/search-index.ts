import type { ListedGroup } from './listed-group.ts';
import type { WordOf } from './search.ts';
import { searchText } from './search.ts';

/**
 * The search texts of a directory's groups in one language, each made when it is first wanted:
 * making all takes longer than a visitor should wait for the first row.
 */
export class SearchIndex {
  readonly #groups: readonly ListedGroup[];
  readonly #wordOf: WordOf;
  readonly #texts: string[] = [];

  constructor(groups: readonly ListedGroup[], wordOf: WordOf) {
    this.#groups = groups;
    this.#wordOf = wordOf;
  }

  /** The search text of the group at an index of the directory. */
  textOf(groupIndex: number): string {
    const group = this.#groups[groupIndex];
    return (this.#texts[groupIndex] ??= group ? searchText(group, this.#wordOf) : '');
  }
}
