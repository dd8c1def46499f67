import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTimeZone } from '../contract/primitives.ts';
import { preloadFeedFormats } from '../groups/feeds/open-feed.ts';
import type { ElementState } from '../widget/element-states.ts';
import { PeerErrorEvent } from '../widget/events/error-event.ts';
import { PeerLoadEvent } from '../widget/events/load-event.ts';
import { faultOf, untilSupported } from '../widget/load-fault.ts';
import { reportDropped } from '../widget/report-dropped.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { feedSources } from './feed-sources.ts';
import type { Listing } from './listing.ts';
import { loadListing } from './listing.ts';
import type { SearchSetting } from './server-listing.ts';
import { serverListing } from './server-listing.ts';

/** Where an element's groups come from, and the zone of rows that name none. */
export type Where = readonly [
  src: string | undefined,
  api: string | undefined,
  timeZone: string | undefined,
];

interface LoaderOptions {
  readonly where: () => Where;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What an API that can search is asked. */
  readonly search: SearchSetting;
  readonly onListing: (listing: Listing, signal: AbortSignal) => void;
}

/** Milliseconds after which a list may have changed. */
const OLD = 3_600_000;

/** Loads an element's groups whenever it is told another place, and tells the page how that went. */
export class GroupLoader implements ReactiveController {
  /** The last that could be had. A failed refresh leaves it as it is. */
  listing: Listing | undefined;
  /** Whether the last load failed. */
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LoaderOptions;
  /** The places of the last load, and of the one that gave the listing. */
  #asked: string | undefined;
  #listed: string | undefined;
  #startedAt = 0;
  /** Of the load that is under way. */
  #controller: AbortController | undefined;
  #interrupted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoaderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
    if (this.#interrupted) void this.run();
    this.listing?.server?.retry();
  }

  /** A removed element wants nothing; one that was only moved asks again. */
  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
    this.#interrupted = this.#controller !== undefined;
    this.#controller?.abort();
    this.listing?.server?.stop();
  }

  hostUpdate(): void {
    if (this.#options.where().join('\n') !== this.#asked) void this.run();
  }

  /** Loads, again if it did so before. The latest load is the one that counts. */
  async run(): Promise<void> {
    const where = this.#options.where();
    const controller = new AbortController();
    this.#controller?.abort();
    this.#controller = controller;
    this.#asked = where.join('\n');
    this.#startedAt = this.#options.now();
    this.failed = false;
    this.#host.requestUpdate();
    const failed = await this.#load(where, controller.signal);
    if (this.#controller !== controller) return;
    this.#controller = undefined;
    this.failed = failed;
    this.#host.requestUpdate();
  }

  /** Loads again a list that may have changed, without a word to the visitor unless it fails. */
  refreshIfOld(): void {
    if (this.listing && this.#options.now() - this.#startedAt > OLD) void this.run();
  }

  readonly #onOnline = () => {
    if (this.failed || this.listing?.failures.length) void this.run();
    this.listing?.server?.retry();
  };

  get state(): ElementState {
    if (this.listing) return this.listing.isEmpty ? 'empty' : 'ready';
    return this.failed ? 'error' : 'loading';
  }

  /** @returns whether it failed. */
  async #load(where: Where, signal: AbortSignal): Promise<boolean> {
    try {
      const listing = await this.#listing(where, signal);
      const { failures } = listing;
      // The same list with more gaps than before is no news.
      const [gap] = failures;
      const gaps = this.#listed === this.#asked ? (this.listing?.failures.length ?? 0) : Infinity;
      if (gap && failures.length > gaps) throw gap.error;
      this.#listed = this.#asked;
      this.listing = listing;
      this.#options.onListing(listing, signal);
      for (const { error } of failures) this.#report(error);
      reportDropped('peer-group-finder', listing.dropped);
      this.#host.dispatchEvent(new PeerLoadEvent(listing.count, listing.rejected));
      return false;
    } catch (error) {
      if (!signal.aborted) this.#report(error);
      return true;
    }
  }

  async #listing([src, api, timeZone]: Where, signal: AbortSignal): Promise<Listing> {
    const sources = feedSources(src, api);
    // What reads other people's formats comes while their feeds are under way.
    if (src) void preloadFeedFormats();
    const [source] = sources;
    if (!source) await untilSupported(this.#host, signal);
    // The whole list is asked for at once too: most APIs have nothing else, and nobody should wait.
    const whole = new AbortController();
    const giveUp = () => whole.abort();
    signal.addEventListener('abort', giveUp);
    const loading = loadListing(sources, timeZone, this.#startedAt, whole.signal);
    loading.catch(() => undefined);
    // Asking for the zone is slow, and the feeds need not wait for it. An unknown one counts as none.
    if (timeZone && !isTimeZone(timeZone)) {
      warnOnce('peer-group-finder: time-zone is not the name of an IANA zone.');
    }
    const found =
      source?.api &&
      (await serverListing(
        source.api,
        this.#options.search,
        this.#startedAt,
        signal,
        this.listing?.server,
      ));
    if (found) giveUp();
    return found || loading;
  }

  #report(error: unknown): void {
    const { kind, status } = faultOf(error);
    warnOnce(`peer-group-finder: groups could not be loaded (${status ?? kind}).`);
    this.#host.dispatchEvent(new PeerErrorEvent(kind, status));
  }
}
