import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../contract/story.ts';

/** So many stories are drawn at once: as many as any center has in one place. */
const AT_ONCE = 24;

/** Of more, so many follow with every frame. */
const EACH_FRAME = 8;

/**
 * Draws very many stories a few at a time, so that an old phone never stands still. The longest come
 * first: they decide how high the row is, and it keeps that height when the others follow.
 */
export class DrawnStories implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #drawn = new Set<Story>();
  #all: readonly Story[] = [];
  /** Those that are not drawn yet, the longest last. */
  #waiting: Story[] = [];
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#frame !== undefined || this.#waiting.length === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw(EACH_FRAME);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame ?? 0);
    this.#frame = undefined;
  }

  /** The stories that there are from now on. */
  set stories(stories: readonly Story[]) {
    if (stories === this.#all) return;
    this.#all = stories;
    this.#drawn.clear();
    this.#waiting = [...stories].sort((one, other) => height(one) - height(other));
    this.#draw(AT_ONCE);
  }

  /** Whether a story is drawn whole; one that is needed now is, from now on. */
  has(story: Story, isNeeded: boolean): boolean {
    if (isNeeded) this.#drawn.add(story);
    return this.#drawn.has(story);
  }

  /** Draws all that are left, for paper. */
  finish(): void {
    this.#draw(this.#waiting.length);
  }

  #draw(count: number): void {
    for (const story of this.#waiting.splice(-count, count)) this.#drawn.add(story);
  }
}

/** About how high a story is, in characters of its quote. What is folded away takes one line. */
const height = ({ quote, contentNote, image, video, body, role, recoverySince }: Story): number =>
  (contentNote
    ? contentNote.length
    : quote.length + (image ? 400 : 0) + (video ? 500 : 0) + (body ? 60 : 0)) +
  (role ? 30 : 0) +
  (recoverySince ? 30 : 0);
