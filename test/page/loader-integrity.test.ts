import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chunk, folderOn, loader, tampered } from './loader/folder.ts';
import { serveFeeds } from './finder/feeds.ts';
import { openServers, policyFor } from './support/center.ts';
import { inBrowsers } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
const policy = policyFor(feeds.origin);
serveFeeds(center.server, feeds);

const FINDER = `<peer-group-finder api="${feeds.origin}/api"><p>Call us</p></peer-group-finder>`;
const ENTRY = 'group-finder.js';

inBrowsers('a loader whose tag has an integrity', (browser) => {
  it('loads the widget and its later parts, each once, under the strictest policy', async () => {
    const folder = folderOn(center.server);
    const guest = await Visit.to(
      browser(),
      center.page({
        policy,
        scripts: [],
        body: loader(folder, 'async', true) + FINDER,
        lang: 'es',
      }),
    );
    await guest.page.getByRole('heading', { name: 'Encuentre un grupo' }).waitFor();
    await guest.listed();
    await guest.button('SMART Start').click();
    await guest.page.getByRole('link', { name: 'Unirse por Zoom' }).waitFor();
    await guest.wasQuiet();
    const asked = folder.asked();
    assert.deepEqual(asked, [...new Set(asked)]);
    assert.deepEqual(asked.slice(0, 3), ['loader.js', chunk('shared'), ENTRY]);
    assert.equal(
      await guest.page.locator('link[rel=modulepreload], script[type=module]').count(),
      0,
    );
    await guest.close();
  });

  for (const [what, file] of [
    ['a chunk', chunk('shared')],
    ['the script of the widget', ENTRY],
  ] as const) {
    it(`runs nothing where ${what} was tampered with, says so once and keeps what is inside`, async () => {
      const folder = folderOn(center.server, (each, text) =>
        each === file ? tampered(text) : text,
      );
      const guest = await Visit.to(
        browser(),
        center.page({ policy, scripts: [], body: loader(folder, 'async', true) + FINDER }),
      );
      await eventually(
        () => guest.console,
        [
          '<peer-group-finder> could not be loaded, or is not what its loader expects; what is inside it stays.',
        ],
      );
      assert.equal(await guest.page.title(), 'Our center');
      assert.equal(
        await guest.page.evaluate(() => customElements.get('peer-group-finder')),
        undefined,
      );
      assert.ok(await guest.page.getByText('Call us').isVisible());
      assert.deepEqual(await guest.troubles(), []);
      await guest.close();
    });
  }

  it('does not run the rest of a form that was tampered with, and keeps what is inside', async () => {
    const part = chunk('request-part');
    const folder = folderOn(center.server, (each, text) => (each === part ? tampered(text) : text));
    const form = `<peer-request-form api="${feeds.origin}/api"><p>Call us</p></peer-request-form>`;
    const guest = await Visit.to(
      browser(),
      center.page({ policy, scripts: [], body: loader(folder, 'async', true) + form }),
    );
    await eventually(
      () => guest.console,
      ['A part of a widget could not be loaded, or is not what its loader expects.'],
    );
    await eventually(() => folder.asked().filter((each) => each === part).length, 1);
    assert.ok(await guest.page.getByText('Call us').isVisible());
    assert.equal(await guest.page.title(), 'Our center');
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('does not run a later part that was tampered with, and keeps the list', async () => {
    const parts = chunk('parts-to-open');
    const folder = folderOn(center.server, (each, text) =>
      each === parts ? tampered(text) : text,
    );
    const guest = await Visit.to(
      browser(),
      center.page({ policy, scripts: [], body: loader(folder, 'async', true) + FINDER }),
    );
    await guest.listed();
    const names = await guest.names();
    await guest.button('SMART Start').click();
    await eventually(
      () => guest.console,
      ['A part of a widget could not be loaded, or is not what its loader expects.'],
    );
    assert.equal(await guest.page.title(), 'Our center');
    assert.deepEqual(await guest.names(), names);
    await guest.close();
  });
});
