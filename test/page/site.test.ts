import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { PAGES } from '../../demo/server/site.ts';
import { PeerRequest, requestFromFields } from '../../src/contract/index.ts';
import { openSite, problemsOf } from './site/open-site.ts';

const { origin, browser, visit } = await openSite();

/** Every page's address, and one that has no page. */
const addresses = [
  ...globSync('**/index.html', { cwd: PAGES }).map((file) => join('/', dirname(file), '/')),
  '/no-such-page',
].sort();
const spanish = (address: string) => address.startsWith('/es/');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the sample site', () => {
  for (const address of addresses) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${address} is quiet and accessible, ${colorScheme}`, async () => {
        await visit(address, { colorScheme }, async (page, noise) => {
          await page.waitForLoadState('networkidle');
          assert.deepEqual(noise, []);

          const { violations } = await page.evaluate<AxeResults>(`${axe};axe.run()`);
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
            [],
          );
        });
      });
    }

    it(`${address} fits a window of 320 px`, async () => {
      await visit(address, { viewport: { width: 320, height: 640 } }, async (page) => {
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      });
    });

    it(`${address} has a language, one title heading, and no heading level left out`, async () => {
      await visit(address, {}, async (page) => {
        assert.equal(
          await page.evaluate(() => document.documentElement.lang),
          spanish(address) ? 'es' : 'en',
        );
        const levels = await page.evaluate(() =>
          Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6'), ({ localName }) =>
            Number(localName.slice(1)),
          ),
        );
        const jumps = levels.slice(1).map((level, index) => level - (levels[index] ?? level));
        assert.equal(levels.lastIndexOf(1), 0, String(levels));
        assert.ok(
          jumps.every((jump) => jump <= 1),
          String(levels),
        );
      });
    });

    it(`${address} says twice that it is a sample, and names the crisis lines`, async () => {
      await visit(address, { javaScriptEnabled: false }, async (page) => {
        const words = spanish(address) ? 'Sitio de muestra' : 'Sample site';
        assert.equal(await page.getByText(words).count(), 2);
        for (const line of ['tel:988', 'sms:988', 'tel:911', 'tel:+18006624357']) {
          assert.ok(await page.locator(`footer a[href^="${line}"]`).isVisible(), line);
        }
      });
    });

    it(`${address} can be entered past its head by keyboard`, async () => {
      await visit(address, {}, async (page) => {
        await page.keyboard.press('Tab');
        const skip = page.locator('a:focus');
        assert.equal(await skip.getAttribute('href'), '#main');
        assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, 'it shows once it has focus');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        assert.ok(
          await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
        );
      });
    });
  }

  for (const address of addresses.filter((address) => /group|grupo/.test(address))) {
    it(`${address} shows a phone number and three groups without any script`, async () => {
      await visit(address, { javaScriptEnabled: false }, async (page) => {
        const finder = page.locator('peer-group-finder');
        assert.ok(await finder.locator('a[href="tel:+13035550142"]').isVisible());
        assert.equal(await finder.locator('li:visible').count(), 3);
      });
    });
  }

  for (const [address, send, exit] of [
    ['/talk-to-a-peer/', 'Send', 'Leave this page'],
    ['/es/hablar-con-alguien/', 'Enviar', 'Salir de esta página'],
  ] as const) {
    it(`${address} has a phone number, a form and an exit without any script`, async () => {
      await visit(address, { javaScriptEnabled: false }, async (page) => {
        const form = page.locator('peer-request-form');
        assert.ok(await form.locator('a[href="tel:+13035550142"]').first().isVisible());
        assert.ok(await form.getByRole('link', { name: exit }).isVisible());
        await form.getByRole('radio').first().check();
        await form.locator('[name="contact.method"][value=email]').check();
        await form.locator('[name="contact.email"]').fill('sam@example.com');
        await form.locator('[name="consent.contact"]').check();
        const asked = page.waitForRequest((request) => request.method() === 'POST');
        await form.getByRole('button', { name: send }).click();
        const request = await asked;
        assert.equal(new URL(request.url()).pathname, '/api/peer-requests');
        const said = requestFromFields(new URLSearchParams(request.postData() ?? ''));
        assert.deepEqual(problemsOf(said, PeerRequest), []);
      });
    });

    it(`${address} shows the widget's form in place of the plain one`, async () => {
      await visit(address, {}, async (page) => {
        await page.locator('peer-request-form [part=submit]').waitFor();
        assert.equal(await page.locator('.plain-form').isVisible(), false);
      });
    });
  }

  it('links to nothing that is not there, and every page is linked to', async () => {
    const seen = new Set<string>(['/']);
    const page = await browser.newPage();
    for (const path of seen) {
      // Without opening it: a browser would save some files, and play others.
      const answer = await page.request.get(origin + path);
      assert.equal(answer.status(), 200, path);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      await page.goto(origin + path);
      const found = await page.evaluate(() =>
        // A quick exit leads away on purpose.
        Array.from(
          document.querySelectorAll(
            ':not(peer-quick-exit) > :is(a[href], link[href], script[src], img, video, track)',
          ),
          (element) =>
            (element as { href?: string }).href ?? (element as { src?: string }).src ?? '',
        ),
      );
      const feeds = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('peer-group-finder[src], peer-story-carousel[src]'),
          (widget) => {
            const sources = widget.getAttribute('src') ?? '';
            return sources.split(' ').map((feed) => new URL(feed, document.baseURI).href);
          },
        ).flat(),
      );
      for (const link of [...found, ...feeds]) {
        const { protocol, pathname, hash, host } = new URL(link);
        if (protocol === 'tel:' || protocol === 'sms:') continue;
        assert.equal(`${protocol}//${host}`, origin, link);
        if (hash) assert.ok(await page.locator(hash).count(), `${path} has no ${hash}`);
        seen.add(pathname);
      }
    }
    await page.close();
    assert.deepEqual(
      addresses.filter((address) => !seen.has(address)),
      ['/no-such-page'],
    );
  });
});
