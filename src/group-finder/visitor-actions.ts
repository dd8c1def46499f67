import type { ReactiveElement } from 'lit';
import type { FilterName } from '../groups/filters.ts';
import type { Sections, SortOrder } from '../groups/sections.ts';
import type { Announcer } from '../widget/announcer.ts';
import { PeerGroupOpenEvent } from '../widget/events/group-open-event.ts';
import { drawn } from '../widget/time-slices.ts';
import type { FinderList } from './finder-list.ts';
import { noMatchText } from './finder-notices.ts';
import type { FinderWords } from './finder-words.ts';
import { VisitorPlace } from './visitor-place.ts';

interface VisitorSetting {
  readonly words: FinderWords;
  readonly list: FinderList;
  readonly announcer: Announcer;
  readonly pageSize: () => number;
}

/** What a visitor does with the list: each changes it, and says or moves to what came of it. */
export class VisitorActions {
  readonly place: VisitorPlace;
  /** Until this settles the list stays as it is. */
  pause: Promise<unknown> | undefined;
  readonly #host: ReactiveElement;
  readonly #setting: VisitorSetting;
  /** Whether the visitor paused before there was an answer to tell. */
  #waits = false;

  constructor(host: ReactiveElement, setting: VisitorSetting) {
    this.#host = host;
    this.#setting = setting;
    this.place = new VisitorPlace(host);
  }

  readonly search = (query: string): void => {
    this.#setting.list.search(query);
    this.#changed();
  };

  readonly choose = (filter: FilterName, value: string): void => {
    this.#setting.list.choose(filter, value);
    this.#changed();
  };

  /** Lets everything go that is chosen in one filter. */
  readonly letGo = (filter: FilterName): void => {
    this.#setting.list.replace(filter, []);
    this.#changed();
  };

  /** Lets everything go that is chosen. */
  readonly letAllGo = (): void => {
    this.#setting.list.choices = {};
    this.#changed();
  };

  /** Begins again, with the search. */
  readonly clear = (): void => {
    this.#setting.list.search('');
    this.letAllGo();
    this.#find('input')?.focus();
  };

  readonly sort = async (order: SortOrder): Promise<void> => {
    const { list } = this.#setting;
    list.sort(order);
    this.place.state = undefined;
    this.#host.requestUpdate();
    if (order !== 'distance' || list.request.near) return;
    const near = await this.place.ask();
    // They may have chosen another order while the device looked for where it is.
    if (list.request.sort === order) list.sort(near ? order : 'time', near);
    else this.place.state = undefined;
    this.#host.requestUpdate();
  };

  readonly toggle = (key: string): void => {
    const opened = this.#setting.list.toggle(key);
    this.#host.requestUpdate();
    if (opened) this.#host.dispatchEvent(new PeerGroupOpenEvent());
    else this.#find(`[data-key="${CSS.escape(key)}"] .name`)?.focus();
  };

  readonly showMore = async (section: keyof Sections, before: number): Promise<void> => {
    await this.#setting.list.showMore(section, this.#setting.pageSize());
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const names = this.#host.renderRoot.querySelectorAll<HTMLElement>(
      `[data-section=${section}] .name`,
    );
    names[before]?.focus();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (event.key !== 'Escape' || key === undefined || !this.#setting.list.isOpen(key)) return;
    event.preventDefault();
    this.toggle(key);
  };

  /** An answer came from elsewhere, or did not. */
  answered(): void {
    this.#host.requestUpdate();
    if (this.#waits) this.#announce();
  }

  /** Says how many groups there are now, once the visitor pauses. */
  #announce(): void {
    const { list, words, announcer } = this.#setting;
    announcer.sayAfterPause(() => {
      const { groupCount, request, state } = list;
      this.#waits = state === 'asking';
      if (this.#waits) return undefined;
      if (state === 'failed') return words.term('searchFailed');
      if (groupCount) return words.term('groupCount', groupCount);
      return noMatchText(request, words);
    });
  }

  #changed(): void {
    // What was pressed answers at once, and a frame later the list, which takes longer to draw.
    this.pause = drawn();
    this.#host.requestUpdate();
    this.#announce();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
