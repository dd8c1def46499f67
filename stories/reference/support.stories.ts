import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/request-form/request-form.define.ts';
import '../../src/support/support.define.ts';
import { center } from '../request-form/requests.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-support',
  tags: ['autodocs'],
  ...playground('peer-support'),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    ...center,
    [slotArg('')]: '<peer-request-form></peer-request-form>',
  },
};
