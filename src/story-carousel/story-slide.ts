import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Image } from '../contract/image.ts';
import type { Story } from '../contract/story.ts';
import { recoveryText } from '../widget/recovery-time.ts';
import type { CarouselWords } from './carousel-words.ts';
import type { Shared } from './story-sharing.ts';
import { storyVideo } from './story-video.ts';

/** What the templates of the stories are told. */
export interface StoryView {
  readonly words: CarouselWords;
  /** The language of a story that says nothing of its own, BCP 47. */
  readonly lang: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly shared: Shared | undefined;
  readonly onShare: (story: Story) => void;
}

/** Where one story stands among all that show. */
export interface StoryPlace {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** Whether it is in view or next to it: only then the picture of a video is worth loading. */
  readonly isNear: boolean;
  /** Whether it is drawn whole yet. */
  readonly isDrawn: boolean;
}

export const storySlide = (
  story: Story,
  { index, count, isNear, isDrawn }: StoryPlace,
  view: StoryView,
): TemplateResult => {
  const { words } = view;
  return html`<div
    part="slide"
    class="slide"
    role="group"
    aria-roledescription=${words.term('storySlide')}
    aria-label=${words.term('storyPlace', index + 1, count)}
  >
    ${isDrawn ? whole(story, isNear, view) : nothing}
  </div>`;
};

const whole = (story: Story, isNear: boolean, view: StoryView): TemplateResult => {
  const content = told(story, isNear, view);
  return html`<figure>
      ${story.contentNote ? behindNote(story, content, view) : content} ${caption(story, view)}
    </figure>
    ${story.url ? sharing(story, view) : nothing}`;
};

/** The language of what the person themselves said. */
const langOf = ({ lang }: Story, view: StoryView): string => lang ?? view.lang;

const told = (story: Story, isNear: boolean, view: StoryView): TemplateResult => {
  const { words } = view;
  const lang = langOf(story, view);
  return html`${story.image ? picture(story.image) : nothing}
    ${story.video ? storyVideo(story.video, { lang, isNear, words }) : nothing}
    <blockquote lang=${lang} dir="auto">${story.quote}</blockquote>
    ${
      story.body
        ? html`<details>
            <summary>
              ${words.term('storyMore')}<span class="unseen">${words.term('storyOf', story.name)}</span>
            </summary>
            <div class="text" lang=${lang} dir="auto">${story.body}</div>
          </details>`
        : nothing
    }`;
};

const behindNote = (story: Story, content: TemplateResult, view: StoryView): TemplateResult =>
  html`<details class="noted">
    <summary>
      ${view.words.term('storyNote')}
      <span lang=${langOf(story, view)} dir="auto">${story.contentNote}</span>
      <span class="show">${view.words.term('storyShow')}</span>
    </summary>
    <div class="told">${content}</div>
  </details>`;

const picture = ({ src, alt, width, height }: Image): TemplateResult =>
  html`<img
    src=${src}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;

const caption = (story: Story, { words, now }: StoryView): TemplateResult => {
  const recovery = recoveryText(story.recoverySince, now, words);
  return html`<figcaption>
    <cite dir="auto">${story.name}</cite>
    ${story.role ? html`<span dir="auto">${story.role}</span>` : nothing}
    ${recovery ? html`<span>${recovery}</span>` : nothing}
  </figcaption>`;
};

const sharing = (story: Story, { words, shared, onShare }: StoryView): TemplateResult => {
  const by = shared?.id === story.id ? shared.by : undefined;
  return html`<div class="sharing">
    <button type="button" @click=${() => onShare(story)}>
      ${words.term(by === 'copy' ? 'storyCopied' : 'storyShare')}<span class="unseen"
        >${words.term('storyOf', story.name)}</span
      >
    </button>
    ${
      by === 'hand'
        ? html`<p class="note">
            ${words.term('storyCopyThis')} <a href=${story.url} dir="ltr">${story.url}</a>
          </p>`
        : nothing
    }
  </div>`;
};
