import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/support/support.define.ts';
import { envelope, groups } from '../../test/fixtures/groups.ts';
import bmlt from '../../test/fixtures/feeds/bmlt.json';
import meetingGuide from '../../test/fixtures/feeds/meeting-guide-wordpress.json';
import { hostileGroups } from '../../test/fixtures/hostile-groups.ts';
import { manyGroups } from '../../test/fixtures/many-groups.ts';
import { MISSING, NEVER, serving, servingOnce } from '../servers.ts';
import type { FinderArgs } from './finder.ts';
import { finder, native, play, town } from './finder.ts';

const meta: Meta<FinderArgs> = {
  title: 'Group finder/Lists',
  component: 'peer-group-finder',
  render: finder,
  play,
  args: { src: native },
};

export default meta;

type Story = StoryObj<FinderArgs>;

const phoneFallback = html`<p>
  Call us at <a href="tel:+13035550142">(303) 555-0142</a> and we will find a group with you.
</p>`;

/** A center's own API: meetings, programs and communities. */
export const Native: Story = {};

/** A feed as a WordPress plug-in publishes it; its rows name no zone, so the page does. */
export const MeetingGuide: Story = {
  args: {
    src: serving('meeting-guide', JSON.stringify(meetingGuide)),
    timeZone: 'America/Denver',
  },
};

/** A feed of a BMLT server. */
export const Bmlt: Story = {
  args: { src: serving('bmlt', JSON.stringify(bmlt)), timeZone: 'America/Denver' },
};

/** Three feeds of three formats in one list. */
export const Mixed: Story = {
  args: {
    src: [
      native,
      serving('meeting-guide', JSON.stringify(meetingGuide)),
      serving('bmlt', JSON.stringify(bmlt)),
    ].join(' '),
    timeZone: 'America/Denver',
  },
};

/** One group is on, one begins in a quarter of an hour. */
export const HappeningNow: Story = { args: { instant: '2026-11-22T18:58:00-07:00' } };

/** Everything about an online group. */
export const DetailOnline: Story = { args: { query: 'smart', opened: 0 } };

/** The next dates of a group that leaves one out, and what else meets there. */
export const DetailDates: Story = { args: { src: town, query: 'sunrise', opened: 0 } };

/** Everything about a group in another time zone that can be joined from afar. */
export const DetailOtherZone: Story = { args: { query: 'coast', opened: 0 } };

/** A listing that nobody touched for a year: a quiet hint to call ahead. */
export const DetailOld: Story = {
  args: {
    src: serving(
      'old',
      envelope([{ ...groups[0], updatedAt: '2025-10-01T12:00:00Z', source: { name: 'A list' } }]),
    ),
    opened: 0,
  },
};

export const Searched: Story = { args: { query: 'denver women' } };

/** Before the answer, without content of the page's own. */
export const Loading: Story = { args: { src: NEVER } };

/** Before the answer, with content of the page's own. */
export const LoadingWithFallback: Story = { args: { src: NEVER, fallback: phoneFallback } };

export const Empty: Story = { args: { src: serving('empty', envelope([])) } };

/** The feed cannot be had: the page's own content stays. */
export const FailedWithFallback: Story = { args: { src: MISSING, fallback: phoneFallback } };

export const Failed: Story = { args: { src: MISSING } };

/** One of two feeds cannot be had. */
export const PartialFailure: Story = { args: { src: `${native} ${MISSING}` } };

/** A refresh failed: what was there stays, and says how old it is. */
export const Stale: Story = {
  args: { steps: [(element) => element.refresh().catch(() => undefined)] },
  render: (args) => finder({ ...args, src: servingOnce('stale', envelope(groups)) }),
};

/** Names and texts that try to be markup. They are text. */
export const HostileFeed: Story = {
  args: { src: serving('hostile', envelope(hostileGroups)), opened: 0 },
};

/** Ten thousand groups, twenty-five at a time. */
export const TenThousand: Story = {
  args: { src: serving('many', envelope(manyGroups(10_000))) },
};

export const HeadingOfThePage: Story = { args: { heading: 'Groups near you' } };

/** The center and its number come from the `<peer-support>` around. */
export const InsideSupport: Story = {
  args: { src: MISSING },
  render: (args) => html`<peer-support
    organization="Cottonwood Peer Recovery"
    phone="(303) 555-0142"
  >
    ${finder(args)}
  </peer-support>`,
};

/** Two on one page do not know of each other. */
export const Two: Story = {
  render: (args) => html`${finder(args)}${finder({ ...args, lang: 'es' })}`,
};
