import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groupsOf } from './support/answers.ts';
import { Center } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { Visit, plain } from './support/visit.ts';

const timeZone = 'America/Denver';
const online = { url: 'https://meet.example.org/' };
const place = { name: 'Aspen Hall', city: 'Denver' };

const groups = [
  {
    id: 'o',
    name: 'Online Sunday',
    attendance: 'online',
    online,
    sessions: [{ day: 0, time: '19:15', duration: 90, timeZone }],
  },
  {
    id: 'p',
    name: 'Room Sunday',
    attendance: 'in-person',
    place,
    sessions: [{ day: 0, time: '20:00', duration: 60, timeZone }],
  },
  {
    id: 'h',
    name: 'Hybrid Monday',
    attendance: 'hybrid',
    online,
    place,
    sessions: [{ day: 1, time: '09:00', duration: 60, timeZone }],
  },
];

/** What a row says of its time, and under which day it is. */
type Row = [day: RegExp, when: RegExp];

let center: Center;
before(async () => {
  center = await Center.start();
  center.server.on('/api/groups', groupsOf(...groups));
  center.server.on('/mornings/groups', groupsOf(...mornings));
});
after(() => center.close());

async function reads(guest: Visit, name: string, [day, when]: Row): Promise<void> {
  const section = guest.page.locator('section').filter({ has: guest.button(name) });
  assert.match(plain(await section.getByRole('heading', { level: 3 }).innerText()), day, name);
  const time = guest.row(name).locator('p', { has: guest.page.locator('time') });
  assert.match(plain(await time.innerText()), when, name);
}

// It is 18:30 on Sunday in Denver.
const seen: [zone: string, online: Row, room: Row, hybrid: Row][] = [
  [
    'America/Denver',
    [/^Today ?Sunday/, /^(Starts .+)?7:15 – 8:45 PM$/],
    [/^Today ?Sunday/, /8:00 – 9:00 PM$/],
    [/^Tomorrow ?Monday/, /^9:00 – 10:00 AM$/],
  ],
  [
    'America/New_York',
    [/^Today ?Sunday/, /9:15 – 10:45 PM EST$/],
    [/^Today ?Sunday/, /8:00 – 9:00 PM MST$/],
    [/^Tomorrow ?Monday/, /^9:00 – 10:00 AM MST.*Mon 11:00 AM your time$/],
  ],
  [
    'Asia/Kolkata',
    [/^Today ?Monday/, /7:45 – 9:15 AM (GMT\+5:30|IST)$/],
    [/Sunday/, /8:00 – 9:00 PM (MST|GMT-7)$/],
    [/^Today ?Monday/, /^9:00 – 10:00 AM (MST|GMT-7).*Mon 9:30 PM your time$/],
  ],
  [
    'Pacific/Auckland',
    [/^Today ?Monday/, /3:15 – 4:45 PM (GMT\+13|NZDT)$/],
    [/Sunday/, /8:00 – 9:00 PM (MST|GMT-7)$/],
    [/^Today ?Monday/, /^9:00 – 10:00 AM (MST|GMT-7).*Tue 5:00 AM your time$/],
  ],
];

function readsRightIn(zones: RegExp, browser: OpenedBrowser): void {
  for (const [timezoneId, onlineRow, roomRow, hybridRow] of seen) {
    if (!zones.test(timezoneId)) continue;
    it(`reads right in ${timezoneId}`, async () => {
      const page = center.page({ body: '<peer-group-finder api="/api"></peer-group-finder>' });
      const guest = await Visit.to(browser(), page, { timezoneId });
      await guest.listed();
      await reads(guest, 'Online Sunday', onlineRow);
      await reads(guest, 'Room Sunday', roomRow);
      await reads(guest, 'Hybrid Monday', hybridRow);
      await guest.wasQuiet();
      await guest.close();
    });
  }
}

inBrowsers('a list of times', (browser) => readsRightIn(/Asia/, browser));

// The clocks of Denver go back at 2:00 on 2026-11-01; Phoenix has none that do.
const morning = { day: 0, time: '09:00', duration: 60, timeZone };
const mornings = [
  { id: 'o', name: 'Online', attendance: 'online', online, sessions: [morning] },
  { id: 'r', name: 'Room', attendance: 'in-person', place, sessions: [morning] },
];
const SATURDAY = '2026-10-31T12:00:00-06:00';

inChromium('a list of times', (browser) => {
  readsRightIn(/America|Pacific/, browser);

  it('keeps the group’s hour when the clocks change before it meets', async () => {
    const body = '<peer-group-finder api="/mornings"></peer-group-finder>';
    const expected: [zone: string, online: RegExp, room: RegExp][] = [
      ['America/Denver', /^9:00 – 10:00 AM$/, /^9:00 – 10:00 AM$/],
      ['America/Phoenix', /^9:00 – 10:00 AM/, /^9:00 – 10:00 AM/],
      ['America/New_York', /^11:00 AM – 12:00 PM EST$/, /^9:00 – 10:00 AM MST$/],
    ];
    for (const [timezoneId, onlineTime, roomTime] of expected) {
      const guest = await Visit.to(browser(), center.page({ body }), {
        timezoneId,
        ownClock: true,
        before: ({ clock }) => clock.setFixedTime(SATURDAY),
      });
      await guest.listed();
      await reads(guest, 'Online', [/^Tomorrow ?Sunday, November 1$/, onlineTime]);
      await reads(guest, 'Room', [/^Tomorrow ?Sunday, November 1$/, roomTime]);
      const start = guest.row('Room').locator('time');
      assert.equal(await start.getAttribute('datetime'), '2026-11-01T16:00:00.000Z');
      await guest.close();
    }
  });
});
