import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../src/group-finder/group-finder.define.ts';
import type { PeerGroupFinder } from '../src/group-finder/group-finder.ts';
import '../src/support/support.define.ts';
import { SUNDAY_EVENING, envelope, groups } from '../test/fixtures/groups.ts';
import bmlt from '../test/fixtures/feeds/bmlt.json';
import meetingGuide from '../test/fixtures/feeds/meeting-guide-wordpress.json';
import { hostileGroups } from '../test/fixtures/hostile-groups.ts';
import { manyGroups } from '../test/fixtures/many-groups.ts';
import { TestClock } from '../test/fixtures/test-clock.ts';
import { MISSING, NEVER, serving, servingOnce } from './servers.ts';

interface FinderArgs {
  src: string;
  timeZone?: string;
  pageSize?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  heading?: string;
  fallback?: TemplateResult;
  /** What a visitor typed. */
  query?: string;
  /** Which row a visitor opened, by its place in the list. */
  opened?: number;
  /** Whether the list was asked for again, in vain. */
  refreshed?: boolean;
  instant?: string;
}

const native = serving('native', envelope());

const phoneFallback = html`<p>
  Call us at <a href="tel:+13035550142">(303) 555-0142</a> and we will find a group with you.
</p>`;

const finder = (args: FinderArgs): TemplateResult => html`<peer-group-finder
  src=${args.src}
  time-zone=${args.timeZone ?? nothing}
  page-size=${args.pageSize ?? nothing}
  lang=${args.lang ?? nothing}
  dir=${args.dir ?? nothing}
  theme=${args.theme ?? nothing}
  .clock=${new TestClock(args.instant ?? SUNDAY_EVENING)}
>
  ${args.heading ? html`<h2 slot="heading">${args.heading}</h2>` : nothing}${args.fallback ?? nothing}
</peer-group-finder>`;

/** Does what a visitor would, once the list is there. */
async function play({ canvasElement, args }: { canvasElement: HTMLElement; args: FinderArgs }) {
  const element = canvasElement.querySelector<PeerGroupFinder>('peer-group-finder');
  if (!element || (args.query ?? args.opened ?? args.refreshed) === undefined) return;
  await loaded(element);
  const root = element.renderRoot;
  if (args.query !== undefined) {
    const input = root.querySelector('input');
    if (input) input.value = args.query;
    input?.dispatchEvent(new InputEvent('input'));
  }
  if (args.opened !== undefined) {
    root.querySelectorAll<HTMLButtonElement>('.name')[args.opened]?.click();
  }
  if (args.refreshed) await element.refresh().catch(() => undefined);
  await element.updateComplete;
}

async function loaded(element: PeerGroupFinder): Promise<void> {
  while (!element.renderRoot.querySelector('[part~=group]')) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const meta: Meta<FinderArgs> = {
  title: 'Group finder',
  component: 'peer-group-finder',
  render: finder,
  play,
  args: { src: native },
};

export default meta;

type Story = StoryObj<FinderArgs>;

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
export const DetailOnline: Story = { args: { opened: 2 } };

/** Everything about a group in another time zone that can be joined from afar. */
export const DetailOtherZone: Story = { args: { query: 'coast', opened: 0 } };

/** A community that is always open, and what a newcomer asks first. */
export const DetailCommunity: Story = { args: { query: 'forum', opened: 0 } };

export const Searched: Story = { args: { query: 'denver women' } };

export const NoMatch: Story = { args: { query: 'volcano' } };

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
  args: { refreshed: true },
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

export const Spanish: Story = { args: { lang: 'es', opened: 2 } };

export const RightToLeft: Story = { args: { dir: 'rtl', opened: 0 } };

export const Dark: Story = { args: { theme: 'dark', opened: 1 } };

export const Narrow: Story = {
  args: { opened: 1 },
  render: (args) => html`<div class="narrow">${finder(args)}</div>`,
};

/** In a center's own colours. */
export const Themed: Story = {
  args: { opened: 1 },
  render: (args) => html`<div class="themed">${finder(args)}</div>`,
};

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
