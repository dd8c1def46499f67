import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { manyGroups } from '../fixtures/many-groups.ts';
import { groupsOf, held } from './support/answers.ts';
import { FINDER, SUPPORT, openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { serveFeeds } from './finder/feeds.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openServers();
serveFeeds(center.server);

/** Old scripts add to what all lists have, and `for … in` then finds it. */
function addToEverything(): void {
  for (const each of [Array.prototype, String.prototype, Function.prototype]) {
    Object.assign(each, {
      remove() {
        throw new Error('Nobody asked for this.');
      },
    });
  }
}

inChromium('a page', (browser) => {
  it('may have added to what all lists have', async () => {
    const body = `<peer-support api="/api"><peer-group-finder></peer-group-finder></peer-support>
      <peer-group-finder src="meetings.json bmlt.json"></peer-group-finder>`;
    const page = center.page({ scripts: [SUPPORT, FINDER], body });
    const guest = await Visit.to(browser(), page, {
      before: (each) => each.addInitScript(addToEverything),
    });
    await eventually(() => guest.rows.count(), groups.length + 2);
    await guest.button('SMART Start').click();
    await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
    await guest.search.first().fill('owls');
    await eventually(() => guest.names(), ['Night Owls', 'Lantern Meeting', 'Steady Steps']);
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps its title, its place, its focus and its elements as they were', async () => {
    const slow = held(groupsOf(...manyGroups(60)));
    center.server.on('/slow/groups', slow.answer);
    const page = center.page({
      scripts: [SUPPORT, FINDER],
      css: 'aside { height: 150vh }',
      body: `<aside><input id="own" aria-label="Own"></aside>
        <peer-support api="/slow"><peer-group-finder class="wide" aria-label="Ours">
          <p>Call us</p>
        </peer-group-finder></peer-support><aside></aside>`,
    });
    const guest = await Visit.to(browser(), page);
    await guest.page.locator('#own').focus();
    await guest.page.evaluate(() => scrollTo(0, 60));
    const look = () =>
      guest.page.evaluate(() => ({
        title: document.title,
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.id,
        html: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        history: history.length,
        address: location.href,
      }));
    const before = await look();
    slow.letGo();
    await guest.listed();
    assert.deepEqual(await look(), before);

    await guest.rows.first().getByRole('button').click();
    await guest.search.fill('hope');
    const after = await look();
    assert.equal(after.html, before.html);
    assert.equal(after.title, before.title);
    assert.equal(after.address, before.address);
    assert.equal(after.history, before.history);
    await guest.wasQuiet();
    await guest.close();
  });
});
