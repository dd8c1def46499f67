import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { errors } from 'playwright-core';
import { openBrowser } from '../browsers/open.ts';
import { axeViolations } from './support/axe.ts';
import type { StaticServer } from './support/static-server.ts';
import { serveFolder } from './support/static-server.ts';

const FOLDER = join(import.meta.dirname, '../../storybook-static');

/** Milliseconds after which a story that has not loaded is looked at as it is: some never do. */
const LONGEST_LOAD = 3000;

/** Storybook's own run of axe on every story: ours comes after, and fails. */
const AXE_OFF = 'globals=a11y.manual:!true';

interface Index {
  entries: Record<string, { id: string; type: 'docs' | 'story' }>;
}

const { entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as Index;
const stories = Object.values(entries).filter(({ type }) => type === 'story');

describe(
  'every story renders, without an error, a foreign request or an axe violation',
  {
    concurrency: 3,
  },
  () => {
    let browser: Browser;
    let context: BrowserContext;
    let server: StaticServer;

    before(async () => {
      server = await serveFolder(FOLDER);
      browser = await openBrowser('chromium');
      // One for all, so that Storybook's own code is fetched and compiled once.
      context = await browser.newContext({ reducedMotion: 'reduce' });
    });

    after(async () => {
      await browser.close();
      await server.close();
    });

    it('there are stories', () => assert.ok(stories.length > 0));

    for (const { id } of stories) {
      it(id, async () => {
        const page = await context.newPage();
        const troubles = await watch(page, server.origin);
        await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&${AXE_OFF}`);
        await rendered(page);
        troubles.push(...(await axeViolations(page)));
        await page.close();
        assert.ok(troubles.length === 0, troubles.join('\n\n'));
      });
    }
  },
);

/** Collects what goes wrong on a page, and keeps it away from every origin but its own. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      troubles.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  return troubles;
}

/** Waits until Storybook is through with a story, its play function too, and the widgets with it. */
async function rendered(page: Page): Promise<void> {
  const handle = await page.waitForFunction(() => {
    const preview = (
      globalThis as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } }
    ).__STORYBOOK_PREVIEW__;
    const phase = preview?.currentRender?.phase;
    return ['completed', 'finished', 'errored', 'aborted'].find((end) => end === phase);
  });
  const phase = await handle.jsonValue();
  const shown = await page.locator('.sb-show-errordisplay').count();
  assert.equal(shown, 0, await page.locator('#error-message').innerText());
  assert.match(phase ?? '', /completed|finished/);
  await page
    .waitForFunction(() => !document.querySelector(':state(loading)'), null, {
      timeout: LONGEST_LOAD,
    })
    .catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
    });
}
