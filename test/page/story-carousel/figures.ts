import type { WireStory } from '../../../src/contract/story.ts';

/** Stories as a page writes them, to be read without any script. */
export const figures = (stories: readonly WireStory[]): string => stories.map(figure).join('');

function figure(story: WireStory): string {
  const { image, video, body } = story;
  const data = Object.entries({
    lang: story.lang,
    'data-recovery-since': story.recoverySince,
    'data-topics': story.topics?.join(', '),
    'data-content-note': story.contentNote,
  })
    .flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []))
    .join(' ');
  return `<figure ${data}>
    ${image ? `<img src="${image.src}" alt="${image.alt}" width="${image.width}" height="${image.height}">` : ''}
    ${video ? film(video) : ''}
    <blockquote ${story.url ? `cite="${story.url}"` : ''}><p>${story.quote}</p></blockquote>
    <figcaption><cite>${story.name}</cite>${story.role ? `, ${story.role}` : ''}</figcaption>
    ${body ? `<details><summary>Read more</summary>${paragraphs(body)}</details>` : ''}
  </figure>`;
}

const film = ({ src, poster, captions, transcript }: NonNullable<WireStory['video']>): string =>
  `<video src="${src}" poster="${poster}" preload="none" controls>${captions
    .map(
      (one) =>
        `<track kind="captions" src="${one.src}" srclang="${one.lang}" label="${one.label}">`,
    )
    .join('')}</video>
  <details data-transcript><summary>What is said</summary>${paragraphs(transcript ?? '')}</details>`;

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('');
