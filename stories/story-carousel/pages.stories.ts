import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/support/support.define.ts';
import { MISSING, NEVER, serving, servingOnce } from '../servers.ts';
import type { CarouselArgs } from './carousel.ts';
import { carousel, feed, figure, play, samples } from './carousel.ts';
import { named, sampleStories } from './sample-stories.ts';

const meta: Meta<CarouselArgs> = {
  title: 'Story carousel/On a page',
  component: 'peer-story-carousel',
  render: carousel,
  play,
};

export default meta;

type Story = StoryObj<CarouselArgs>;

const figures = named('maria', 'deshawn', 'lucia').map(figure);

/** Before the answer, without content of the page's own. */
export const Loading: Story = { args: { src: NEVER } };

/** Before the answer, with stories of the page's own. */
export const LoadingWithFigures: Story = { args: { src: NEVER, content: figures } };

/** The stories cannot be had: the page's own stay. */
export const FailedWithFigures: Story = { args: { src: MISSING, content: figures } };

export const FailedWithText: Story = {
  args: {
    src: MISSING,
    content: html`<p>
      Call us at <a href="tel:+13035550142">(303) 555-0142</a>, and hear one in person.
    </p>`,
  },
};

export const Failed: Story = { args: { src: MISSING } };

/** An answer that is no list of stories. */
export const NotAFeed: Story = { args: { src: serving('stories-none', '{"groups": []}') } };

/** A refresh failed: what was there stays. */
export const Stale: Story = {
  args: { steps: [(element) => element.refresh().catch(() => undefined)] },
  render: (args) =>
    carousel({
      ...args,
      src: servingOnce('stories-stale', JSON.stringify({ stories: sampleStories })),
    }),
};

/** The markup alone, as it is where no script runs: each story can be read. */
export const NoScript: Story = {
  render: () => html`<section aria-label="Stories">
    <h2>How others made it</h2>
    ${named('maria', 'tom', 'sam').map(figure)}
  </section>`,
};

export const HeadingOfThePage: Story = {
  args: { src: samples, content: html`<h3 slot="heading">People who sat here before you</h3>` },
};

/** From the API of the center around. */
export const InsideSupport: Story = {
  render: (args) => {
    // The carousel asks an API for `stories` below its base.
    serving('storied/stories', JSON.stringify({ stories: sampleStories }));
    return html`<peer-support api="https://preview.invalid/storied"
      >${carousel(args)}</peer-support
    >`;
  },
};

/** Stories, and below them advice. */
export const Two: Story = {
  render: (args) => html`${carousel({ ...args, src: samples })}
  ${carousel({ ...args, src: feed('two-advice', named('advice-water', 'advice-ride')), kind: 'advice' })}`,
};
