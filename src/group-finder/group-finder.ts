import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Moment } from '../groups/agenda.ts';
import type { Occurrence } from '../groups/schedule/index.ts';
import { SearchIndex } from '../groups/search-index.ts';
import { Announcer } from '../widget/announcer.ts';
import type { Clock } from '../widget/clock.ts';
import { systemClock } from '../widget/clock.ts';
import { ElementStates } from '../widget/element-states.ts';
import { hasOwnContent } from '../widget/own-content.ts';
import { PeerElement } from '../widget/peer-element.ts';
import { keepTypingIn } from '../widget/quiet-typing.ts';
import { SupportOffer } from '../widget/support-context.ts';
import { turn } from '../widget/time-slices.ts';
import { FilterMenus } from './filter-menus.ts';
import { FinderList } from './finder-list.ts';
import { loadFailed, noGroups, waiting } from './finder-notices.ts';
import { FinderWords } from './finder-words.ts';
import { foundList } from './found-list.ts';
import { styles } from './group-finder.styles.ts';
import { GroupLoader } from './group-loader.ts';
import { KeptChoices } from './kept-choices.ts';
import { activeIn, keepFocus } from './kept-focus.ts';
import type { Listing } from './listing.ts';
import { LocalGroups } from './local-groups.ts';
import { OpenedParts } from './opened-parts.ts';
import { PRESET_FILTERS, presetValues } from './own-settings.ts';
import { searchField } from './search-field.ts';
import { VisitorActions } from './visitor-actions.ts';

const PAGE_SIZE = 25;

/**
 * Lists peer-support groups, next up first, at the right times, and finds the one that fits.
 *
 * @tag peer-group-finder
 * @slot - What is there before the list and stays if it cannot be had: a phone link, a few groups.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @event {PeerLoadEvent} peer-load - The list was loaded, or loaded again: `count` groups, and `rejected` rows left out.
 * @event {PeerErrorEvent} peer-error - The list, or a part of it, could not be loaded: the `kind` of fault, and the HTTP `status` if there was one.
 * @event {PeerGroupOpenEvent} peer-group-open - A visitor opened a group's detail; which one is not told.
 * @cssstate loading - The groups are being loaded for the first time.
 * @cssstate ready - The groups are here.
 * @cssstate empty - There are no groups.
 * @cssstate error - The groups could not be loaded.
 * @cssproperty [--peer-reserve=100svh] - The least height, kept free from the first moment on.
 * @csspart heading - The heading, where the page gives none.
 * @csspart search - The search field with its label.
 * @csspart filters - The filters and what is chosen in them.
 * @csspart group - Each listed row.
 * @csspart detail - An open row's detail.
 * @csspart empty - What is shown when there are no groups, or none that match.
 * @csspart error - What is shown when the groups could not be loaded.
 */
export class PeerGroupFinder extends PeerElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    api: {},
    src: {},
    timeZone: { attribute: 'time-zone' },
    pageSize: { attribute: 'page-size', type: Number },
    filters: {},
    day: {},
    attendance: {},
    pathway: {},
    audience: {},
    topic: {},
    language: {},
    syncUrl: { attribute: 'sync-url', type: Boolean },
    remember: { type: Boolean },
    clock: { attribute: false },
  };

  /** Base URL of the center's API; without it, that of the `<peer-support>` around. */
  declare api: string | undefined;
  /** Feed URLs with spaces between, of any supported format, instead of `api`. */
  declare src: string | undefined;
  /** IANA zone of feeds whose rows name none, such as `America/Denver`. */
  declare timeZone: string | undefined;
  /** How many rows show at a time, 1 or more. */
  declare pageSize: number;
  /** Which filters show, in order, with spaces between: `day time attendance` and so on. */
  declare filters: string | undefined;
  /** Days chosen beforehand, with commas between: `today`, `tomorrow`, `0` (Sunday) to `6`. */
  declare day: string | undefined;
  /** Chosen beforehand: `in-person`, `online`, `hybrid`. */
  declare attendance: string | undefined;
  /** Pathways chosen beforehand, such as `12-step,smart`. */
  declare pathway: string | undefined;
  /** Audiences chosen beforehand, such as `Women,Young people`. */
  declare audience: string | undefined;
  /** Topics chosen beforehand, such as `alcohol`. */
  declare topic: string | undefined;
  /** Languages chosen beforehand, such as `es`. */
  declare language: string | undefined;
  /** Keeps what a visitor chooses in the page's address, behind the `#`. */
  declare syncUrl: boolean;
  /** Keeps what a visitor chooses on their device, but for what they type. */
  declare remember: boolean;
  /** What time it is, for previews and tests. */
  declare clock: Clock;

  readonly #words = new FinderWords(this);
  readonly #support = new SupportOffer(this, ['api', 'organization', 'phone']);
  readonly #states = new ElementStates(this.attachInternals());
  readonly #menus = new FilterMenus(this);
  readonly #announcer = new Announcer(this);
  readonly #opened = new OpenedParts(this);
  readonly #list = new FinderList();
  #lang = '';
  #endClock: (() => void) | undefined;
  #focused: HTMLElement | undefined;

  readonly #loader = new GroupLoader(this, {
    where: () => [this.src, this.api ?? this.#support.get('api'), this.timeZone],
    now: () => this.clock.now(),
    search: {
      request: () => this.#list.request,
      moment: () => this.#moment(),
      language: () => this.#words.lang(),
      nameOf: this.#words.nameOf,
      onChange: () => this.#visitor.answered(),
    },
    onListing: (listing) => this.#fillList(listing),
  });
  readonly #visitor = new VisitorActions(this, {
    words: this.#words,
    list: this.#list,
    announcer: this.#announcer,
    pageSize: () => this.#rowsAtATime,
  });
  readonly #retry = () => void this.refresh();

  constructor() {
    super();
    this.pageSize = PAGE_SIZE;
    this.syncUrl = false;
    this.remember = false;
    new KeptChoices(this, this.#list);
    this.clock = systemClock;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endClock = this.clock.everyMinute(() => this.#tick());
    if (this.#loader.listing) this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endClock?.();
  }

  /** Loads the groups again. What is shown stays until they are there, and if they do not come. */
  async refresh(): Promise<void> {
    await this.#loader.run();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTypingIn(root);
    return root;
  }

  #fillList({ directory, server }: Listing): void {
    this.#lang = this.#words.lang();
    if (server) this.#list.source = server;
    if (!directory) return;
    const index = new SearchIndex(directory.groups, this.#words.nameOf);
    const local = new LocalGroups(directory, index, this.#moment(), this.#held());
    this.#list.source = local;
    const searchable = local.prepare().then((isAsked) => isAsked && this.#visitor.answered());
    // To draw the list takes as long as what was just done: the page gets a turn between.
    this.#visitor.pause = this.#list.request.query ? searchable : turn();
  }

  #moment(): Moment {
    return { now: Math.floor(this.clock.now() / 60_000), timeZone: this.clock.timeZone() };
  }

  #tick(): void {
    this.#list.at(this.#moment(), this.#held());
    this.#loader.refreshIfOld();
    this.requestUpdate();
  }

  /** What the visitor reads, and has the focus in, must not leave because its hour passed. */
  #held(): ReadonlyMap<string, Occurrence> {
    return this.#list.held(activeIn(this)?.closest<HTMLElement>('[data-key]')?.dataset.key);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { pause } = this.#visitor;
    this.#visitor.pause = undefined;
    if (pause) return pause.then(() => super.scheduleUpdate());
    return void super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = activeIn(this);
    for (const filter of PRESET_FILTERS) {
      if (changed.has(filter)) this.#list.replace(filter, presetValues(filter, this[filter]));
    }
  }

  override updated(): void {
    keepFocus(this, this.#focused);
    this.#states.show(this.#loader.state);
    const { listing } = this.#loader;
    // Another language has other words to search.
    if (listing && this.#lang !== this.#words.lang()) this.#fillList(listing);
  }

  protected override get spokenLanguage(): string {
    return this.#words.lang();
  }

  protected override content(): TemplateResult {
    const words = this.#words;
    return html`<slot name="heading"><h2 part="heading">${words.term('heading')}</h2></slot>
      ${this.#body()}
      <p class="unseen" role="status">${this.#announcer.spoken}</p>`;
  }

  #body(): TemplateResult {
    const words = this.#words;
    const state = words.pending ? 'loading' : this.#loader.state;
    const offer = {
      organization: this.#support.get('organization'),
      phone: this.#support.get('phone'),
    };
    if (state === 'error') return loadFailed(words, !navigator.onLine, offer, this.#retry);
    if (state === 'empty') return noGroups(words, offer, this.#retry);
    return html`${searchField(this.#list.request.query, words, this.#visitor.search)}
    ${state === 'loading' ? waiting(words, hasOwnContent(this)) : this.#found()}`;
  }

  #found(): TemplateResult {
    const parts = {
      list: this.#list,
      loader: this.#loader,
      menus: this.#menus,
      visitor: this.#visitor,
      opened: this.#opened,
      filters: this.filters,
      pageSize: this.#rowsAtATime,
      spoken: this.#announcer.spoken,
    };
    return foundList(parts, { words: this.#words, moment: this.#moment() });
  }

  get #rowsAtATime(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : PAGE_SIZE;
  }
}
