import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { lessMotion } from '../device.ts';
import type { CarouselArgs } from './carousel.ts';
import { carousel, feed, goesBack, goesOn, play, presses, samples } from './carousel.ts';
import { named } from './sample-stories.ts';

const meta: Meta<CarouselArgs> = {
  title: 'Story carousel/Moving',
  component: 'peer-story-carousel',
  render: carousel,
  play,
  args: { src: samples, perView: 1 },
};

export default meta;

type Story = StoryObj<CarouselArgs>;

export const Next: Story = { args: { steps: [goesOn] } };

/** At the end there is nothing further. */
export const AtTheEnd: Story = {
  args: { src: feed('three', named('maria', 'alex', 'ruth')), steps: [goesOn, goesOn] },
};

/** Before the first comes the last. No story is there twice. */
export const Loop: Story = {
  args: { src: feed('around', named('maria', 'alex', 'ruth')), loop: true, steps: [goesBack] },
};

/**
 * Turns by itself, because the center asked for it. It waits while somebody points at it, and stays
 * stopped once somebody touches it or moves the focus into it.
 */
export const Autoplay: Story = { args: { autoplay: true, loop: true } };

/** Stopped by the visitor: the button starts it again. */
export const AutoplayStopped: Story = {
  args: { autoplay: true, loop: true, steps: [presses('[part~=next]')] },
};

/** Whoever asked their device for less motion sees it stand still, and no button to stop it. */
export const ReducedMotion: Story = {
  args: { autoplay: true, loop: true },
  beforeEach: lessMotion,
};

/** Two side by side where there is room, and one where there is not. */
export const PerViewTwo: Story = { args: { perView: 2, steps: [goesOn] } };

export const PerViewThree: Story = { args: { perView: 3 } };

/** As many as there is room to read. */
export const PerViewByRoom: Story = { render: (args) => carousel({ ...args, perView: NaN }) };

/** Fewer than there is room for. */
export const FewerThanRoom: Story = {
  args: { src: feed('two', named('maria', 'grace')), perView: 3 },
};
