import type { StoriesReading } from '../client/stories.ts';
import { readStories } from '../client/stories.ts';
import type { StoryKind } from '../contract/story.ts';
import { nearestLang } from '../widget/nearest-lang.ts';

/** The page's own stories: figures with a quote in them, wherever in the element they are. */
export const storyFigures = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll('figure')].filter((figure) => figure.querySelector('blockquote'));

/**
 * Reads the page's own stories, by the same rules as those of an API. Who writes them into a page
 * has the person's consent.
 */
export const slottedStories = (element: Element, kind: StoryKind): StoriesReading =>
  readStories(storyFigures(element).map((figure, place) => storyIn(figure, place, kind)));

function storyIn(figure: HTMLElement, place: number, kind: StoryKind): object {
  const quote = figure.querySelector('blockquote');
  const { recoverySince, topics, contentNote } = figure.dataset;
  return {
    // A figure without an id of its own is known by its place.
    id: figure.id || `figure-${place + 1}`,
    kind,
    quote: textOf(quote),
    ...attribution(figure.querySelector('figcaption')),
    body: textOf(figure.querySelector('details:not([data-transcript])')) || undefined,
    recoverySince,
    topics: topics?.split(',').map((topic) => topic.trim()),
    contentNote,
    lang: nearestLang(figure),
    image: imageIn(figure),
    video: videoIn(figure),
    consent: true,
    url: absolute(quote?.getAttribute('cite')),
  };
}

/** "Maria, peer supporter": the name is what is marked as one, or else what stands before a comma. */
function attribution(caption: Element | null): { name: string; role: string | undefined } {
  const whole = textOf(caption);
  const name = textOf(caption?.querySelector('cite') ?? null) || whole.split(',')[0] || '';
  // Once: the name may come again in what follows.
  const rest = whole.replace(name, '').replace(/^[\s,–—-]+/, '');
  return { name: name.trim(), role: rest || undefined };
}

function imageIn(figure: Element): object | undefined {
  const image = figure.querySelector('img');
  if (!image) return undefined;
  const { naturalWidth, naturalHeight } = image;
  const size = (name: string) => Number(image.getAttribute(name));
  return {
    src: absolute(image.getAttribute('src')),
    alt: image.alt,
    width: size('width') || naturalWidth,
    height: size('height') || naturalHeight,
  };
}

function videoIn(figure: Element): object | undefined {
  const video = figure.querySelector('video');
  if (!video) return undefined;
  const source = video.getAttribute('src') ?? video.querySelector('source')?.getAttribute('src');
  return {
    src: absolute(source),
    poster: absolute(video.getAttribute('poster')),
    captions: [...video.querySelectorAll('track')]
      .filter(({ kind }) => kind === 'captions' || kind === 'subtitles')
      .map((track) => ({
        src: absolute(track.getAttribute('src')),
        lang: track.srclang,
        label: track.label || track.srclang,
      })),
    transcript: textOf(figure.querySelector('details[data-transcript]')) || undefined,
  };
}

/** An address that is empty, or that cannot be read, is none. */
function absolute(address: string | null | undefined): string | undefined {
  try {
    return address ? new URL(address, document.baseURI).href : undefined;
  } catch {
    return undefined;
  }
}

/** What starts a line of its own. */
const BLOCKS = 'p, li, div, ul, ol, h1, h2, h3, h4, h5, h6, section, blockquote, dl, dt, dd, pre';

/** What an element says: its paragraphs with an empty line between, without what only labels it. */
const textOf = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map(textIn)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

/** White space of the source is one space; a line break is one, and a block has an empty line around. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  // A comment is nobody's business, and what a summary says only labels the rest.
  if (!(node instanceof Element) || node.matches('summary, script, style, template')) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(textIn).join('');
  return node.matches(BLOCKS) ? `\n\n${text}\n\n` : text;
}
