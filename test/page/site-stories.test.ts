import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { StorySubmission, storyFromFields } from '../../src/contract/index.ts';
import { watchShifts } from './support/shifts.ts';
import { openSite, problemsOf } from './site/open-site.ts';

const { browser, origin, visit } = await openSite();

/** Lets the browser draw, and tell of what has moved. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }),
  );

describe('the stories of the sample site', () => {
  for (const [address, count] of [
    ['/', 5],
    ['/stories/', 7],
    ['/es/historias/', 5],
  ] as const) {
    it(`${address} shows ${count} stories, with pictures, without any script`, async () => {
      await visit(address, { javaScriptEnabled: false }, async (page) => {
        const stories = page.locator('peer-story-carousel figure');
        assert.equal(await stories.count(), count);
        for (const story of await stories.all()) {
          assert.ok(await story.locator('blockquote').isVisible());
          assert.match(await story.locator('figcaption').innerText(), /sample|muestra/);
        }
        const picture = stories.locator('img').first();
        await picture.scrollIntoViewIfNeeded();
        assert.ok(
          await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => true)),
        );
      });
    });

    it(`${address} shows one story of each row at a time once the script is there`, async () => {
      await visit(address, {}, async (page) => {
        for (const carousel of await page.locator('peer-story-carousel').all()) {
          await carousel.locator('[part~=slide]').first().waitFor();
          assert.equal(await carousel.locator('> figure').first().isVisible(), false);
        }
      });
    });
  }

  for (const width of [320, 768, 1280]) {
    it(`moves nothing on the home page when the script arrives, ${width} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 6000 } });
      await page.addInitScript(watchShifts);
      let arrive = () => {};
      const late = new Promise<void>((resolve) => (arrive = resolve));
      await page.route('**/alongside/story-carousel.js', async (route) => {
        await late;
        await route.continue();
      });
      await page.goto(origin, { waitUntil: 'commit' });
      const carousel = page.locator('peer-story-carousel');
      await carousel.locator('figure').first().waitFor();
      await drawn(page);
      arrive();
      await carousel.locator('[part~=slide]').first().waitFor();
      await drawn(page);
      assert.deepEqual(await page.evaluate('shifts'), []);
      await page.close();
    });
  }

  it('/stories/ has a video with captions, a transcript, and nothing that plays by itself', async () => {
    await visit('/stories/', { javaScriptEnabled: false }, async (page) => {
      const video = page.locator('figure video');
      assert.equal(await video.getAttribute('autoplay'), null);
      assert.deepEqual(
        await video
          .locator('track[kind=captions]')
          .evaluateAll((tracks) => tracks.map((track) => track.getAttribute('srclang'))),
        ['en', 'es'],
      );
      await page.getByText('Transcript').click();
      assert.ok(await page.getByText('Now I save the chair').last().isVisible());
    });
  });

  for (const [address, send, exit] of [
    ['/stories/', 'Send my story', 'Leave this page'],
    ['/es/historias/', 'Enviar mi historia', 'Salir de esta página'],
  ] as const) {
    it(`${address} takes a story without any script, and has an exit`, async () => {
      await visit(address, { javaScriptEnabled: false }, async (page) => {
        const form = page.locator('peer-story-form');
        assert.ok(await form.getByRole('link', { name: exit }).isVisible());
        await form.locator('[name=quote]').fill('I sat down, and I listened.');
        await form.locator('[name=name]').fill('Sam');
        await form.locator('[name=recoverySince]').fill('2019');
        await form.locator('[name=topics]').first().check();
        await form.locator('[name="consent.publish"]').check();
        await form.locator('[name="consent.contact"]').check();
        await form.locator('[name=email]').fill('sam@example.com');
        const asked = page.waitForRequest((request) => request.method() === 'POST');
        await form.getByRole('button', { name: send }).click();
        const request = await asked;
        assert.equal(new URL(request.url()).pathname, '/api/stories');
        const said = storyFromFields(new URLSearchParams(request.postData() ?? ''));
        assert.deepEqual(problemsOf(said, StorySubmission), []);
        assert.equal(said['name'], 'S.', 'initials, as nobody agreed to a first name');
      });
    });

    it(`${address} shows the widget's story form in place of the plain one`, async () => {
      await visit(address, {}, async (page) => {
        // It comes when somebody is about to see it.
        await page.locator('peer-story-form').scrollIntoViewIfNeeded();
        await page.locator('peer-story-form [part=submit]').waitFor();
        assert.equal(await page.locator('.plain-form').isVisible(), false);
      });
    });
  }
});
