import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { hostile } from '../../test/fixtures/hostile-stories.ts';
import { manyStories } from '../../test/fixtures/many-stories.ts';
import { clipboard } from '../device.ts';
import type { CarouselArgs } from './carousel.ts';
import { carousel, feed, figure, goesOn, play, presses, samples, unfolds } from './carousel.ts';
import { media, named, sampleAdvice, sampleStories } from './sample-stories.ts';

const meta: Meta<CarouselArgs> = {
  title: 'Story carousel/Contents',
  component: 'peer-story-carousel',
  render: carousel,
  play,
  args: { src: samples },
};

export default meta;

type Story = StoryObj<CarouselArgs>;

/** From a center's own file: stories of all kinds, of very unequal length. */
export const Json: Story = {};

/** Written in the page itself, and read from there. */
export const Slotted: Story = {
  args: { src: '', content: sampleStories.slice(0, 5).map(figure) },
};

/** Nothing to go to, so there are no buttons. */
export const One: Story = { args: { src: feed('one', named('maria')) } };

/** Five hundred. */
export const Many: Story = { args: { src: feed('many', manyStories(500)) } };

/** The shortest beside the longest: nothing is cut, and the page keeps its place. */
export const LongAndShort: Story = {
  args: { src: feed('unequal', named('j', 'priya', 'lucia', 'ruth')) },
};

/** The rest of a long story, opened. */
export const ReadMore: Story = { args: { src: feed('long', named('priya')), steps: [unfolds(0)] } };

/** Wide, square and none: room is kept before a picture arrives. */
export const Images: Story = {
  args: { src: feed('images', named('maria', 'deshawn', 'j')), perView: 3 },
};

/** Captions in two languages; it plays only when somebody presses play. */
export const VideoWithCaptions: Story = { args: { src: feed('video', named('sam')) } };

/** All that is said and shown in the video, in writing. */
export const Transcript: Story = {
  args: { src: feed('transcript', named('sam')), steps: [unfolds(0)] },
};

/** A word before a story that some may not want to read today. */
export const ContentNote: Story = { args: { src: feed('note', named('tom')) } };

export const ContentNoteOpened: Story = {
  args: { src: feed('note-opened', named('tom')), steps: [unfolds(0)] },
};

/** Short advice from peers. */
export const Advice: Story = { args: { src: feed('advice', sampleAdvice), kind: 'advice' } };

/** Only those for families. */
export const OfOneTopic: Story = { args: { topic: 'family' } };

/** Each in the language that it was told in, and read aloud in it. */
export const SeveralLanguages: Story = {
  args: { src: feed('languages', named('lucia', 'ruth')), perView: 2 },
};

/** A story with a page of its own can be shared; here its link was copied. */
export const Shared: Story = {
  args: { src: feed('shared', named('maria')), steps: [presses('.sharing button')] },
  beforeEach: () => clipboard('takes'),
};

/** A browser that lets no page copy: the link is there, to be copied by hand. */
export const SharedByHand: Story = {
  args: { src: feed('by-hand', named('maria')), steps: [presses('.sharing button')] },
  beforeEach: () => clipboard('refuses'),
};

/** Texts that try to be markup, addresses that try to run, and parts that are not what they say. */
export const Hostile: Story = {
  args: {
    src: feed(
      'hostile',
      hostile.map(({ record }) => harmless(record)),
    ),
    perView: 2,
  },
};

export const HostileNext: Story = {
  args: {
    src: feed(
      'hostile-next',
      hostile.map(({ record }) => harmless(record)),
    ),
    steps: [goesOn],
  },
};

export const Empty: Story = { args: { src: feed('none', []) } };

/** A preview asks nobody else for a picture. */
function harmless(record: unknown): unknown {
  const text = JSON.stringify(record).replaceAll(
    /https:\/\/stories\.example\.org\/[^"]*\.(?:png|jpg|mp4|vtt)/g,
    (address) =>
      media(
        address.endsWith('.vtt')
          ? 'saved-chair.en.vtt'
          : address.endsWith('.mp4')
            ? 'saved-chair.webm'
            : 'river-morning.svg',
      ),
  );
  return JSON.parse(text) as unknown;
}
