import { jsonText } from '../client/json-text.ts';
import { FILTER_NAMES } from '../groups/filters.ts';
import type { GroupRequest } from '../groups/outlook.ts';
import { SORT_ORDERS } from '../groups/sections.ts';
import type { FinderList } from './finder-list.ts';
import type { KeepingHost } from './kept-choices.ts';

/** What can be kept: where somebody is, is not. */
type Kept = Partial<Pick<GroupRequest, 'query' | 'choices' | 'sort'>>;

/**
 * Keeps what a visitor chose where the center wants that: behind the `#` of the page's address, which
 * no server hears of, or on the device. What they typed is in the address alone, never on the device.
 */
export class ChoiceKeeper {
  readonly #host: KeepingHost;
  readonly #list: FinderList;
  #kept: GroupRequest;

  /** @param before what was asked when this was sent for: what a visitor chose since is not undone */
  constructor(host: KeepingHost, list: FinderList, before: GroupRequest) {
    this.#host = host;
    this.#list = list;
    this.#kept = before;
    if (list.request === before) {
      this.#restore({ ...(host.remember && this.#stored), ...(host.syncUrl && this.#linked) });
    }
    window.addEventListener('hashchange', this.#onHash);
  }

  /** Keeps what is chosen now. */
  keep(): void {
    const { request } = this.#list;
    if (request === this.#kept) return;
    this.#kept = request;
    const { syncUrl, remember } = this.#host;
    if (remember) this.#store(request);
    if (syncUrl) this.#link(request);
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  readonly #onHash = () => {
    if (this.#host.syncUrl && this.#linked) this.#restore(this.#linked);
  };

  #restore(kept: Kept): void {
    if (Object.keys(kept).length === 0) return;
    this.#list.restore(kept);
    this.#kept = this.#list.request;
    this.#host.requestUpdate();
  }

  /** Several finders on a page are told apart by their ids. */
  get #name(): string {
    return this.#host.id || 'groups';
  }

  get #linked(): Kept | undefined {
    const [name, text] = location.hash.slice(1).split('?');
    if (text === undefined || name !== encodeURIComponent(this.#name)) return undefined;
    const words = new URLSearchParams(text);
    const choices = FILTER_NAMES.map(
      (filter) => [filter, words.getAll(filter).filter(Boolean)] as const,
    );
    return {
      query: words.get('q') ?? '',
      choices: Object.fromEntries(choices.filter(([, values]) => values.length > 0)),
      ...sortOf(words.get('sort')),
    };
  }

  #link({ query, choices, sort }: GroupRequest): void {
    const words = new URLSearchParams(query ? { q: query } : {});
    for (const filter of FILTER_NAMES) {
      for (const value of choices[filter] ?? []) words.append(filter, value);
    }
    if (sort === 'name') words.set('sort', sort);
    const text = words.toString();
    const isOurs = location.hash.startsWith(`#${encodeURIComponent(this.#name)}?`);
    if (!text && !isOurs) return;
    const hash = text ? `#${encodeURIComponent(this.#name)}?${text}` : ' ';
    try {
      const url = new URL(hash.trim(), location.href.replace(/#.*/, ''));
      history.replaceState(history.state, '', url);
    } catch {
      // Safari refuses it to whoever types a hundred letters in a few seconds.
    }
  }

  get #key(): string {
    return `peer-group-finder ${this.#name}`;
  }

  get #stored(): Kept {
    try {
      // Where nothing is stored, what the page chose beforehand stays.
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? '') as Record<string, unknown>;
      return { ...choicesIn(stored['choices']), ...sortOf(stored['sort']) };
    } catch {
      return {};
    }
  }

  #store({ choices, sort }: GroupRequest): void {
    try {
      const isEmpty = Object.keys(choices).length === 0 && sort === 'time';
      if (isEmpty) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, jsonText({ choices, ...sortOf(sort) }));
    } catch {
      // A device that keeps nothing has that right.
    }
  }
}

/** Sorting by distance would ask the visitor where they are as soon as they come back. */
const sortOf = (sort: unknown): Kept => {
  const known = SORT_ORDERS.find((order) => order === sort && order !== 'distance');
  return known ? { sort: known } : {};
};

/** What was stored may have been written by an older version, or by anyone. */
function choicesIn(stored: unknown): Kept {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = FILTER_NAMES.map((filter) => {
    const values = (stored as Record<string, unknown>)[filter];
    return [
      filter,
      Array.isArray(values) ? values.filter((v) => typeof v === 'string') : [],
    ] as const;
  });
  return { choices: Object.fromEntries(known.filter(([, values]) => values.length > 0)) };
}
