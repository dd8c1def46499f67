import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../../src/story-carousel/story-carousel.define.ts';
import type { WireStory } from '../../src/contract/story.ts';
import type { PeerStoryCarousel } from '../../src/story-carousel/story-carousel.ts';
import { LATE_IN_2026 } from '../../test/fixtures/stories.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { serving } from '../servers.ts';
import { sampleStories } from './sample-stories.ts';

/** How a carousel stands in a page, and what a visitor did there. */
export interface CarouselArgs {
  src?: string;
  api?: string;
  topic?: string;
  kind?: 'story' | 'advice';
  autoplay?: boolean;
  interval?: number;
  perView?: number;
  loop?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** What the page puts inside. */
  content?: TemplateResult | readonly TemplateResult[];
  /** What a visitor did, one after the other. */
  steps?: readonly Step[];
}

/** Something that a visitor does once the stories are there. */
export type Step = (element: PeerStoryCarousel) => void | Promise<void>;

/** Puts a file of stories up. Returns its address. */
export const feed = (name: string, stories: readonly unknown[]): string =>
  serving(`stories-${name}`, JSON.stringify({ stories }));

/** The stories of the sample site. */
export const samples = feed('samples', sampleStories);

export const carousel = (args: CarouselArgs): TemplateResult => html`<peer-story-carousel
  src=${args.src ?? nothing}
  api=${args.api ?? nothing}
  topic=${args.topic ?? nothing}
  kind=${args.kind ?? nothing}
  ?autoplay=${args.autoplay ?? false}
  interval=${args.interval ?? nothing}
  per-view=${args.perView ?? nothing}
  ?loop=${args.loop ?? false}
  lang=${args.lang ?? nothing}
  dir=${args.dir ?? nothing}
  theme=${args.theme ?? nothing}
  .clock=${new TestClock(LATE_IN_2026)}
  >${args.content ?? nothing}</peer-story-carousel
>`;

/** A story as a page has it, which needs no script to be read. */
export const figure = (story: WireStory): TemplateResult => html`<figure
  lang=${story.lang ?? nothing}
  data-recovery-since=${story.recoverySince ?? nothing}
  data-topics=${story.topics?.join(', ') ?? nothing}
  data-content-note=${story.contentNote ?? nothing}
>
  ${
    story.image
      ? html`<img
          src=${story.image.src}
          alt=${story.image.alt}
          width=${story.image.width}
          height=${story.image.height}
        />`
      : nothing
  }
  ${
    story.video
      ? html`<video src=${story.video.src} poster=${story.video.poster ?? nothing} controls preload="none">
          ${story.video.captions.map(
            ({ src, lang, label }) =>
              html`<track kind="captions" src=${src} srclang=${lang} label=${label} />`,
          )}
        </video>`
      : nothing
  }
  <blockquote cite=${story.url ?? nothing}><p>${story.quote}</p></blockquote>
  <figcaption><cite>${story.name}</cite>, ${story.role}</figcaption>
  ${story.body ? folded('Read more', story.body, false) : nothing}
  ${story.video?.transcript ? folded('Transcript', story.video.transcript, true) : nothing}
</figure>`;

const folded = (title: string, text: string, isTranscript: boolean): TemplateResult =>
  html`<details ?data-transcript=${isTranscript}>
    <summary>${title}</summary>
    ${text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;

/** Does what a visitor would, once the stories are there. */
export async function play({
  canvasElement,
  args: { steps = [] },
}: {
  canvasElement: HTMLElement;
  args: CarouselArgs;
}): Promise<void> {
  const element = canvasElement.querySelector('peer-story-carousel');
  if (!element || steps.length === 0) return;
  await until(() => find(element, '[part~=slide]'));
  for (const step of steps) {
    await step(element);
    // What a step moves stands still a moment later.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

export const presses =
  (selector: string): Step =>
  async (element) => {
    (await until(() => find(element, selector))).click();
  };

export const goesOn: Step = presses('[part~=next]');

export const goesBack: Step = presses('[part~=previous]');

/** Opens what is folded away in the story at this place, from 0; first what stands before it. */
export const unfolds =
  (place: number): Step =>
  async (element) => {
    const slide = await until(() => element.renderRoot.querySelectorAll('[part~=slide]')[place]);
    for (const details of slide.querySelectorAll('details')) details.open = true;
  };

/** Waits until the carousel shows something. */
export const waitsFor =
  (selector: string): Step =>
  async (element) => {
    await until(() => find(element, selector));
  };

const find = (element: PeerStoryCarousel, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

async function until<T>(read: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
