import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/story-form/story-form.define.ts';
import { LATE_IN_2026 } from '../../test/fixtures/stories.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { center } from '../story-form/sharing.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-story-form',
  tags: ['autodocs'],
  ...playground('peer-story-form', { clock: new TestClock(LATE_IN_2026) }),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    ...center,
    [slotArg('heading')]: '<h2>Share your story</h2>',
  },
};
