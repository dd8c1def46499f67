import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../themes.css';
import type { FinderArgs } from './finder.ts';
import { chooses, finder, opensMenu, play, town } from './finder.ts';

const meta: Meta<FinderArgs> = {
  title: 'Group finder/Looks',
  component: 'peer-group-finder',
  render: finder,
  play,
  args: {
    src: town,
    opened: 1,
    steps: [opensMenu('attendance'), chooses('Online'), opensMenu('attendance')],
  },
};

export default meta;

type Story = StoryObj<FinderArgs>;

const themed = (theme: string) => (args: FinderArgs) =>
  html`<div class=${theme}>${finder(args)}</div>`;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const Spanish: Story = {
  args: {
    lang: 'es',
    steps: [opensMenu('attendance'), chooses('En línea'), opensMenu('attendance')],
  },
};

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const Narrow: Story = {
  args: { steps: [], attendance: 'online', topic: 'alcohol' },
  render: (args) => html`<div class="narrow">${finder(args)}</div>`,
};

/** A center with warm colours and round corners. */
export const ThemedWarm: Story = { render: themed('warm') };

/** A center with a page of one dark blue. */
export const ThemedNight: Story = { args: { theme: 'dark' }, render: themed('night') };

/** A center with a serif, square corners and little room. */
export const ThemedPlain: Story = { render: themed('plain') };
