import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { errors } from 'playwright-core';
import { openBrowser } from '../browsers/open.ts';
import { axeViolations } from './support/axe.ts';
import type { StaticServer } from './support/static-server.ts';
import { serveFolder } from './support/static-server.ts';
import { AXE_OFF, STORYBOOK, inStorybook, watch } from './support/storybook.ts';

/** Milliseconds after which a story that has not loaded is looked at as it is: some never do. */
const LONGEST_LOAD = 3000;

const stories = inStorybook('story');

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
      server = await serveFolder(STORYBOOK);
      browser = await openBrowser('chromium');
      // One for all, so that Storybook's own code is fetched and compiled once.
      context = await browser.newContext({ reducedMotion: 'reduce' });
    });

    after(async () => {
      await browser.close();
      await server.close();
    });

    it('there are stories', () => assert.ok(stories.length > 0));

    for (const id of stories) {
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
