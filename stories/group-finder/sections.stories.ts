import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { envelope } from '../../test/fixtures/groups.ts';
import { standingAt } from '../device.ts';
import { serving } from '../servers.ts';
import type { FinderArgs } from './finder.ts';
import { finder, play, sortsBy, town, waitsFor } from './finder.ts';

const meta: Meta<FinderArgs> = {
  title: 'Group finder/Sorting and sections',
  component: 'peer-group-finder',
  render: finder,
  play,
  args: { src: town },
};

export default meta;

type Story = StoryObj<FinderArgs>;

const only = (kind: string): string =>
  serving(kind, envelope(sampleGroups.filter((group) => group.kind === kind)));

/** A center's own programs, and nothing else. */
export const ProgramsOnly: Story = { args: { src: only('program') } };

/** Online communities, one of them open: what a newcomer asks comes first. */
export const Communities: Story = { args: { src: only('community'), opened: 0 } };

export const ByName: Story = { args: { steps: [sortsBy('name')] } };

/** The visitor's device says where it is. */
export const ByDistance: Story = {
  args: { steps: [sortsBy('distance'), waitsFor('h3')] },
  beforeEach: () => standingAt(39.74, -104.99),
};

/** The device does not say: the list stays as it was, and so does the visitor. */
export const PlaceUnknown: Story = {
  args: { steps: [sortsBy('distance'), waitsFor('.located:not(:empty)')] },
  beforeEach: () => {
    const restore = standingAt(0, 0);
    Object.assign(navigator.geolocation, {
      getCurrentPosition: (_: unknown, failed: () => void) => failed(),
    });
    return restore;
  },
};
