import sample from '../../demo/site/stories/stories.json';
import type { WireStory } from '../../src/contract/story.ts';

/** The pictures, the video and its captions of the sample site, by their names there. */
const files = import.meta.glob<string>('../../demo/site/stories/*.{svg,webm,vtt}', {
  eager: true,
  query: '?no-inline',
  import: 'default',
});

/** Where Storybook serves a file of the sample site's stories. */
export const media = (name: string): string =>
  new URL(files[`../../demo/site/stories/${name}`] ?? name, document.baseURI).href;

/** The sample site's own feed, with its pictures and its video here. */
const all = JSON.parse(
  JSON.stringify(sample.stories, (key, value: unknown) => {
    if (key === 'url') return `https://cottonwood.example.org/stories/${String(value)}`;
    return (key === 'src' || key === 'poster') && typeof value === 'string' ? media(value) : value;
  }),
) as WireStory[];

export const sampleStories: readonly WireStory[] = all.filter(({ kind }) => kind !== 'advice');

export const sampleAdvice: readonly WireStory[] = all.filter(({ kind }) => kind === 'advice');

/** Some of the sample stories, in this order, by the last part of their ids. */
export const named = (...names: readonly string[]): WireStory[] =>
  names.flatMap((name) => all.filter(({ id }) => id === `sample-${name}`));
