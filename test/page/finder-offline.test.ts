import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { manyGroups } from '../fixtures/many-groups.ts';
import { groupsOf } from './support/answers.ts';
import { Center } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { chip, choose } from './finder/filters.ts';
import { Visit, eventually, plain } from './support/visit.ts';

inChromium('a visitor who loses the network', (browser) => {
  let center: Center;
  before(async () => {
    center = await Center.start();
    center.server.on('/api/groups', groupsOf(...groups, ...manyGroups(40)));
  });
  after(() => center.close());

  const body = '<peer-group-finder api="/api"><p>Call us</p></peer-group-finder>';
  const refresh = (guest: Visit) =>
    guest.page.evaluate(() => void document.querySelector('peer-group-finder')?.refresh());

  it('goes on using the list that is there', async () => {
    const guest = await Visit.to(browser(), center.page({ body }));
    await guest.listed();
    // What opens a row comes beside the list.
    await guest.page.waitForLoadState('networkidle');
    await guest.context.setOffline(true);

    await guest.button('SMART Start').click();
    await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
    await guest.button('Show more groups').click();
    await eventually(() => guest.rows.count(), 51);
    await guest.search.fill('pueblo');
    await guest.button('Monday Mothers').first().click();
    await guest.page.getByText('300 Sample Ave').waitFor();
    await guest.wasQuiet();
    await guest.close();
  });

  it('is told that the list is old, and gets a new one once the network is back', async () => {
    const guest = await Visit.to(browser(), center.page({ body }));
    await guest.listed();
    await choose(guest, 'How to attend', 'Online');
    await guest.search.fill('group');
    // Once the number is said the rows stay where they are.
    await guest.page.getByRole('status').filter({ hasText: '26 groups' }).waitFor();
    await guest.rows.nth(1).getByRole('button').first().press('Enter');
    await guest.page.getByRole('button', { name: /^Close / }).waitFor();
    const before = await guest.names();
    await guest.context.setOffline(true);
    await refresh(guest);
    const stale = guest.page.getByRole('status').filter({ hasText: 'could not refresh' });
    await stale.waitFor();
    assert.match(plain(await stale.innerText()), /It is from .+\. Try again$/);
    assert.deepEqual(await guest.names(), before);
    assert.equal(await guest.alert.count(), 0);
    assert.ok(!(await guest.page.getByText('Call us').isVisible()));

    // Nobody has to ask for it.
    await guest.context.setOffline(false);
    await eventually(() => stale.count(), 0);
    assert.deepEqual(await guest.names(), before);
    assert.equal(await guest.search.inputValue(), 'group');
    assert.ok(await chip(guest, 'Online').isVisible());
    assert.ok(await guest.page.getByRole('button', { name: /^Close / }).isVisible());
    assert.deepEqual(
      (await guest.heard()).map(({ type, kind }) => kind ?? type),
      ['peer-load', 'peer-group-open', 'offline', 'peer-load'],
    );
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('is told that it is the network where there is no list yet', async () => {
    const waiting = '<peer-group-finder><p>Call us</p></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body: waiting }));
    await guest.alert.waitFor();
    await guest.context.setOffline(true);
    await guest.page.evaluate(() => {
      document.querySelector('peer-group-finder')?.setAttribute('api', '/api');
    });
    await guest.page.getByText('You seem to be offline.').waitFor();
    assert.ok(await guest.page.getByText('Call us').isVisible());
    await guest.context.setOffline(false);
    await guest.listed();
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });
});
