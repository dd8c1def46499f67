import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { createSite, PAGES, WIDGETS } from '../../demo/server/site.ts';
import { PeerRequest, requestFromFields } from '../../src/contract/index.ts';
import { openBrowser } from '../browsers/open.ts';

/** Every page's address, and one that has no page. */
const addresses = [
  ...globSync('**/index.html', { cwd: PAGES }).map((file) => join('/', dirname(file), '/')),
  '/no-such-page',
].sort();
const notFound = (address: string) => address === '/no-such-page';
const spanish = (address: string) => address.startsWith('/es/');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Stands in for the reference API: one group and nobody to choose are enough for a page. */
function api(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/groups')) {
    return Response.json({ groups: [{ id: 'first-steps', name: 'First Steps' }] });
  }
  return pathname.endsWith('/')
    ? Response.json({ version: 1, capabilities: ['groups', 'peer-requests'] })
    : new Response(null, { status: 404 });
}

/** What the contract finds wrong with a form's body, once its caller has named the request. */
function problemsOf(body: string): string[] {
  const request = { ...requestFromFields(new URLSearchParams(body)), requestId: randomUUID() };
  const { error } = z.safeParse(PeerRequest, request);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe('the sample site', () => {
  let server: ServerType;
  let origin: string;
  let browser: Browser;

  before(async () => {
    assert.ok(existsSync(WIDGETS), 'The pages load the built widgets. Run first: npm run build');
    server = serve({ fetch: createSite(api).fetch, hostname: '127.0.0.1', port: 0 });
    await new Promise((listening) => server.once('listening', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser('chromium');
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page in a window of its own, lets `look` see it, and closes it. */
  async function visit(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page, noise: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      // A browser reports a page's own status 404 as an error.
      const itself = notFound(address) && message.location().url === origin + address;
      if (message.type() === 'error' && !itself) noise.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) noise.push(`request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (violation) =>
        console.error(`${violation.violatedDirective} blocked ${violation.blockedURI}`),
      );
    });
    await page.goto(origin + address);
    await look(page, noise);
    await context.close();
  }

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
        assert.deepEqual(problemsOf(request.postData() ?? ''), []);
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
      const answer = await page.goto(origin + path);
      assert.ok(answer);
      assert.equal(answer.status(), 200, path);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      const found = await page.evaluate(() =>
        // A quick exit leads away on purpose.
        Array.from(
          document.querySelectorAll(
            ':not(peer-quick-exit) > :is(a[href], link[href], script[src])',
          ),
          (element) =>
            element instanceof HTMLScriptElement
              ? element.src
              : (element as HTMLAnchorElement | HTMLLinkElement).href,
        ),
      );
      const feeds = await page.evaluate(() =>
        Array.from(document.querySelectorAll('peer-group-finder[src]'), (finder) => {
          const sources = finder.getAttribute('src') ?? '';
          return sources.split(' ').map((feed) => new URL(feed, document.baseURI).href);
        }).flat(),
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
