import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { SUNDAY_EVENING, groups } from '../fixtures/groups.ts';
import { groupsOf, inTurn, never, status } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import type { Answer } from './support/recording-server.ts';
import { Visit, eventually, stopClock } from './support/visit.ts';

const good = groupsOf(...groups);

const { center, feeds } = await openServers();

inChromium('a finder whose server is slow or busy', (browser) => {
  /** Opens a page on which time passes only when it is told to. */
  async function visit(path: string, answer: Answer): Promise<Visit> {
    const src = feeds.on(path, answer);
    const body = `<peer-group-finder src="${src}"><p>Call us</p></peer-group-finder>`;
    const guest = await Visit.to(browser(), center.page({ policy: '', body }), {
      ownClock: true,
      before: (page) => stopClock(page, SUNDAY_EVENING),
    });
    await feeds.untilAsked(path);
    return guest;
  }

  /** Lets time pass on the page until something is so. Returns how many milliseconds that took. */
  async function passTime(
    { page }: Visit,
    step: number,
    isSo: () => boolean | Promise<boolean>,
  ): Promise<number> {
    for (let passed = 0; passed <= 60_000; passed += step) {
      if (await isSo()) return passed;
      await page.clock.runFor(step);
      // What the clock let go must get through to the server.
      await wait(20);
    }
    throw new Error('It did not happen within a minute of the page.');
  }

  it('asks again after a fault that passes, and the visitor never knows', async () => {
    const guest = await visit('/fault.json', inTurn(status(500), status(500), good));
    await passTime(guest, 100, async () => (await guest.rows.count()) > 0);
    assert.equal(feeds.askedFor('/fault.json').length, 3);
    assert.deepEqual(
      (await guest.heard()).map(({ type }) => type),
      ['peer-load'],
    );
    await guest.wasQuiet();
    await guest.close();
  });

  it('waits as long as the server asks, where that is short', async () => {
    const guest = await visit('/busy.json', inTurn(status(503, { 'Retry-After': '1' }), good));
    const passed = await passTime(guest, 50, () => feeds.askedFor('/busy.json').length === 2);
    assert.ok(passed >= 1000, `asked again after ${passed} ms`);
    await guest.listed();
    await guest.wasQuiet();
    await guest.close();
  });

  it('does not wait without a word where the server asks for more than 10 seconds', async () => {
    const guest = await visit('/long.json', inTurn(status(503, { 'Retry-After': '11' }), good));
    // No time passes here at all.
    await guest.alert.waitFor();
    assert.equal(feeds.askedFor('/long.json').length, 1);
    assert.deepEqual(await guest.heard(), [{ type: 'peer-error', kind: 'http', status: 503 }]);
    await guest.button('Try again').press('Enter');
    await guest.listed();
    await guest.close();
  });

  it('gives up after three tries and 45 seconds on a server that never answers', async () => {
    const guest = await visit('/never.json', never);
    await guest.page.clock.runFor(14_900);
    assert.equal(feeds.askedFor('/never.json').length, 1);
    const second = 14_900 + (await passTime(guest, 100, askedTimes(2)));
    const third = second + (await passTime(guest, 500, askedTimes(3)));
    assert.equal(await guest.alert.count(), 0);
    const end = third + (await passTime(guest, 500, async () => (await guest.alert.count()) > 0));
    assert.ok(end > 44_000 && end < 48_000, `gave up after ${end} ms`);
    assert.equal(feeds.askedFor('/never.json').length, 3);
    assert.deepEqual(await guest.heard(), [{ type: 'peer-error', kind: 'timeout' }]);
    await eventually(() => feeds.askedFor('/never.json').every(({ givenUp }) => givenUp()), true);
    assert.ok(await guest.page.getByText('Call us').isVisible());
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  const askedTimes = (times: number) => () => feeds.askedFor('/never.json').length === times;

  it('gives up on an answer that begins and never ends', async () => {
    const guest = await visit('/drips.json', (_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).write('{"groups": [');
    });
    const end = await passTime(guest, 1000, async () => (await guest.alert.count()) > 0);
    assert.ok(end >= 45_000 && end < 48_000, `gave up after ${end} ms`);
    assert.deepEqual(await guest.heard(), [{ type: 'peer-error', kind: 'timeout' }]);
    await guest.close();
  });

  it('shows the fallback, and that it is loading, while it waits', async () => {
    const guest = await visit('/waits.json', never);
    assert.ok(await guest.page.getByText('Call us').isVisible());
    assert.ok(await guest.page.locator('peer-group-finder:state(loading)').isVisible());
    await guest.wasQuiet();
    await guest.close();
  });
});
