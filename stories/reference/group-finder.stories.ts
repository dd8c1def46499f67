import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/group-finder/group-finder.define.ts';
import { SUNDAY_EVENING } from '../../test/fixtures/groups.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { town } from '../group-finder/finder.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-group-finder',
  tags: ['autodocs'],
  ...playground('peer-group-finder', { clock: new TestClock(SUNDAY_EVENING) }),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    src: town,
    [slotArg('')]: '<p>Call us at <a href="tel:+13035550142">(303) 555-0142</a>.</p>',
    [slotArg('heading')]: '<h2>Groups near you</h2>',
  },
};
