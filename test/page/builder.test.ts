import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { WIDGETS } from '../../demo/server/site.ts';
import { openBuilderSite } from './builder/center-site.ts';
import { Editor } from './builder/editor.ts';
import { inChromium } from './support/engines.ts';
import { body } from './support/answers.ts';
import { Visit, eventually } from './support/visit.ts';

const site = await openBuilderSite();
const FINDER = 'peer-group-finder';
const FORM = 'peer-request-form';
const STORIES = 'peer-story-carousel';

/** What Chromium says about every frame whose page is kept in and may still run. */
const OF_THE_FRAME = /allow-scripts and allow-same-origin/;
const said = ({ console }: Visit) => console.filter((line) => !OF_THE_FRAME.test(line));

inChromium('the embed builder', (browser) => {
  /** A visitor on a center's page with just what the builder gave for it. */
  const visit = async (snippet: string, policy: string, use: (guest: Visit) => Promise<void>) => {
    const guest = await Visit.to(browser(), site.page(snippet, policy), { ownClock: true });
    await use(guest);
    assert.deepEqual(await guest.troubles(), []);
    assert.deepEqual(said(guest), []);
    await guest.close();
  };
  const works = async (guest: Visit) => {
    await guest.listed();
    await guest.page.locator('[part~=submit]').waitFor();
  };

  it('leads by keyboard alone from nothing to a copied snippet that works on a page', async () => {
    const editor = await Editor.open(browser, site.builder, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = editor;
    const type = (text: string) => page.keyboard.insertText(text);
    await editor.tabTo(`#show-${FINDER}`);
    await page.keyboard.press('Space');
    await editor.tabTo(`#show-${FORM}`);
    await page.keyboard.press('Space');
    await editor.tabTo('#shared-api');
    await type(site.api);
    await editor.tabTo('.button');
    await page.keyboard.press('Enter');
    await editor.checked.filter({ hasText: 'Nothing has to be mended' }).waitFor();
    await editor.tabTo('#shared-phone');
    await type('(303) 555-0142');
    await editor.tabTo(`[id="${FINDER}-heading"]`);
    await type('Groups & "friends" <near> you');
    await editor.tabTo('[id="light--peer-accent"]');
    await type('#6b1d5c');
    await editor.tabTo('.skip-preview');
    await page.keyboard.press('Enter');
    await editor.tabTo('#host');
    await page.keyboard.press('Control+a');
    await type('/alongside');
    const policy = await editor.policy();
    await editor.tabTo('.copy .button');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(snippet, await editor.text('page'));
    assert.deepEqual(said(editor.guest), []);
    assert.deepEqual(await editor.guest.troubles(), []);
    await editor.guest.close();

    await visit(snippet, policy, async (guest) => {
      await works(guest);
      await guest.page.getByRole('heading', { name: 'Groups & "friends" <near> you' }).waitFor();
      const accent = await guest.page
        .locator(FINDER)
        .evaluate((finder) => getComputedStyle(finder).getPropertyValue('--peer-accent'));
      assert.equal(accent, '#6b1d5c');
    });
  });

  const ways: [string, (editor: Editor) => Promise<void>][] = [
    [
      'by the loader, with integrity',
      async (editor) => {
        await editor.pick('One loader for all');
        await editor.page.getByRole('checkbox', { name: 'With integrity' }).check();
      },
    ],
    ['by scripts with integrity', (editor) => editor.page.getByLabel('With integrity').check()],
    ['as divs', (editor) => editor.pick('Unknown tags are stripped')],
    [
      'with its colours in a stylesheet',
      async (editor) => {
        await editor.pick('In my stylesheet');
      },
    ],
  ];
  it('gives snippets that work under just the policy that it gives with them', async () => {
    const editor = await Editor.open(browser, site.builder);
    await editor.choose(FINDER, FORM, STORIES);
    await editor.fill('shared-api', site.api);
    await editor.fill('light--peer-accent', '#6b1d5c');
    for (const [way, choose] of ways) {
      await editor.pick('Plain HTML');
      await choose(editor);
      const inTheme = await editor.page.locator('#copy-theme').count();
      const parts = inTheme > 0 ? ['theme', 'page'] : ['page'];
      const body = (await Promise.all(parts.map((part) => editor.text(part)))).join('');
      assert.equal(body.includes('integrity="sha384-'), way.includes('integrity'), way);
      await visit(body, await editor.policy(), async (guest) => {
        await works(guest);
        await guest.page.locator('[part~=slide]').first().waitFor();
      });
      await editor.page.getByLabel('With integrity').uncheck();
    }
    assert.deepEqual(said(editor.guest), []);
    await editor.guest.close();
  });

  it('gives frames whose page has its settings, under a policy for each of both', async () => {
    const { server } = site.center;
    const editor = await Editor.open(browser, site.builder);
    await editor.choose(FINDER);
    await editor.fill('shared-api', site.api);
    await editor.fill('light--peer-accent', '#6b1d5c');
    await editor.pick('Only iframes are allowed');
    await editor.fill('host', `${server.origin}/alongside`);
    await editor.fill('site', server.origin);
    const [page, policy, framed, settings, sheet] = await Promise.all(
      ['page', 'policy', 'frame-policy', 'settings', 'css'].map((id) => editor.text(id)),
    );
    await editor.guest.close();

    const built = (name: string) => readFileSync(join(WIDGETS, name), 'utf8');
    server.on('/alongside/frame.html', (_, response) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html',
          'Content-Security-Policy': framed?.replace(/\s+/g, ' '),
        })
        .end(built('frame.html')),
    );
    server.on('/alongside/frame.css', body(`${built('frame.css')}${sheet}`, 'text/css'));
    server.on('/alongside/frame.json', body(settings ?? ''));
    await visit(page ?? '', policy ?? '', async (guest) => {
      const frame = guest.page.frameLocator('iframe');
      await frame.locator('[part~=group]').first().waitFor();
      const accent = await frame
        .locator(FINDER)
        .evaluate((finder) => getComputedStyle(finder).getPropertyValue('--peer-accent'));
      assert.equal(accent, '#6b1d5c');
      // Its height was told, and taken over.
      const height = () =>
        guest.page.locator('iframe').evaluate(({ style }) => style.height !== '');
      await eventually(height, true);
    });
  });
});
