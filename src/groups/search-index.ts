import { DAYS } from './time-slots.ts';
import type { ListedGroup } from './listed-group.ts';
import type { NameOf, QueryWord } from './search.ts';
import { begins, fold, searchText } from './search.ts';

/** What one word of a query finds. */
export interface WordMatch {
  /** By the index of each group: 1 where its text has the word. */
  readonly groups: Uint8Array;
  /** Values of the `day` filter whose name begins with the word: "mon" finds Mondays. */
  readonly days: readonly string[];
}

/**
 * The search texts of a directory's groups in one language, each made when it is first wanted:
 * making all takes longer than a visitor should wait for the first row.
 */
export class SearchIndex {
  readonly #groups: readonly ListedGroup[];
  readonly #nameOf: NameOf;
  readonly #texts: string[] = [];
  #days: readonly (readonly [day: string, names: string])[] | undefined;
  #matches = new Map<string, WordMatch>();

  constructor(groups: readonly ListedGroup[], nameOf: NameOf) {
    this.#groups = groups;
    this.#nameOf = nameOf;
  }

  /** The search text of the group at an index of the directory. */
  textOf(groupIndex: number): string {
    const group = this.#groups[groupIndex];
    return (this.#texts[groupIndex] ??= group ? searchText(group, this.#nameOf) : '');
  }

  /**
   * What each word of a query finds. It remembers the words of the last query: with every key that a
   * visitor presses only one of them is another.
   */
  matches(words: readonly QueryWord[]): WordMatch[] {
    const known = this.#matches;
    this.#matches = new Map();
    return words.map((word) => {
      const key = word.parts.join(' ');
      const match = known.get(key) ?? this.#matches.get(key) ?? this.#find(word, key, known);
      this.#matches.set(key, match);
      return match;
    });
  }

  #find(word: QueryWord, key: string, known: ReadonlyMap<string, WordMatch>): WordMatch {
    const groups = new Uint8Array(this.#groups.length);
    // What "wom" does not find, "women" does not find either.
    const [, wider] = [...known].findLast(([shorter]) => key.startsWith(shorter)) ?? [];
    for (let index = 0; index < groups.length; index += 1) {
      if (wider?.groups[index] === 0) continue;
      if (begins(this.textOf(index), word)) groups[index] = 1;
    }
    return { groups, days: this.#daysOf(word) };
  }

  #daysOf(word: QueryWord): string[] {
    this.#days ??= DAYS.map((day) => {
      const name = fold(this.#nameOf('day', day));
      // "Mondays" too, in the languages that add the same letter.
      return [day, ` ${name} ${name}s`];
    });
    return this.#days.filter(([, names]) => begins(names, word)).map(([day]) => day);
  }
}
