import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBuilderSite } from './builder/center-site.ts';
import { Editor } from './builder/editor.ts';
import { json } from './support/answers.ts';
import { axeViolations } from './support/axe.ts';
import { inChromium } from './support/engines.ts';
import { RecordingServer } from './support/recording-server.ts';
import { eventually } from './support/visit.ts';

const site = await openBuilderSite();
const FINDER = 'peer-group-finder';
const FORM = 'peer-request-form';
const STORIES = 'peer-story-carousel';

inChromium('the embed builder, while somebody fills it in', (browser) => {
  it('asks nobody while something is typed, then says what to mend, and keeps nothing', async () => {
    const broken = await RecordingServer.start();
    broken.on('/api/', json({ version: 1, capabilities: ['groups'] }));
    broken.on('/api/groups', json({ groups: 'none' }));
    const editor = await Editor.open(browser, site.builder);
    await editor.choose(FINDER, FORM);
    await editor.page.locator('#shared-api').pressSequentially(`${broken.origin}/api`);
    await editor.page.locator('iframe').contentFrame().locator('[part~=group]').first().waitFor();
    assert.deepEqual(broken.asked, []);
    await editor.page.getByRole('button', { name: 'Check this API' }).click();
    await editor.checked.filter({ hasText: /\d+ to mend/ }).waitFor();
    const findings = editor.page.locator('.findings.failed li');
    assert.ok((await findings.allTextContents()).some((text) => text.includes('GET /groups')));
    assert.ok((await findings.locator('.fix').count()) > 0, 'it says what to do');

    const asked = broken.asked.length;
    await editor.pick('My service');
    await broken.untilAsked('/api/groups', broken.askedFor('/api/groups').length + 1);
    assert.ok(broken.asked.length > asked);
    await editor.fill('shared-api', `${broken.origin}/other`);
    assert.ok(await editor.page.getByLabel('Sample', { exact: true }).isChecked());
    assert.deepEqual(broken.askedFor('/other/groups'), []);
    const kept = await editor.page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.search + location.hash,
    ]);
    assert.deepEqual(kept, [0, 0, '', '']);
    await editor.guest.close();
    await broken.close();
  });

  it('lets nothing out of what is typed but as text', async () => {
    const editor = await Editor.open(browser, site.builder);
    const { page } = editor;
    page.on('dialog', () => assert.fail('something ran'));
    await editor.choose(FORM, 'peer-quick-exit');
    const markup = '"><img src=x onerror=alert(1)></peer-request-form><script>alert(1)</script>';
    await editor.fill('shared-organization', markup);
    await editor.fill('shared-phone', markup);
    await editor.fill(`${FORM}-heading`, markup);
    await editor.fill('shared-api', 'javascript:alert(1)');
    await editor.fill('shared-privacy-url', 'javascript:alert(1)');
    await editor.fill('peer-quick-exit-href', 'data:text/html,<script>alert(1)</script>');
    await editor.fill('light--peer-accent', 'red;}</style><script>alert(1)</script>');
    await editor.fill('--peer-radius', '1em}</style><script>alert(1)</script>');
    await page.locator('iframe').contentFrame().locator('[part~=submit]').waitFor();
    const snippet = await editor.text('page');
    assert.doesNotMatch(snippet, /javascript:|data:|--peer-accent/);
    assert.equal(
      snippet.match(/<script/g)?.length,
      snippet.match(/<script type="module"/g)?.length,
    );
    for (const id of ['shared-api', 'shared-privacy-url', 'peer-quick-exit-href'])
      assert.match((await page.locator(`#${id}-problem`).textContent()) ?? '', /not a web address/);
    assert.deepEqual(await editor.guest.troubles(), []);

    // The way out in the preview leads nowhere, and the builder stays.
    const exit = page.locator('iframe').contentFrame().locator('peer-quick-exit [part~=exit]');
    await exit.first().click();
    await page.locator('iframe').contentFrame().locator('[part~=submit]').waitFor();
    assert.equal(await page.locator('#shared-organization').inputValue(), markup);
    await editor.guest.close();
  });

  it('previews at three widths, dark, in another language and direction', async () => {
    const editor = await Editor.open(browser, site.builder);
    const frame = editor.page.locator('iframe').contentFrame();
    await editor.choose(FINDER);
    for (const width of [320, 768, 1280]) {
      await editor.pick(`${width} px`);
      await eventually(() => frame.locator('body').evaluate(() => innerWidth), width);
    }
    await editor.pick('Dark');
    await editor.fill('dark--peer-accent', '#ffcc00');
    await editor.fill('language-tag', 'es');
    await frame.getByRole('heading', { name: 'Encuentre un grupo' }).waitFor();
    await frame.locator('.widget.dark').waitFor();
    await eventually(
      () =>
        frame
          .locator(FINDER)
          .evaluate((finder) => getComputedStyle(finder).getPropertyValue('--peer-accent')),
      '#ffcc00',
    );
    await editor.fill('language-tag', 'ar');
    await eventually(() => frame.locator('html').getAttribute('dir'), 'rtl');
    await editor.guest.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible, tells contrast in words, and fits 320 px, ${colorScheme}`, async () => {
      const editor = await Editor.open(browser, site.builder, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      await editor.choose(
        FINDER,
        FORM,
        STORIES,
        'peer-story-form',
        'peer-quick-exit',
        'peer-crisis-lines',
      );
      await editor.fill('shared-api', '/api');
      await editor.fill('light--peer-accent', '#c9e4de');
      const verdict = editor.page.locator('.light .verdict');
      await verdict.filter({ hasText: 'too little contrast: links and buttons' }).waitFor();
      await editor.page.getByRole('button', { name: 'Check this API' }).click();
      await editor.checked.filter({ hasText: 'Nothing has to be mended' }).waitFor();
      await editor.page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      assert.deepEqual(await axeViolations(editor.page), []);
      assert.equal(await editor.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await editor.guest.close();
    });
  }
});
