import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Story } from '../contract/story.ts';
import type { CarouselWords } from './carousel-words.ts';

type Video = NonNullable<Story['video']>;

interface VideoView {
  /** The language of the story, BCP 47. */
  readonly lang: string;
  readonly isNear: boolean;
  readonly words: CarouselWords;
}

/** A video that plays when somebody presses play, with captions on, and its words in writing. */
export const storyVideo = (
  { src, poster, captions, transcript }: Video,
  { lang, isNear, words }: VideoView,
): TemplateResult => {
  // Captions from elsewhere come only to a video that asks for leave.
  const isElsewhere = captions.some((one) => new URL(one.src).origin !== location.origin);
  return html`<video
      src=${src}
      poster=${(isNear && poster) || nothing}
      crossorigin=${isElsewhere ? 'anonymous' : nothing}
      controls
      playsinline
      preload="none"
      @play=${showCaptions}
      @error=${showFault}
    >
      ${inOrder(captions, words.lang()).map(
        (one) =>
          html`<track
            kind="captions"
            src=${one.src}
            srclang=${one.lang}
            label=${one.label}
          />`,
      )}
    </video>
    <p class="notice error" role="alert" hidden>${words.term('storyNoVideo')}</p>
    ${
      transcript
        ? html`<details>
            <summary>${words.term('storyTranscript')}</summary>
            <div class="text" lang=${lang} dir="auto">${transcript}</div>
          </details>`
        : nothing
    }`;
};

/** Those in the visitor's language first: they show from the start. */
const inOrder = (captions: Video['captions'], lang: string): Video['captions'] =>
  [...captions].sort((one, other) => Number(isIn(other.lang, lang)) - Number(isIn(one.lang, lang)));

const isIn = (lang: string, wanted: string): boolean => languageIn(lang) === languageIn(wanted);

const languageIn = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** From the first play on and not before: browsers fetch what is to show by default at once. */
const showCaptions = {
  once: true,
  handleEvent({ currentTarget }: Event): void {
    const [first] = (currentTarget as HTMLVideoElement).textTracks;
    if (first) first.mode = 'showing';
  },
};

/** It was asked to play and could not: the transcript is still there. */
const showFault = ({ currentTarget }: Event): void => {
  (currentTarget as HTMLElement).nextElementSibling?.removeAttribute('hidden');
};
