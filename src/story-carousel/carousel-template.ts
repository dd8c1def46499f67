import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from '../contract/story.ts';
import type { DrawnStories } from './drawn-stories.ts';
import type { StoryView } from './story-slide.ts';
import { storySlide } from './story-slide.ts';

/** What the carousel around the stories is told. */
export interface CarouselView extends StoryView {
  readonly stories: readonly Story[];
  readonly drawn: DrawnStories;
  /** What the whole is called aloud. */
  readonly label: string;
  /** The first story in view, from 0. */
  readonly first: number;
  /** How many are in view side by side. */
  readonly perView: number;
  /** Which ways there is another one. */
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  /** Whether it turns by itself if it is let, was stopped, and does so now. */
  readonly isRotationOffered: boolean;
  readonly isStopped: boolean;
  readonly isTurning: boolean;
  /** What a live region says. */
  readonly spoken: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onSwitch: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** How far from what is in view the next few are that may be wanted soon. */
const NEAR = 1;

/** The pattern is the basic carousel of the W3C's ARIA Authoring Practices Guide. */
export const carousel = (view: CarouselView): TemplateResult => {
  const { words, stories, first, perView } = view;
  const count = stories.length;
  return html`<section aria-roledescription=${words.term('storyCarousel')} aria-label=${view.label}>
    ${count > perView ? controls(view) : nothing}
    <div
      id="track"
      class="track"
      tabindex="0"
      role="group"
      aria-label=${words.term('storiesAll')}
      @keydown=${view.onKey}
    >
      ${repeat(
        stories,
        ({ id }) => id,
        (story, index) => {
          const isNear = index >= first - NEAR && index < first + perView + NEAR;
          const isDrawn = view.drawn.has(story, isNear);
          const shared = view.shared?.id === story.id && view.shared;
          // Of very many, all but a few are as they were.
          return guard(
            [story, index, count, isNear, isDrawn, shared, words.spoken, view.lang],
            () => storySlide(story, { index, count, isNear, isDrawn }, view),
          );
        },
      )}
    </div>
    <p class="unseen" aria-live=${view.isTurning ? 'off' : 'polite'} aria-atomic="true">
      ${view.spoken}
    </p>
  </section>`;
};

/** The switch comes first: whom motion hurts must not look for it. */
const controls = (view: CarouselView): TemplateResult => {
  const { words, first, perView, stories } = view;
  const count = stories.length;
  return html`<div class="controls">
    ${view.isRotationOffered ? rotationSwitch(view) : nothing}
    <span class="place"
      ><bdi>${
        perView > 1
          ? words.term('storyPlaces', first + 1, first + perView, count)
          : words.term('storyPlace', first + 1, count)
      }</bdi></span
    >
    ${move('previous', words.term('storyPrevious'), view.canGoBack, view.onPrevious)}
    ${move('next', words.term('storyNext'), view.canGoOn, view.onNext)}
  </div>`;
};

const rotationSwitch = ({ words, isStopped, onSwitch }: CarouselView): TemplateResult =>
  html`<button
    type="button"
    part="stop"
    class="stop"
    aria-label=${words.term(isStopped ? 'storyStartLong' : 'storyStopLong')}
    @click=${onSwitch}
  >
    ${words.term(isStopped ? 'storyStart' : 'storyStop')}
  </button>`;

/** A button that has nowhere to go keeps the focus: it must not fall back to the page. */
const move = (
  part: 'previous' | 'next',
  label: string,
  isUseful: boolean,
  onMove: () => void,
): TemplateResult =>
  html`<button
    type="button"
    part=${part}
    aria-controls="track"
    aria-disabled=${isUseful ? nothing : 'true'}
    @click=${onMove}
  >
    ${label}
  </button>`;
