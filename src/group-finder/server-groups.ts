import type { GroupsPage } from '../client/groups-search.ts';
import { searchGroups } from '../client/groups-search.ts';
import { pause } from '../client/time-limit.ts';
import type { GroupsSearch } from '../contract/groups-search.ts';
import type { AgendaRow, Moment } from '../groups/agenda.ts';
import { dateAt } from '../groups/agenda.ts';
import type { FacetOption, FilterName } from '../groups/filters.ts';
import { FILTER_NAMES } from '../groups/filters.ts';
import { valueKey } from '../groups/group-values.ts';
import type { ListedGroup } from '../groups/listed-group.ts';
import type { Easing, Found, GroupRequest } from '../groups/outlook.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import type { NameOf } from '../groups/search.ts';
import { easierRequests } from './easier-requests.ts';
import type { GroupSource } from './group-source.ts';
import { EVERYTHING } from './group-source.ts';
import { groupsOfPages, rowsOfFound, rowsSoFar } from './loaded-part.ts';
import { optionsOf } from './server-facets.ts';
import { wireRequest } from './wire-request.ts';

/** Milliseconds without a key before a query is sent: a server need not hear every letter. */
const TYPING_PAUSE = 250;

/** The kind of which there can be thousands. */
const MEETING = 'meeting';

/** How many groups come at a time. */
const PAGE = 50;

/** Of programs and communities all are shown, and no center has more. */
const MOST = 200;

/** Each kind is one more request. Three are known; an API may have a few of its own. */
const MOST_KINDS = 8;

/** What a source over the network needs from the widget around it. */
export interface ServerSetting {
  /** Absolute base URL of the API. */
  readonly api: string;
  readonly moment: () => Moment;
  readonly language: () => string;
  readonly nameOf: NameOf;
  /** Something is other than it was. */
  readonly onChange: () => void;
}

/** The answer to one request: its pages of meetings, and the one of each other kind. */
interface Answer {
  readonly request: GroupRequest;
  readonly meetings: readonly GroupsPage[];
  readonly others: readonly GroupsPage[];
}

/**
 * Groups that stay with the center's API, which is asked for those that match. Each section of the
 * list is asked for by itself; their counts add up, for a group is of one kind.
 */
export class ServerGroups implements GroupSource {
  state: GroupSource['state'] = 'asking';
  easings: readonly Easing[] = [];
  readonly #setting: ServerSetting;
  #request = EVERYTHING;
  /** The language in which the words of the request were asked for. */
  #language = '';
  #answer: Answer = { request: EVERYTHING, meetings: [], others: [] };
  #moment: Moment;
  #held: ReadonlyMap<string, Occurrence> = new Map();
  #found: Found | undefined;
  #asking = new AbortController();

  constructor(setting: ServerSetting) {
    this.#setting = setting;
    this.#moment = setting.moment();
  }

  get groups(): readonly ListedGroup[] {
    const { meetings, others } = this.#answer;
    return groupsOfPages([...meetings, ...others]);
  }

  get hasMore(): boolean {
    return this.#answer.meetings.at(-1)?.next !== undefined;
  }

  get found(): Found {
    return (this.#found ??= this.#look());
  }

  #look(): Found {
    const { groups } = this;
    const sections = rowsOfFound(groups, {
      request: this.#answer.request,
      moment: this.#moment,
      held: this.#held,
      nameOf: this.#setting.nameOf,
    });
    const { meetings, programs, communities } = sections;
    const there = new Set([...meetings, ...programs, ...communities].map(groupOf));
    const totals = [...this.#answer.meetings.slice(0, 1), ...this.#answer.others];
    return {
      ...sections,
      meetings: this.hasMore ? rowsSoFar(meetings) : meetings,
      // Of those that came, some may be over by now.
      groupCount: totals.reduce((sum, { total }) => sum + total, there.size - groups.length),
    };
  }

  get dividing(): readonly FilterName[] {
    return FILTER_NAMES.filter((filter) => this.facets(filter).length > 1);
  }

  facets(filter: FilterName): readonly FacetOption[] {
    const { meetings, others } = this.#answer;
    return optionsOf(filter, [...meetings.slice(0, 1), ...others]);
  }

  ask(request: GroupRequest): void {
    const isOtherLanguage = request.query !== '' && this.#language !== this.#setting.language();
    if (request === this.#request && !isOtherLanguage) return;
    const typing = request.query !== this.#request.query;
    this.#request = request;
    void this.#begin(typing ? TYPING_PAUSE : 0);
  }

  /**
   * Asks for the first time.
   *
   * @param before what was shown until now: a visitor who looked further is not sent back
   * @throws {ClientError}
   */
  async open(request: GroupRequest, signal: AbortSignal, before?: ServerGroups): Promise<void> {
    this.#request = request;
    this.#answer = await this.#fetch(request, signal, before?.pagesOf(request));
    this.state = 'answered';
    void this.#ease(this.#asking.signal);
  }

  /** How many pages of meetings are here of what a request finds. */
  pagesOf(request: GroupRequest): number {
    return request === this.#answer.request ? this.#answer.meetings.length : 1;
  }

  /** Asks again for what was not had. */
  retry(): void {
    if (this.state !== 'answered') void this.#begin(0);
  }

  /** Stops waiting for an answer. */
  stop(): void {
    this.#asking.abort();
  }

  async askMore(): Promise<void> {
    const { request, meetings, others } = this.#answer;
    const cursor = meetings.at(-1)?.next;
    // What is asked now makes this the list of before.
    if (cursor === undefined || this.state === 'asking') return;
    await this.#try(async (signal) => {
      const page = await this.#page(request, MEETING, signal, cursor);
      return { request, meetings: [...meetings, page], others };
    });
  }

  at(moment: Moment, held: ReadonlyMap<string, Occurrence>): void {
    const before = dateAt(this.#moment);
    this.#moment = moment;
    this.#held = held;
    this.#found = undefined;
    // Another day is another today.
    if (dateAt(moment) !== before) void this.#begin(0);
  }

  #begin(wait: number): Promise<void> {
    this.state = 'asking';
    this.#asking.abort();
    return this.#try(async (signal) => {
      if (wait) await pause(wait, signal);
      return this.#fetch(this.#request, signal, this.pagesOf(this.#request));
    });
  }

  async #try(work: (signal: AbortSignal) => Promise<Answer>): Promise<void> {
    const asking = (this.#asking = new AbortController());
    try {
      const answer = await work(asking.signal);
      if (this.#asking !== asking) return;
      this.#answer = answer;
      this.#settle('answered');
    } catch {
      if (this.#asking === asking && !asking.signal.aborted) this.#settle('failed');
      return;
    }
    await this.#ease(asking.signal);
  }

  #settle(state: GroupSource['state']): void {
    this.state = state;
    this.easings = [];
    this.#found = undefined;
    this.#setting.onChange();
  }

  /** Each kind by itself: those that the visitor chose, or else those that there are. */
  async #fetch(request: GroupRequest, signal: AbortSignal, pages = 1): Promise<Answer> {
    this.#language = this.#setting.language();
    const ask = (kind: string) => this.#page(request, kind, signal);
    const chosen = request.choices.kind ?? [];
    const isMeeting = (kind: string) => valueKey(kind) === MEETING;
    const meetings: GroupsPage[] = [];
    if (chosen.length === 0 || chosen.some(isMeeting)) {
      let cursor: string | undefined;
      do {
        const page = await this.#page(request, MEETING, signal, cursor);
        meetings.push(page);
        cursor = page.next;
      } while (cursor !== undefined && meetings.length < pages);
    }
    const there = meetings[0]?.facets['kind']?.filter(({ count }) => count > 0) ?? [];
    const kinds = chosen.length ? chosen : there.map(({ value }) => value);
    const others = [...new Set(kinds)].filter((kind) => !isMeeting(kind)).slice(0, MOST_KINDS);
    return { request, meetings, others: await Promise.all(others.map(ask)) };
  }

  #page(
    request: GroupRequest,
    kind: string,
    signal: AbortSignal,
    cursor?: string,
  ): Promise<GroupsPage> {
    const limit = kind === MEETING ? PAGE : MOST;
    return this.#search(request, signal, { limit, kind: [kind], ...(cursor && { cursor }) });
  }

  #search(
    request: GroupRequest,
    signal: AbortSignal,
    more: Pick<GroupsSearch, 'limit' | 'kind' | 'cursor'>,
  ): Promise<GroupsPage> {
    const { api, moment, language } = this.#setting;
    const search = { ...wireRequest(request, moment().timeZone), ...more };
    return searchGroups(api, search, language(), signal);
  }

  /** Finds out what a visitor who found nothing can let go. */
  async #ease(signal: AbortSignal): Promise<void> {
    if (this.found.groupCount > 0) return;
    const counted = easierRequests(this.#request).map(async ([left, easier]) => {
      const { total } = await this.#search(easier, signal, { limit: 1 });
      return { ...left, count: total };
    });
    // Without it the visitor is told all the same that nothing was found.
    const easings = await Promise.all(counted).catch(() => []);
    this.easings = easings.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    this.#setting.onChange();
  }
}

const groupOf = ({ item }: AgendaRow): number => item.groupIndex;
