import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClientError } from '../client/client-error.ts';
import { isTimeZone } from '../contract/primitives.ts';
import { preloadFeedFormats } from '../groups/feeds/open-feed.ts';
import type { ElementState } from '../widget/element-states.ts';
import type { PeerErrorKind } from '../widget/events/error-event.ts';
import { PeerErrorEvent } from '../widget/events/error-event.ts';
import { PeerLoadEvent } from '../widget/events/load-event.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { feedSources } from './feed-sources.ts';
import type { Listing } from './listing.ts';
import { loadListing, reportDropped } from './listing.ts';

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
  readonly onListing: (listing: Listing, signal: AbortSignal) => void;
}

/** Loads an element's groups whenever it is told another place, and tells the page how that went. */
export class GroupLoader implements ReactiveController {
  /** The last that could be had. A failed refresh leaves it as it is. */
  listing: Listing | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LoaderOptions;
  readonly #task: Task<Where, void>;
  #interrupted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoaderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      args: options.where,
      task: (where, { signal }) => this.#load(where, signal),
    });
  }

  hostConnected(): void {
    if (this.#interrupted) void this.run();
    this.#interrupted = false;
  }

  /** A removed element wants nothing; one that was only moved asks again. */
  hostDisconnected(): void {
    this.#interrupted = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  /** Loads again from the same place. */
  run(): Promise<void> {
    return this.#task.run();
  }

  /** Whether the last load failed. */
  get failed(): boolean {
    return this.#task.status === TaskStatus.ERROR;
  }

  get state(): ElementState {
    if (this.listing) return this.listing.groups.length ? 'ready' : 'empty';
    return this.failed ? 'error' : 'loading';
  }

  async #load([src, api, timeZone]: Where, signal: AbortSignal): Promise<void> {
    try {
      const sources = feedSources(src, api);
      // What reads other people's formats comes while their feeds are under way.
      if (src) void preloadFeedFormats();
      if (sources.length === 0) await this.#untilSupported(signal);
      const zone = timeZone && knownZone(timeZone);
      const listing = await loadListing(sources, zone, this.#options.now(), signal);
      this.listing = listing;
      this.#options.onListing(listing, signal);
      for (const { error } of listing.failures) this.#report(error);
      reportDropped(listing.dropped);
      this.#host.dispatchEvent(new PeerLoadEvent(listing.groups.length, listing.rejected));
    } catch (error) {
      if (!signal.aborted) this.#report(error);
      throw error;
    }
  }

  /**
   * Without an address of its own an element waits for the `<peer-support>` around it, whose script
   * may come later; its offer starts another load, which ends this one.
   */
  async #untilSupported(signal: AbortSignal): Promise<void> {
    if (this.#host.closest('peer-support')) await customElements.whenDefined('peer-support');
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    throw new ConfigurationError();
  }

  #report(error: unknown): void {
    const { kind, status } = describe(error);
    warnOnce(`peer-group-finder: groups could not be loaded (${status ?? kind}).`);
    this.#host.dispatchEvent(new PeerErrorEvent(kind, status));
  }
}

/** The element was not told where its groups are. */
class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

function describe(error: unknown): { kind: PeerErrorKind; status: number | undefined } {
  if (error instanceof ClientError) return error;
  const kind = error instanceof ConfigurationError ? 'configuration' : 'contract';
  return { kind, status: undefined };
}

function knownZone(timeZone: string): string | undefined {
  if (isTimeZone(timeZone)) return timeZone;
  warnOnce('peer-group-finder: time-zone is not the name of an IANA zone.');
  return undefined;
}
