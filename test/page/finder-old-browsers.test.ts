import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { FINDER, SUPPORT, openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { serveFeeds } from './finder/feeds.ts';
import { dashedStatesOnly, takeAway } from './support/old-browsers.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openServers();
serveFeeds(center.server);

inChromium('a browser that is as old as the oldest we know', (browser) => {
  const ages = [
    ['without what is newer', takeAway],
    ['whose states have dashes', dashedStatesOnly],
  ] as const;
  for (const [what, script] of ages) {
    it(`${what} lists, searches and shows details`, async () => {
      const page = center.page({
        scripts: [SUPPORT, FINDER],
        body: `<peer-support phone="+13035550142">
          <peer-group-finder src="api/groups meetings.json bmlt.json"></peer-group-finder>
        </peer-support>`,
      });
      const guest = await Visit.to(browser(), page, {
        before: (each) => each.addInitScript(script),
      });
      await eventually(() => guest.rows.count(), groups.length + 2);
      await guest.button('SMART Start').click();
      await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
      await guest.search.fill('lantern');
      await eventually(() => guest.names(), ['Lantern Meeting']);
      await guest.search.fill('nothing like it');
      await guest.button('Clear search and filters').click();
      await eventually(() => guest.rows.count(), groups.length + 2);
      if (script === dashedStatesOnly) {
        assert.equal(await guest.page.locator('peer-group-finder:state(--ready)').count(), 1);
      }
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('has really lost them', async () => {
    const guest = await Visit.to(browser(), center.page({ body: '' }), {
      before: (each) => each.addInitScript(takeAway),
    });
    const left = await guest.page.evaluate(() => [
      'states' in ElementInternals.prototype,
      'canParse' in URL,
      'groupBy' in Object,
      'any' in AbortSignal,
      CSS.supports('selector(:state(a))'),
    ]);
    assert.deepEqual(left, [false, false, false, false, false]);
    await guest.close();
  });
});
