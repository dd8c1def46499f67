import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/story-carousel/story-carousel.define.ts';
import { LATE_IN_2026 } from '../../test/fixtures/stories.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { samples } from '../story-carousel/carousel.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-story-carousel',
  tags: ['autodocs'],
  ...playground('peer-story-carousel', { clock: new TestClock(LATE_IN_2026) }),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    src: samples,
    perView: 2,
    [slotArg('heading')]: '<h2>How others made it</h2>',
  },
};
