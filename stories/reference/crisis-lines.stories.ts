import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/safety/crisis-lines.define.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-crisis-lines',
  tags: ['autodocs'],
  ...playground('peer-crisis-lines'),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    region: 'US',
    [slotArg('heading')]: '<h2>If you need help right now</h2>',
  },
};
