import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/safety/quick-exit.define.ts';
import './quick-exit.css';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-quick-exit',
  tags: ['autodocs'],
  ...playground('peer-quick-exit'),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    href: 'https://www.weather.gov/',
    [slotArg('')]: '<a href="https://www.weather.gov/" rel="noreferrer">Leave this page</a>',
  },
};
