import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/request-form/request-form.define.ts';
import { SUNDAY_EVENING } from '../../test/fixtures/groups.ts';
import { TestClock } from '../../test/fixtures/test-clock.ts';
import { center } from '../request-form/requests.ts';
import { slotArg } from './arg-types.ts';
import { playground } from './playground.ts';

const meta: Meta = {
  title: 'Reference/peer-request-form',
  tags: ['autodocs'],
  ...playground('peer-request-form', { clock: new TestClock(SUNDAY_EVENING) }),
};

export default meta;

/** Each control sets what a page can set; what the element tells the page is in the actions panel. */
export const Playground: StoryObj = {
  args: {
    ...center,
    respondWithin: '1 business day',
    [slotArg('heading')]: '<h2>Ask a peer to get in touch</h2>',
  },
};
