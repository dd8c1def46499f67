import { LitElement } from 'lit';
import { valueWord } from '../../../src/group-finder/filter-words.ts';
import { FinderWords } from '../../../src/group-finder/finder-words.ts';
import type { GroupsSearch } from '../../../src/contract/groups-search.ts';
import { isListed } from '../../../src/groups/agenda-item.ts';
import { Directory } from '../../../src/groups/directory.ts';
import { nativeReader } from '../../../src/groups/feeds/native.ts';
import { mergeFeeds } from '../../../src/groups/feeds/merge.ts';
import type { Choices } from '../../../src/groups/filters.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import { Outlook } from '../../../src/groups/outlook.ts';
import { SearchIndex } from '../../../src/groups/search-index.ts';
import { nextOfEach } from '../../../src/groups/sections.ts';
import { SUNDAY_EVENING, groups as ownGroups } from '../../fixtures/groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { until } from '../until.ts';
import type { FinderPage } from './finder-page.ts';
import { openFinder } from './finder-page.ts';

class Speaker extends LitElement {
  readonly words = new FinderWords(this);
}
customElements.define('search-api-speaker', Speaker);

/** A request as the API got it. */
export interface Asked {
  readonly method: string;
  /** Below the base address. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What an answer to a search says. */
export interface Answer {
  groups: unknown;
  total: unknown;
  facets: unknown;
  next?: unknown;
}

/** A center's API that searches, in the place of the network. It decides as the widget does. */
export class SearchApi {
  readonly base = new URL('/search-api', location.href).href;
  readonly clock = new TestClock(SUNDAY_EVENING);
  readonly asked: Asked[] = [];
  /** What the center's developer was told meanwhile. */
  readonly warned: string[] = [];
  groups: readonly unknown[] = ownGroups;
  capabilities: unknown = ['groups', 'groups-search'];
  /** What a path answers instead: a status, no answer at all, or one that never comes. */
  readonly faults = new Map<string, number | 'offline' | 'silence'>();
  /** Changes an answer before it is sent. */
  twist: (answer: Answer, search: GroupsSearch) => unknown = (answer) => answer;
  /** Whether searches wait until they are let go. */
  holding = false;
  readonly #held: (() => void)[] = [];
  readonly #fetch = window.fetch.bind(window);
  readonly #warn = console.warn;
  readonly #speaker = document.createElement('search-api-speaker') as Speaker;

  open(): void {
    document.body.append(this.#speaker);
    console.warn = (...words: unknown[]) => this.warned.push(words.join(' '));
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(this.base)) return this.#fetch(input, init);
      return this.#answer(request, init?.signal);
    };
  }

  close(): void {
    this.#speaker.remove();
    window.fetch = this.#fetch;
    console.warn = this.#warn;
  }

  /** What was asked of the search. */
  get searches(): GroupsSearch[] {
    return this.asked
      .filter(({ path }) => path === '/groups/search')
      .map(({ body }) => body as GroupsSearch);
  }

  /** Lets a held search go on, the oldest first or the one at an index; waits until it is there. */
  async letGo(index = 0): Promise<void> {
    await until(() => this.#held[index], 'a search should wait');
    this.#held.splice(index, 1)[0]?.();
  }

  get waiting(): number {
    return this.#held.length;
  }

  async #answer(request: Request, given?: AbortSignal | null): Promise<Response> {
    const signal = given ?? request.signal;
    const path = request.url.slice(this.base.length);
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    this.asked.push({ method: request.method, path, headers: request.headers, body, signal });
    return Promise.race([this.#respond(path, body), aborted(signal)]);
  }

  async #respond(path: string, body: unknown): Promise<Response> {
    const fault = this.faults.get(path);
    if (path === '/groups/search' && this.holding) {
      await new Promise<void>((resolve) => this.#held.push(resolve));
    }
    if (fault === 'offline') throw new TypeError('Failed to fetch');
    if (fault === 'silence') return new Promise(() => undefined);
    if (fault !== undefined) return new Response('', { status: fault });
    if (path === '/') return json({ version: 1, capabilities: this.capabilities });
    if (path === '/groups') return json({ groups: this.groups });
    const search = body as GroupsSearch;
    return json(this.twist(this.#find(search), search));
  }

  #find(search: GroupsSearch): Answer {
    const { q = '', sort = 'time', near, limit, cursor = '0', timeZone = 'UTC' } = search;
    const read = nativeReader(undefined);
    const readable = this.groups.flatMap((row) => read(row).group ?? []);
    const directory = new Directory();
    for (const group of mergeFeeds([{ groups: readable }]).filter(isListed)) directory.add(group);
    const now = Math.floor(this.clock.now() / 60_000);
    const outlook = new Outlook(directory, { now, timeZone });
    const { words } = this.#speaker;
    const index = new SearchIndex(directory.groups, (filter, value) =>
      valueWord(filter, value, words),
    );
    const choices = Object.fromEntries(
      FILTER_NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
    ) as Choices;
    const request = {
      query: q,
      choices,
      sort,
      near: near && { latitude: near[0], longitude: near[1] },
    };
    const { meetings, programs, communities } = outlook.find(request, index);
    const found = nextOfEach([...meetings, ...programs, ...communities]);
    const end = Number(cursor) + limit;
    return {
      groups: found
        .slice(Number(cursor), end)
        .map(({ item }) => this.groups.find((row) => idOf(row) === item.group.id)),
      total: found.length,
      facets: Object.fromEntries(
        FILTER_NAMES.map((name) => [name, outlook.facets(name, request, index)]),
      ),
      ...(end < found.length && { next: String(end) }),
    };
  }
}

/** What finders in tests of this API can be narrowed by. */
export const FILTERS = 'day time attendance audience kind format';

/** A finder that asks the API. */
export const openAsking = (
  api: SearchApi,
  setting: Parameters<typeof openFinder>[0] = {},
): Promise<FinderPage> =>
  openFinder({
    clock: api.clock,
    ...setting,
    attributes: { api: api.base, filters: FILTERS, ...setting.attributes },
  });

const idOf = (row: unknown): unknown => (row as { id?: unknown } | null)?.id;

const json = (body: unknown): Response => new Response(JSON.stringify(body));

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new DOMException('Aborted', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });
