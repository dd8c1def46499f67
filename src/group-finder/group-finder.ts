import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Moment } from '../groups/agenda.ts';
import { Announcer } from '../widget/announcer.ts';
import type { Clock } from '../widget/clock.ts';
import { systemClock } from '../widget/clock.ts';
import { ElementStates } from '../widget/element-states.ts';
import { PeerGroupOpenEvent } from '../widget/events/group-open-event.ts';
import { listOf } from '../widget/intl-formats.ts';
import { PeerElement } from '../widget/peer-element.ts';
import { SupportOffer } from '../widget/support-context.ts';
import { inTimeSlices } from '../widget/time-slices.ts';
import { FinderList } from './finder-list.ts';
import { incomplete, loadFailed, noGroups, noMatch, waiting } from './finder-notices.ts';
import { FinderWords } from './finder-words.ts';
import { styles } from './group-finder.styles.ts';
import { groupList } from './group-list.ts';
import { GroupLoader } from './group-loader.ts';
import type { Listing } from './listing.ts';
import { keepTypingIn, searchField } from './search-field.ts';
import { howLongAgo } from './when.ts';

const PAGE_SIZE = 25;

/**
 * Lists peer-support groups, next up first, at the right times, and finds the one that fits.
 *
 * @tag peer-group-finder
 * @slot - What is there before the list and stays if it cannot be had: a phone link, a few groups.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @event {PeerLoadEvent} peer-load - The list was loaded, or loaded again.
 * @event {PeerErrorEvent} peer-error - The list, or a part of it, could not be loaded.
 * @event {PeerGroupOpenEvent} peer-group-open - A visitor opened a group's detail.
 * @csspart heading - The heading, where the page gives none.
 * @csspart search - The search field with its label and the number of groups.
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
  /** What time it is, for previews and tests. */
  declare clock: Clock;

  readonly #words = new FinderWords(this);
  readonly #support = new SupportOffer(this, ['api', 'organization', 'phone']);
  readonly #states = new ElementStates(this.attachInternals());
  readonly #list = new FinderList();

  #lang = '';
  #endClock: (() => void) | undefined;
  #focused: HTMLElement | undefined;

  readonly #loader = new GroupLoader(this, {
    where: () => [this.src, this.api ?? this.#support.get('api'), this.timeZone],
    now: () => this.clock.now(),
    onListing: (listing, signal) => this.#fillList(listing, signal),
  });
  readonly #announcer = new Announcer(this);
  readonly #retry = () => void this.refresh();

  constructor() {
    super();
    this.pageSize = PAGE_SIZE;
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

  #fillList({ groups, items }: Listing, signal?: AbortSignal): void {
    this.#lang = this.#words.lang();
    const index = this.#list.load(groups, items, (word) => this.#words.word(word), this.#moment());
    // The search texts are made while the visitor reads, not when they press the first key.
    requestAnimationFrame(() => {
      inTimeSlices(groups, (_, at) => index.textOf(at), signal).catch(() => undefined);
    });
  }

  #moment(): Moment {
    return { now: Math.floor(this.clock.now() / 60_000), timeZone: this.clock.timeZone() };
  }

  #tick(): void {
    const row = this.#activeElement?.closest<HTMLElement>('[data-key]');
    this.#list.at(this.#moment(), row?.dataset.key);
    this.requestUpdate();
  }

  get #activeElement(): HTMLElement | undefined {
    const active = this.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }

  override willUpdate(): void {
    this.#focused = this.#activeElement;
  }

  override updated(): void {
    // A row that moves in the document loses the focus on the way, a button that goes takes it along.
    if (this.#focused && !this.#activeElement) {
      const stays = this.#focused.isConnected && this.#focused;
      const next = this.renderRoot.querySelector<HTMLElement>('.notice button, .search');
      (stays || next)?.focus({ preventScroll: true });
    }
    this.#states.show(this.#loader.state);
    const { listing } = this.#loader;
    // Another language has other words to search.
    if (listing && this.#lang !== this.#words.lang()) this.#fillList(listing);
  }

  protected override get language(): string {
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
    if (state === 'error') {
      return loadFailed(words, !navigator.onLine, offer, this.#retry);
    }
    if (state === 'empty') return noGroups(words, offer, this.#retry);
    const search = searchField(
      this.#list.query,
      state === 'ready' ? this.#list.groupCount : undefined,
      words,
      (query) => this.#search(query),
    );
    return html`${search}${state === 'loading' ? waiting(words, this.#hasOwnContent) : this.#found()}`;
  }

  #found(): TemplateResult {
    const words = this.#words;
    const pageSize = this.pageSize >= 1 ? Math.floor(this.pageSize) : PAGE_SIZE;
    const rows = this.#list.shown(pageSize);
    const setting = {
      words,
      moment: this.#moment(),
      isOpen: this.#list.isOpen,
      onToggle: (key: string) => this.#toggle(key),
    };
    return html`${this.#incomplete()}
      <div @keydown=${(event: KeyboardEvent) => this.#onKey(event)}>
        ${
          rows.length
            ? groupList(rows, setting)
            : noMatch(words, this.#list.query, () => this.#search(''))
        }
      </div>
      ${
        this.#list.hasMore(pageSize)
          ? html`<button type="button" class="more" @click=${() => this.#showMore(rows.length)}>
            ${words.term('showMore')}
          </button>`
          : nothing
      }`;
  }

  /** Whether the page put something here that can stand in for the list. */
  get #hasOwnContent(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node.textContent?.trim(),
    );
  }

  #incomplete(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { listing, failed } = this.#loader;
    if (failed) {
      const when = howLongAgo(listing?.loadedAt ?? 0, this.clock.now(), words.lang());
      return incomplete(words.term('stale', when), words, this.#retry);
    }
    if (!listing?.failures.length) return nothing;
    const names = listing.failures.map(({ source }) => source);
    return incomplete(words.term('partlyFailed', listOf(words.lang(), names)), words, this.#retry);
  }

  #search(query: string): void {
    this.#list.query = query;
    this.requestUpdate();
    this.#announcer.sayAfterPause(() => {
      const count = this.#list.groupCount;
      return count ? this.#words.term('groupCount', count) : this.#words.term('noMatch', query);
    });
    if (query === '') this.renderRoot.querySelector('input')?.focus();
  }

  #toggle(key: string): void {
    const opened = this.#list.toggle(key);
    this.requestUpdate();
    if (opened) this.dispatchEvent(new PeerGroupOpenEvent());
    else this.#nameOf(key)?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (event.key !== 'Escape' || key === undefined || !this.#list.isOpen(key)) return;
    event.preventDefault();
    this.#toggle(key);
  }

  #nameOf(key: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"] .name`);
  }

  async #showMore(before: number): Promise<void> {
    this.#list.showMore();
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.name')[before]?.focus();
  }
}
