import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/group-finder/group-finder.define.ts';
import '../src/support/support.define.ts';
import { SUNDAY_EVENING, envelope } from '../test/fixtures/groups.ts';
import { TestClock } from '../test/fixtures/test-clock.ts';
import { MISSING, serving } from './servers.ts';

const meta: Meta = { title: 'Support', component: 'peer-support' };

export default meta;

// The finder asks an API for `groups` below its base.
serving('center/groups', envelope());
const api = 'https://preview.invalid/center';

/** One address for every widget inside. */
export const SharesApi: StoryObj = {
  render: () => html`<peer-support api=${api}>
    <peer-group-finder .clock=${new TestClock(SUNDAY_EVENING)}></peer-group-finder>
  </peer-support>`,
};

/** A widget's own attribute counts for more. */
export const OwnAttributeWins: StoryObj = {
  render: () => html`<peer-support
    api="https://preview.invalid/nobody"
    organization="Cottonwood Peer Recovery"
    phone="(303) 555-0142"
  >
    <peer-group-finder src=${MISSING}></peer-group-finder>
    <peer-group-finder api=${api} .clock=${new TestClock(SUNDAY_EVENING)}></peer-group-finder>
  </peer-support>`,
};
