import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groupsOf } from './support/answers.ts';
import { Center } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { chip, choose } from './finder/filters.ts';
import { Visit, eventually, plain, stopClock } from './support/visit.ts';

const timeZone = 'America/Denver';
const at = (id: string, name: string, day: number, time: string) => ({
  id,
  name,
  attendance: 'in-person',
  formats: ['Discussion'],
  description: `About ${name}`,
  sessions: [{ day, time, duration: 60, timeZone }],
});

/** Two minutes before a Monday. */
const LATE_SUNDAY = '2026-11-22T23:58:00-07:00';

inChromium('a page that stays open', (browser) => {
  let center: Center;
  before(async () => {
    center = await Center.start();
    center.server.on(
      '/api/groups',
      groupsOf(
        { ...at('late', 'Late Sunday', 0, '23:00'), attendance: 'hybrid' },
        at('small', 'Small Hours', 1, '00:20'),
        at('dawn', 'Dawn Monday', 1, '06:00'),
        at('noon', 'Noon Monday', 1, '12:00'),
        at('tuesday', 'Tuesday Evening', 2, '18:00'),
      ),
    );
  });
  after(() => center.close());

  /** A page on which time passes only when it is told to. */
  async function visit(): Promise<Visit> {
    const body = `<p>Our center</p><peer-group-finder api="/api"></peer-group-finder>`;
    const guest = await Visit.to(browser(), center.page({ body }), {
      ownClock: true,
      before: (page) => stopClock(page, LATE_SUNDAY),
    });
    await guest.listed();
    // What shows a detail comes with the next frame.
    await draw(guest);
    await guest.page.waitForLoadState('networkidle');
    return guest;
  }

  /** Lets a frame be drawn: that too is time passing. */
  const draw = ({ page }: Visit) => page.clock.runFor(50);

  /** The days, and under each the groups with what is said of their time. */
  const days = async (guest: Visit): Promise<string[]> =>
    (await guest.page.getByRole('heading', { level: 3 }).or(headings(guest)).allInnerTexts()).map(
      (text) => plain(text).replace(/^(Today|Tomorrow) ?/, '$1 '),
    );
  const headings = (guest: Visit) => guest.rows.getByRole('heading');

  const atFirst = [
    'Today Sunday, November 22',
    'Late Sunday',
    'Tomorrow Monday, November 23',
    'Small Hours',
    'Dawn Monday',
    'Noon Monday',
    'Tuesday, November 24',
    'Tuesday Evening',
  ];
  const afterMidnight = [
    'Today Monday, November 23',
    'Small Hours',
    'Dawn Monday',
    'Noon Monday',
    'Tomorrow Tuesday, November 24',
    'Tuesday Evening',
    'Sunday, November 29',
    'Late Sunday',
  ];

  it('has headings that read as words', async () => {
    const guest = await visit();
    const [today] = await guest.page.getByRole('heading', { level: 3 }).allTextContents();
    assert.equal(plain(today ?? ''), 'Today Sunday, November 22');
    await guest.close();
  });

  it('moves on to the next day at midnight, and the focus stays where it is', async () => {
    const guest = await visit();
    assert.deepEqual(await days(guest), atFirst);
    await guest.button('Noon Monday').focus();
    await guest.page.clock.runFor(150_000);
    await eventually(() => days(guest), afterMidnight);
    assert.ok(await guest.button('Noon Monday').evaluate((row) => row.matches(':focus')));
    await guest.page.keyboard.press('Enter');
    await guest.page.getByText('About Noon Monday').waitFor();
    assert.equal(guest.requests.filter((url) => url.endsWith('/groups')).length, 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps to what was chosen: at midnight today is another day', async () => {
    const guest = await visit();
    await choose(guest, 'Day', 'Today');
    await draw(guest);
    await eventually(() => guest.names(), ['Late Sunday']);
    await guest.page.clock.runFor(150_000);
    await eventually(() => guest.names(), ['Small Hours', 'Dawn Monday', 'Noon Monday']);
    assert.ok(await chip(guest, 'Today').isVisible());
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps what is typed, chosen and open, the focus, and its place, for an hour', async () => {
    const guest = await visit();
    await choose(guest, 'How to attend', 'In person');
    await guest.search.fill('discuss');
    await draw(guest);
    await guest.button('Tuesday Evening').click();
    await guest.page.getByText('About Tuesday Evening').waitFor();
    await guest.search.focus();
    await guest.page.evaluate(() => scrollTo(0, 40));
    // Minute by minute over midnight, and once more past the hour after which a list may be old.
    await guest.page.clock.runFor(10 * 60_000);
    await guest.page.clock.fastForward(52 * 60_000);
    await eventually(() => guest.requests.filter((url) => url.endsWith('/groups')).length, 2);
    await guest.page.waitForLoadState('networkidle');
    await draw(guest);
    await eventually(
      () => guest.names(),
      ['Small Hours', 'Dawn Monday', 'Noon Monday', 'Tuesday Evening', 'Late Sunday'],
    );
    assert.equal(await guest.search.inputValue(), 'discuss');
    assert.ok(await guest.search.evaluate((field) => field.matches(':focus')));
    assert.ok(await chip(guest, 'In person').isVisible());
    assert.ok(await guest.page.getByText('About Tuesday Evening').isVisible());
    assert.equal(await guest.page.evaluate(() => scrollY), 40);
    await guest.wasQuiet();
    await guest.close();
  });

  it('says when a group is about to start, is on, and is over', async () => {
    const guest = await visit();
    const said = async (name: string) => plain(await guest.row(name).innerText());
    assert.match(await said('Late Sunday'), /Happening now/);
    assert.match(await said('Small Hours'), /Starts in 22 minutes/);
    // A second into the minute, so that the page has noticed it.
    await guest.page.clock.runFor(10 * 60_000 + 1000);
    await eventually(async () => /Starts in 12 minutes/.test(await said('Small Hours')), true);
    await guest.page.clock.runFor(12 * 60_000);
    await eventually(async () => /Happening now/.test(await said('Small Hours')), true);
    await guest.page.clock.fastForward(60 * 60_000);
    await eventually(async () => (await guest.names())[0], 'Dawn Monday');
    await guest.wasQuiet();
    await guest.close();
  });

  for (const sign of ['visibilitychange', 'pageshow']) {
    it(`catches up on ${sign} when the device slept for nine hours`, async () => {
      const guest = await visit();
      await guest.button('Tuesday Evening').click();
      await guest.search.focus();
      // A device that sleeps runs no timer, and finds the clock changed when it wakes.
      await guest.page.clock.setSystemTime('2026-11-23T08:58:00-07:00');
      assert.deepEqual(await days(guest), atFirst);
      await guest.page.evaluate((type) => {
        const target = type === 'pageshow' ? window : document;
        target.dispatchEvent(new Event(type));
      }, sign);
      await eventually(
        async () => (await days(guest)).slice(0, 4),
        [
          'Today Monday, November 23',
          'Noon Monday',
          'Tomorrow Tuesday, November 24',
          'Tuesday Evening',
        ],
      );
      assert.ok(await guest.page.getByText('About Tuesday Evening').isVisible());
      assert.ok(await guest.search.evaluate((field) => field.matches(':focus')));
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('goes on by itself after a timer that came nine hours late', async () => {
    const guest = await visit();
    await guest.page.clock.fastForward(9 * 60 * 60_000);
    await eventually(async () => (await guest.names())[0], 'Noon Monday');
    await guest.page.clock.fastForward(15 * 60 * 60_000);
    await eventually(async () => (await guest.names())[0], 'Tuesday Evening');
    await guest.wasQuiet();
    await guest.close();
  });
});
