import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SUPPORT } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { Visit, eventually } from './support/visit.ts';
import {
  calm,
  center,
  elsewhere,
  exit,
  isAt,
  link,
  nowhere,
  open,
  pressShift,
  seen,
  typed,
  ways,
} from './quick-exit/hurry.ts';

inBrowsers('a visitor who leaves in a hurry', (browser) => {
  for (const [how, leave] of ways) {
    it(`is gone by ${how}, and the page is out of the list behind Back`, async () => {
      const away = elsewhere();
      const guest = await open(browser, exit(away));
      const start = await guest.page.evaluate(() => history.length);
      await leave(guest);
      await isAt(guest, away);
      await guest.page.getByRole('heading', { name: 'Soup' }).waitFor();
      assert.equal(await guest.page.evaluate(() => history.length), start);
      await guest.close();
    });
  }

  it('tells the next site nothing of where they were', async () => {
    const told = elsewhere();
    const guest = await open(browser, `<a href="${told}">Recipes</a>${exit(elsewhere())}`);
    await guest.page.getByRole('link', { name: 'Recipes' }).click();
    await guest.page.getByRole('heading', { name: 'Soup' }).waitFor();
    const [plain] = calm.askedFor(new URL(told).pathname);
    assert.ok(plain?.headers.referer?.startsWith(center.server.origin), 'a plain link tells');
    await guest.close();
    for (const [how, leave] of ways) {
      const away = elsewhere();
      const hurried = await open(browser, exit(away));
      await leave(hurried);
      await isAt(hurried, away);
      const asked = calm.askedFor(new URL(away).pathname);
      assert.deepEqual(
        asked.map(({ headers }) => headers.referer),
        [undefined],
        how,
      );
      await hurried.close();
    }
  });

  it('sees the page covered at once, above everything, without a violation', async () => {
    // What is fixed in something transformed is fixed to that alone.
    const css = `main { transform: translateX(0); height: 3em; overflow: hidden }
      #chat { position: fixed; inset: 0 0 auto; z-index: 2147483647; height: 9em }`;
    const body = `<main>${exit(nowhere())}</main>`;
    for (const [, leave] of ways) {
      const guest = await open(browser, body, { css });
      await guest.page.evaluate(() => {
        const chat = document.createElement('div');
        chat.id = 'chat';
        chat.popover = 'manual';
        document.body.append(chat);
        chat.showPopover();
      });
      assert.equal(await seen(guest), 'the page');
      await leave(guest);
      await eventually(() => seen(guest), 'nothing');
      assert.deepEqual(await typed(guest), ['', '']);
      await guest.page.keyboard.press('Tab');
      assert.equal(await seen(guest), 'nothing');
      await guest.wasQuiet();
      await guest.close();
    }
  });

  it('is not asked whether they want to leave, where the browser lets us', async () => {
    const away = elsewhere();
    const asks = '/asks.js';
    center.server.on(asks, (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`addEventListener('beforeunload', (event) => event.preventDefault());
          onbeforeunload = () => 'Stay?';`),
    );
    const guest = await open(browser, exit(away), { scripts: [asks, SUPPORT] });
    let questions = 0;
    guest.page.on('dialog', (dialog) => {
      questions += 1;
      void dialog.accept();
    });
    await link(guest).click();
    await isAt(guest, away);
    // Chromium asks all the same, because the page has listened first.
    const isChromium = (await browser()).browserType().name() === 'chromium';
    assert.equal(questions, isChromium ? 1 : 0);
    await guest.close();
  });

  it('leaves without JavaScript by the link of the page', async () => {
    const away = elsewhere();
    const body = exit(away, '', `<a href="${away}" rel="noreferrer">Leave this page</a>`);
    const guest = await Visit.to(browser(), center.page({ scripts: [SUPPORT], body }), {
      javaScriptEnabled: false,
    });
    await link(guest).click();
    await isAt(guest, away);
    await guest.close();
  });

  for (const [what, sandbox] of [
    ['the whole page from a frame of it', ''],
    ['a frame that may not move the page', 'sandbox="allow-scripts allow-same-origin"'],
  ] as const) {
    it(`leaves ${what}`, async () => {
      const away = elsewhere();
      const framed = center.page({ scripts: [SUPPORT], body: exit(away), policy: '' });
      const body = `<iframe ${sandbox} src="${framed}"></iframe>`;
      const outer = center.page({ scripts: [], policy: '', body });
      const guest = await Visit.to(browser(), outer, { ownClock: true });
      await guest.page.frameLocator('iframe').getByRole('link').click();
      if (!sandbox) await isAt(guest, away);
      else await guest.page.frameLocator('iframe').getByRole('heading', { name: 'Soup' }).waitFor();
      await guest.close();
    });
  }
});

// Firefox keeps a page that it goes back to, and Playwright loses sight of it there.
inChromium('a visitor who goes back', (browser) => {
  it('comes to the page before the one that they left', async () => {
    const away = elsewhere();
    const guest = await open(browser, exit(away));
    await pressShift(guest, 3);
    await isAt(guest, away);
    await guest.page.goBack();
    await guest.page.getByRole('heading', { name: 'Start' }).waitFor();
    await guest.close();
  });

  it('finds nothing of what they typed, where the page stays in the history', async () => {
    const away = elsewhere();
    const guest = await open(browser, exit(away, 'history="keep"'));
    const address = guest.page.url();
    await pressShift(guest, 3);
    await isAt(guest, away);
    await guest.page.goBack();
    await isAt(guest, address);
    await link(guest).waitFor();
    assert.deepEqual(await typed(guest), ['', '']);
    assert.equal(await seen(guest), 'the page');
    await guest.close();
  });
});
