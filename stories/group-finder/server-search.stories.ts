import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { SUNDAY_EVENING } from '../../test/fixtures/groups.ts';
import { manyGroups } from '../../test/fixtures/many-groups.ts';
import { searching } from '../search-server.ts';
import type { FinderArgs } from './finder.ts';
import { finder, play, settles, types, waitsFor } from './finder.ts';

const meta: Meta<FinderArgs> = {
  title: 'Group finder/Server search',
  component: 'peer-group-finder',
  render: finder,
  play,
};

export default meta;

type Story = StoryObj<FinderArgs>;

const api = searching('searches', sampleGroups, SUNDAY_EVENING);

/** An API that searches its groups itself. It looks like any other. */
export const Searched: Story = {
  args: {
    api,
    attendance: 'online',
    steps: [types('alcohol'), settles],
  },
};

/** More groups than any page would want to load. */
export const TenThousand: Story = {
  args: { api: searching('searches-many', manyGroups(10_000), SUNDAY_EVENING) },
};

export const NoMatch: Story = {
  args: {
    api,
    audience: 'Women',
    steps: [types('gambling'), waitsFor('[part~=empty] button')],
  },
};

/** The API answered once, and then no more: what was found stays, and says so. */
export const FailedLater: Story = {
  args: {
    api: searching('falters', sampleGroups, SUNDAY_EVENING, ({ q }) => Boolean(q)),
    steps: [types('alcohol'), waitsFor('.notice')],
  },
};
