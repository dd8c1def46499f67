import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groupsOf, held, inTurn, never } from './support/answers.ts';
import { COPIED_FINDER, COPIED_SUPPORT, FINDER, SUPPORT } from './support/center.ts';
import { Center, script } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { filter, option } from './finder/filters.ts';
import { Visit, eventually } from './support/visit.ts';

const names = ['Aspen', 'Birch', 'Cedar'];
const three = groupsOf(...names.map((name) => ({ id: name, name, description: `On ${name}` })));

const finder = '<peer-group-finder api="/api">Call us</peer-group-finder>';
const supported = `<peer-support api="/api">
  <peer-group-finder>Call us</peer-group-finder>
</peer-support>`;

let center: Center;
before(async () => {
  center = await Center.start();
  center.server.on('/api/groups', three);
});
after(() => center.close());

/** Lists, opens and searches with these scripts in the page. */
async function works(browser: OpenedBrowser, scripts: readonly string[]): Promise<void> {
  const guest = await Visit.to(browser(), center.page({ scripts, body: supported }));
  await eventually(() => guest.names(), names);
  await guest.button('Birch').click();
  await guest.page.getByText('On Birch').waitFor();
  await guest.search.fill('cedar');
  await eventually(() => guest.names(), ['Cedar']);
  await guest.wasQuiet();
  await guest.close();
}

inBrowsers('the scripts of a finder', (browser) => {
  it('may come before that of the peer-support around it', async () => {
    const late = held(script);
    center.server.on(`${SUPPORT}?late`, late.answer);
    const page = center.page({ scripts: [FINDER, `${SUPPORT}?late`], body: supported });
    const guest = await Visit.to(browser(), page, { early: true });
    await guest.search.waitFor();
    assert.ok(await guest.page.getByText('Call us').isVisible());
    assert.deepEqual(await guest.heard(), []);
    late.letGo();
    await eventually(() => guest.names(), names);
    assert.deepEqual(await guest.heard(), [{ type: 'peer-load', count: 3, rejected: 0 }]);
    await guest.wasQuiet();
    await guest.close();
  });

  it('may come twice, from two folders', () =>
    works(browser, [COPIED_SUPPORT, FINDER, SUPPORT, COPIED_FINDER]));
});

inChromium('the scripts of a finder', (browser) => {
  const copies: [string, string[]][] = [
    ['twice, under two addresses', [FINDER, `${FINDER}?v=2`, SUPPORT, `${SUPPORT}?v=2`]],
    ['from two folders, one each', [COPIED_SUPPORT, FINDER]],
    ['from two folders, one each, the finder first', [FINDER, COPIED_SUPPORT]],
  ];
  for (const [how, scripts] of copies) {
    it(`may come ${how}`, () => works(browser, scripts));
  }

  it('may lack the part that comes beside the list, and then say so, or do without', async () => {
    const mixed = ['in-person', 'online', 'online'].map((attendance, at) => ({
      id: `${at}`,
      name: names[at] ?? '',
      attendance,
    }));
    center.server.on('/mixed/groups', groupsOf(...mixed));
    const body = '<peer-group-finder api="/mixed"></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body }), {
      viewport: { width: 320, height: 640 },
      before: (page) => page.route(/parts-to-open/, (route) => route.abort()),
    });
    await guest.listed();
    await filter(guest, 'Filters').press('Enter');
    await filter(guest, 'How to attend').click();
    await option(guest, 'Online').click();
    await eventually(() => guest.names(), names.slice(1));
    assert.equal(await guest.page.getByRole('dialog').count(), 0);
    assert.equal(await filter(guest, 'Filters').count(), 0);

    await guest.button('Birch').click();
    await guest.page.getByText('We could not load more about this group.').waitFor();
    await guest.page.unrouteAll();
    await guest.wasQuiet();
    await guest.close();
  });

  it('may come before the tag is in the page', async () => {
    const guest = await Visit.to(browser(), center.page({ body: '<main></main>' }));
    await guest.page.evaluate(async () => {
      await customElements.whenDefined('peer-group-finder');
      const late = document.createElement('peer-group-finder');
      late.setAttribute('api', '/api');
      document.querySelector('main')?.append(late);
    });
    await eventually(() => guest.names(), names);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a finder in a page that changes', (browser) => {
  /** Where a page may put it. */
  const rooms = (body: string) => `<div id="one">${body}</div><div id="two"></div>`;
  const move = () => {
    const element = document.querySelector('peer-group-finder');
    document.querySelector('#two')?.append(element ?? 'It is gone.');
  };

  it('stops asking once it is taken out, and says nothing', async () => {
    center.server.on('/slow/groups', never);
    const body = '<peer-group-finder api="/slow"></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body }));
    await center.server.untilAsked('/slow/groups');
    await guest.page.evaluate(() => document.querySelector('peer-group-finder')?.remove());
    const [request] = center.server.askedFor('/slow/groups');
    await eventually(() => request?.givenUp(), true);
    assert.deepEqual(await guest.heard(), []);
    await guest.wasQuiet();
    await guest.close();
  });

  it('loads all the same when it is moved while it does', async () => {
    center.server.on('/moved/groups', inTurn(never, three));
    const body = rooms('<peer-group-finder api="/moved">Call us</peer-group-finder>');
    const guest = await Visit.to(browser(), center.page({ body }));
    await center.server.untilAsked('/moved/groups');
    await guest.page.evaluate(move);
    await eventually(() => guest.names(), names);
    assert.deepEqual(
      (await guest.heard()).map(({ type }) => type),
      ['peer-load'],
    );
    assert.equal(await guest.alert.count(), 0);
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps list, search and open details when it is moved', async () => {
    center.server.on('/kept/groups', three);
    const body = rooms('<peer-group-finder api="/kept"></peer-group-finder>');
    const guest = await Visit.to(browser(), center.page({ body }));
    await guest.button('Birch').click();
    await guest.search.fill('bir');
    await guest.page.evaluate(move);
    await eventually(() => guest.page.locator('#two [part~=group]').count(), 1);
    assert.ok(await guest.page.getByText('On Birch').isVisible());
    assert.equal(await guest.search.inputValue(), 'bir');
    await guest.search.fill('');
    await eventually(() => guest.names(), names);
    assert.equal(center.server.askedFor('/kept/groups').length, 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('takes the list of another address, and not a late one of the first', async () => {
    const late = held(groupsOf({ id: 'late', name: 'Late' }));
    center.server.on('/first/groups', late.answer);
    const body = '<peer-group-finder api="/first"></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body }));
    await center.server.untilAsked('/first/groups');
    await guest.page.evaluate(() =>
      document.querySelector('peer-group-finder')?.setAttribute('api', '/api'),
    );
    await eventually(() => guest.names(), names);
    late.letGo();
    assert.ok(center.server.askedFor('/first/groups')[0]?.givenUp());
    assert.deepEqual(await guest.names(), names);
    await guest.wasQuiet();
    await guest.close();
  });

  it('has its own list beside another', async () => {
    center.server.on('/other/groups', groupsOf({ id: 'o', name: 'Other' }));
    const body = `${finder}<peer-group-finder api="/other"></peer-group-finder>`;
    const guest = await Visit.to(browser(), center.page({ body }));
    await eventually(() => guest.names(), [...names, 'Other']);
    await guest.search.nth(1).fill('nothing like it');
    await eventually(() => guest.names(), names);
    await guest.button('Birch').click();
    await guest.search.first().fill('birch');
    await eventually(() => guest.names(), ['Birch']);
    await guest.button('Clear search and filters').click();
    await eventually(() => guest.names(), ['Birch', 'Other']);
    assert.equal(await guest.search.first().inputValue(), 'birch');
    await guest.wasQuiet();
    await guest.close();
  });
});
