import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { WIDGETS, attributesOf } from '../../src/cdn/loader/widget-attributes.ts';
import { serveFeeds } from './finder/feeds.ts';
import { chunk, folderOn, loader } from './loader/folder.ts';
import { openServers, policyFor } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';

const { center, feeds } = await openServers();
const policy = policyFor(feeds.origin);
serveFeeds(center.server, feeds);

const FINDER = `<peer-group-finder api="${feeds.origin}/api"><p>Call us</p></peer-group-finder>`;
const LINES = '<peer-crisis-lines></peer-crisis-lines>';

/** As much of `custom-elements.json` as is read here. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Puts a page up that has just this in its body. */
const page = (body: string): string => center.page({ policy, scripts: [], body });

const defined = (guest: Visit, tag: string): Promise<void> =>
  eventually(
    () => guest.page.evaluate((name) => customElements.get(name) !== undefined, tag),
    true,
  );

it('knows every widget and what each can be told', () => {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../dist/custom-elements.json'), 'utf8'),
  ) as Manifest;
  const declared = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
    );
  const ofAll = new Set(['lang', 'theme']);
  const own = (names: readonly string[] = []) => names.filter((name) => !ofAll.has(name)).sort();
  assert.deepEqual(
    Object.fromEntries(WIDGETS.map((name) => [`peer-${name}`, own(attributesOf(name))])),
    Object.fromEntries(declared.map(([tag, names]) => [tag, own(names)])),
  );
});

inBrowsers('a page with the loader', (browser) => {
  it('loads what it uses and nothing else, also what is put in later', async () => {
    const folder = folderOn(center.server);
    const guest = await Visit.to(browser(), page(loader(folder) + LINES));
    await guest.page.getByRole('link', { name: '988' }).first().waitFor();
    const lines = ['loader.js', 'crisis-lines.js', chunk('safety'), chunk('shared')];
    assert.deepEqual(folder.asked().sort(), lines.sort());
    await guest.page.evaluate(
      ([api]) => {
        const box = document.createElement('section');
        const finder = document.createElement('peer-group-finder');
        finder.setAttribute('api', api ?? '');
        box.append(finder);
        document.body.append(box);
      },
      [`${feeds.origin}/api`],
    );
    await guest.listed();
    const scripts = folder.asked().filter((file) => !file.startsWith('chunks/'));
    assert.deepEqual(scripts.sort(), ['crisis-lines.js', 'group-finder.js', 'loader.js']);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a page with the loader', (browser) => {
  for (const [where, body] of [
    ['deferred, before', (tag: (how: string) => string) => tag('defer') + FINDER],
    ['plain, before', (tag: (how: string) => string) => tag('') + FINDER],
    ['plain, after', (tag: (how: string) => string) => FINDER + tag('')],
  ] as const) {
    it(`finds the tag where its own is ${where} it`, async () => {
      const folder = folderOn(center.server);
      const guest = await Visit.to(browser(), page(body((how) => loader(folder, how))));
      await guest.listed();
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('does not mind a second one', async () => {
    const [one, other] = [folderOn(center.server), folderOn(center.server)];
    const guest = await Visit.to(
      browser(),
      page(loader(one, '') + loader(one, '') + loader(other, '') + FINDER),
    );
    await guest.listed();
    assert.deepEqual(other.asked(), ['loader.js']);
    await guest.wasQuiet();
    await guest.close();
  });

  it('lets the first of two versions work, and says so once', async () => {
    const first = folderOn(center.server);
    const later = folderOn(center.server, (file, text) =>
      file === 'loader.js' ? text.replace(/"\d+\.\d+\.\d+"/, '"99.0.0"') : text,
    );
    const guest = await Visit.to(
      browser(),
      page(loader(first, '') + loader(later, '') + loader(later, '') + FINDER),
    );
    await guest.listed();
    assert.deepEqual(later.asked(), ['loader.js', 'loader.js']);
    assert.equal(guest.console.length, 1);
    assert.match(guest.console.join(), /^Two versions of the loader .* only \d+\.\d+\.\d+ works/);
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('keeps what is inside where a script does not come, and gets it when the line is back', async () => {
    const folder = folderOn(center.server);
    let broken = true;
    const guest = await Visit.to(browser(), page(loader(folder) + FINDER), {
      before: (window) =>
        window.route('**/group-finder.js', (route) => (broken ? route.abort() : route.continue())),
    });
    await eventually(
      () => guest.console,
      ['<peer-group-finder> could not be loaded; what is inside it stays.'],
    );
    assert.ok(await guest.page.getByText('Call us').isVisible());
    broken = false;
    await guest.page.evaluate(() => dispatchEvent(new Event('online')));
    await guest.listed();
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('asks for no widget again that the page has by its own script', async () => {
    const folder = folderOn(center.server);
    const guest = await Visit.to(
      browser(),
      page(
        `<script type="module" src="${folder.path}crisis-lines.js"></script>${loader(folder, 'defer')}${LINES}`,
      ),
    );
    await defined(guest, 'peer-crisis-lines');
    const asked = folder.asked();
    assert.deepEqual(asked, [...new Set(asked)]);
    await guest.wasQuiet();
    await guest.close();
  });
});
