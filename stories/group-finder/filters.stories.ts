import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { envelope } from '../../test/fixtures/groups.ts';
import { placedGroups } from '../../test/fixtures/placed-groups.ts';
import { serving } from '../servers.ts';
import type { FinderArgs } from './finder.ts';
import { chooses, finder, opensMenu, opensSheet, play, town, unfolds } from './finder.ts';

const meta: Meta<FinderArgs> = {
  title: 'Group finder/Filters',
  component: 'peer-group-finder',
  render: finder,
  play,
  args: { src: town },
};

export default meta;

type Story = StoryObj<FinderArgs>;

const places = serving('places', envelope(placedGroups));

/** On a page with room for six filters side by side. */
export const Bar: Story = {};

/** Values of one filter are alternatives; all filters must hold. */
export const Chosen: Story = {
  args: {
    steps: [
      opensMenu('day'),
      chooses('Today', 'Tomorrow'),
      opensMenu('attendance'),
      chooses('In person'),
      opensMenu('pathway'),
      chooses('12-step', 'SMART Recovery'),
      opensMenu('pathway'),
    ],
  },
};

/** What a page chose beforehand, a visitor can take back like a choice of their own. */
export const Presets: Story = {
  args: {
    day: 'today,tomorrow',
    attendance: 'online',
    topic: 'alcohol,opioids',
    language: 'en,es',
  },
};

/** Three filters, in an order of the page's own. */
export const OtherOrder: Story = { args: { filters: 'topic language day' } };

/** No filters at all. */
export const None: Story = { args: { filters: '' } };

export const MenuOpen: Story = {
  args: { audience: 'Women', steps: [opensMenu('audience')], filters: 'day audience topic' },
};

/** The last menu of a bar keeps within it. */
export const LastMenuOpen: Story = { args: { steps: [opensMenu('topic')] } };

/** Counties, cities and quarters: what lies inside is folded in, and can be searched. */
export const RegionTree: Story = {
  args: {
    src: places,
    filters: 'region attendance day',
    steps: [opensMenu('region'), unfolds('Alder County'), unfolds('Eastfield'), chooses('Mill')],
  },
};

/** On a narrow page all filters are on one sheet. */
export const SheetOpen: Story = {
  args: { topic: 'opioids', steps: [opensSheet('Day', 'Topic')] },
  render: (args) => html`<div class="narrow">${finder(args)}</div>`,
};

/** The sheet on a wide page, where there are more filters than fit side by side. */
export const AllFilters: Story = { args: { steps: [opensSheet('Topic')] } };

/** Nothing is found, and each way out says what it finds. */
export const NoMatch: Story = { args: { audience: 'Women', topic: 'gambling' } };

/** A word that is nowhere, and no way out but to begin again. */
export const NoMatchAtAll: Story = { args: { query: 'volcano' } };

export const SpanishMenu: Story = {
  args: { lang: 'es', steps: [opensMenu('day'), chooses('Hoy')] },
};

export const RightToLeftMenu: Story = {
  args: { dir: 'rtl', audience: 'Women', steps: [opensMenu('attendance')] },
};

export const DarkMenu: Story = {
  args: { theme: 'dark', attendance: 'online', steps: [opensMenu('pathway')] },
};

export const DarkSheet: Story = {
  args: {
    theme: 'dark',
    attendance: 'online',
    filters: 'attendance topic language',
    steps: [opensSheet('How to attend')],
  },
  render: (args) => html`<div class="narrow">${finder(args)}</div>`,
};
