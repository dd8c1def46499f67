import type { LitElement } from 'lit';
import type { Story } from '../contract/story.ts';
import { PeerStoryChangeEvent } from '../widget/events/story-change-event.ts';
import type { CarouselWords } from './carousel-words.ts';
import { Rotation } from './rotation.ts';
import { SlideTrack } from './slide-track.ts';
import { spokenStory } from './spoken-story.ts';

/** The element, as far as moving asks for it. */
interface Host extends LitElement {
  readonly autoplay: boolean;
  readonly interval: number;
  readonly loop: boolean;
}

interface MoveParts {
  readonly words: CarouselWords;
  /** Those that show. */
  readonly stories: () => readonly Story[];
}

/** Moves from story to story, as the visitor wants or by itself, and says so to page and visitor. */
export class StoryMoves {
  readonly track: SlideTrack;
  readonly rotation: Rotation;
  /** What a live region says. */
  spoken = '';
  readonly #host: Host;
  readonly #parts: MoveParts;

  constructor(host: Host, parts: MoveParts) {
    this.#host = host;
    this.#parts = parts;
    const track = (this.track = new SlideTrack(host, (index) => {
      this.rotation.stop();
      this.#changed(index);
      this.#say(index);
    }));
    this.rotation = new Rotation(host, {
      isWanted: () => host.autoplay && track.count > track.perView,
      interval: () => host.interval,
      shown: () => track.shown,
      characters: () => this.#characters,
      onTurn: () => this.#turn(),
    });
  }

  get canGoBack(): boolean {
    return this.#host.loop || !this.track.isAtStart;
  }

  get canGoOn(): boolean {
    return this.#host.loop || !this.track.isAtEnd;
  }

  /** Says something that is not about a move. */
  say(text: string): void {
    this.spoken = text;
    this.#host.requestUpdate();
  }

  readonly previous = (): void => {
    const { track } = this;
    if (this.canGoBack) this.#move(track.isAtStart ? track.count : track.first - 1);
  };

  readonly next = (): void => {
    const { track } = this;
    if (this.canGoOn) this.#move(track.isAtEnd ? 0 : track.first + 1);
  };

  /** Stops the turning, or starts it: from the beginning where it came to the end. */
  readonly switch = (): void => {
    const { rotation, track } = this;
    this.spoken = '';
    if (!rotation.isStopped) rotation.stop();
    else {
      if (track.isAtEnd && !this.#host.loop) this.#go(0);
      rotation.start();
    }
  };

  /** Arrows go where they point; those of a field, a player or a link in a story are left alone. */
  readonly key = (event: KeyboardEvent): void => {
    const isOwn = event.target === event.currentTarget;
    if (!isOwn || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: isRtl ? this.previous : this.next,
      ArrowLeft: isRtl ? this.next : this.previous,
      Home: () => this.#move(0),
      End: () => this.#move(this.track.count),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  #move(index: number): void {
    this.rotation.stop();
    if (this.#go(index)) this.#say(this.track.index);
  }

  /** @returns whether anything else came into view. */
  #go(index: number): boolean {
    const { track } = this;
    const before = track.first;
    track.goTo(index);
    const hasMoved = track.first !== before;
    if (hasMoved) this.#changed(track.index);
    return hasMoved;
  }

  #turn(): void {
    const { track } = this;
    this.spoken = '';
    if (track.isAtEnd && !this.#host.loop) this.rotation.stop();
    else this.#go(track.isAtEnd ? 0 : track.first + 1);
  }

  /** Of what is in view and can be read without opening anything. */
  get #characters(): number {
    const { first, perView } = this.track;
    return this.#parts
      .stories()
      .slice(first, first + perView)
      .reduce((sum, { quote, contentNote }) => sum + (contentNote ?? quote).length, 0);
  }

  #changed(index: number): void {
    this.#host.dispatchEvent(new PeerStoryChangeEvent(index));
  }

  #say(index: number): void {
    const stories = this.#parts.stories();
    const story = stories[index];
    if (story) this.say(spokenStory(story, { index, count: stories.length }, this.#parts.words));
  }
}
