import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoriesReading } from '../client/stories.ts';
import { storiesAt, storiesFrom } from '../client/stories.ts';
import type { ElementState } from '../widget/element-states.ts';
import { PeerErrorEvent } from '../widget/events/error-event.ts';
import { PeerLoadEvent } from '../widget/events/load-event.ts';
import { faultOf, untilSupported } from '../widget/load-fault.ts';
import { reportDropped } from '../widget/report-dropped.ts';
import { warnOnce } from '../widget/warn-once.ts';
import type { StoryChoice } from './chosen-stories.ts';
import { chosenStories } from './chosen-stories.ts';
import { slottedStories, storyFigures } from './slotted-stories.ts';

const TAG = 'peer-story-carousel';

interface LoaderOptions {
  /** The address of a file of stories. */
  readonly src: () => string | undefined;
  /** The base of an API. */
  readonly api: () => string | undefined;
  /** Which of them show. */
  readonly choice: () => StoryChoice;
}

/** What was chosen last, and of what. */
interface Chosen {
  readonly reading: StoriesReading | undefined;
  readonly stories: StoriesReading['stories'];
}

/** Has an element's stories: from the address that it is told, or else those written in the page. */
export class StoryLoader implements ReactiveController {
  /** All that could be had last. A failed refresh leaves them as they are. */
  reading: StoriesReading | undefined;
  /** Whether the last load failed. */
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LoaderOptions;
  #asked: string | undefined;
  #chosen: (StoryChoice & Chosen) | undefined;
  /** Of the load that is under way. */
  #controller: AbortController | undefined;
  #interrupted = false;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoaderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
    // Scripts may put stories into the page, or change them, at any time.
    this.#observer ??= new MutationObserver(() => !this.#address && void this.run());
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true });
    if (this.#interrupted) void this.run();
  }

  /** A removed element wants nothing; one that was only moved asks again. */
  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
    this.#observer?.disconnect();
    this.#interrupted = this.#controller !== undefined;
    this.#controller?.abort();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && (this.#address ?? '') !== this.#asked) void this.run();
  }

  get state(): ElementState {
    if (this.reading) return this.stories.length === 0 ? 'empty' : 'ready';
    return this.failed ? 'error' : 'loading';
  }

  /** Those that show: the same list as long as they are the same. */
  get stories(): StoriesReading['stories'] {
    const choice = this.#options.choice();
    const { reading } = this;
    const last = this.#chosen;
    if (last?.reading !== reading || last?.kind !== choice.kind || last.topic !== choice.topic) {
      this.#chosen = { ...choice, reading, stories: chosenStories(reading?.stories ?? [], choice) };
    }
    return this.#chosen?.stories ?? [];
  }

  /** Loads, again if it did so before. The latest load is the one that counts. */
  async run(): Promise<void> {
    const controller = new AbortController();
    this.#controller?.abort();
    this.#controller = controller;
    this.#asked = this.#address ?? '';
    this.failed = false;
    this.#host.requestUpdate();
    const failed = await this.#load(controller.signal);
    if (this.#controller !== controller) return;
    this.#controller = undefined;
    this.failed = failed;
    this.#host.requestUpdate();
  }

  readonly #onOnline = () => this.failed && void this.run();

  get #address(): string | undefined {
    const api = this.#options.api();
    return this.#options.src() || (api && storiesAt(api, this.#options.choice().kind));
  }

  /** @returns whether it failed. */
  async #load(signal: AbortSignal): Promise<boolean> {
    try {
      const address = this.#address;
      const reading = address ? await storiesFrom(address, signal) : await this.#inPage(signal);
      if (signal.aborted) return true;
      this.reading = reading;
      reportDropped(TAG, reading.dropped);
      this.#host.dispatchEvent(new PeerLoadEvent(this.stories.length, reading.rejected));
      return false;
    } catch (error) {
      if (!signal.aborted) this.#report(error);
      return true;
    }
  }

  /** At once, where there are any: nobody should see them twice. */
  #inPage(signal: AbortSignal): StoriesReading | Promise<StoriesReading> {
    return storyFigures(this.#host).length > 0
      ? slottedStories(this.#host, this.#options.choice().kind)
      : untilSupported(this.#host, signal);
  }

  #report(error: unknown): void {
    const { kind, status } = faultOf(error);
    warnOnce(`${TAG}: stories could not be loaded (${status ?? kind}).`);
    this.#host.dispatchEvent(new PeerErrorEvent(kind, status));
  }
}
