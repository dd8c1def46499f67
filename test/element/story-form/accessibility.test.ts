import { expect, fixture, html } from '@open-wc/testing';
import { SHARED, centerServer, held } from '../forms/center-server.ts';
import { until } from '../until.ts';
import type { StoryPage } from './story-page.ts';
import { openForm } from './story-page.ts';
import { words } from './words.ts';

async function openAll(page: StoryPage): Promise<void> {
  for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
  await page.choose('consent.contact', 'true');
  await page.write('contentNote', 'Speaks of an overdose.');
  await page.write('recoverySince', '2019');
}

describe('the story form for everyone', () => {
  const server = centerServer(SHARED);

  async function sent(): Promise<StoryPage> {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    return page;
  }

  const states: Record<string, () => Promise<StoryPage>> = {
    'all of it open': async () => {
      const page = await openForm({ attributes: { 'privacy-url': '/privacy' } });
      await page.fillIn();
      await openAll(page);
      return page;
    },
    'a failed try': async () => {
      const page = await openForm();
      await openAll(page);
      await page.write('quote', 'x'.repeat(501));
      await page.choose('topics', ...page.offers('topics').slice(0, 9));
      await page.write('recoverySince', 'soon');
      await page.send();
      return page;
    },
    'a story on its way': async () => {
      server.answer(held().turn);
      const page = await openForm();
      await page.fillIn();
      page.press();
      await until(() => server.posts.length > 0);
      await page.element.updateComplete;
      return page;
    },
    'a server that is busy': async () => {
      server.answer({ status: 429, headers: { 'retry-after': '600' } });
      return sent();
    },
    'a story that could not be sent': async () => {
      server.answer({ status: 400 });
      return sent();
    },
    'a story that was sent, and could not be taken back': async () => {
      server.answer(SHARED, { status: 403 });
      const page = await sent();
      await expect(page.element).to.be.accessible();
      page.button(words.shareWithdraw).click();
      await page.says(words.formWithdrawFailed);
      return page;
    },
    'a story that was taken back': async () => {
      server.answer(SHARED, { status: 204 });
      const page = await sent();
      page.button(words.shareWithdraw).click();
      await page.says(words.shareWithdrawn);
      return page;
    },
    'nothing to take a story back with': async () => {
      const page = await openForm();
      await page.takeBack('', '');
      return page;
    },
    'a code that does not belong to a reference': async () => {
      server.answer({ status: 404 });
      const page = await openForm();
      await page.takeBack('AB12-CD34', 'let-me-in');
      return page;
    },
    'a story of another day taken back': async () => {
      server.answer({ status: 204 });
      const page = await openForm();
      await page.takeBack('AB12-CD34', 'let-me-out');
      return page;
    },
    'a story that will soon be cleared': async () => {
      const page = await openForm();
      await page.write('name', 'Sam');
      page.clock.advance(14);
      await page.element.updateComplete;
      return page;
    },
    'nowhere to send to': () => openForm({ attributes: { api: undefined }, until: '[part=error]' }),
  };
  for (const [what, open] of Object.entries(states)) {
    it(`passes axe with ${what}, in light and dark`, async () => {
      const page = await open();
      for (const theme of ['light', 'dark'] as const) {
        page.element.theme = theme;
        await page.element.updateComplete;
        await expect(page.element).to.be.accessible();
      }
    });
  }

  for (const [dir, lang] of [
    ['rtl', 'ar'],
    ['ltr', 'es'],
  ] as const) {
    it(`passes axe, and does not move sideways at 320 px, from ${dir} in ${lang}`, async () => {
      const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
      box.style.inlineSize = '320px';
      const page = await openForm({ attributes: { lang, 'privacy-url': '/privacy' } });
      box.append(page.element);
      await page.element.updateComplete;
      await openAll(page);
      await page.write('quote', 'W'.repeat(400));
      await page.send();
      expect(page.all('.summary')).to.have.length(1);
      expect(page.one('.widget').scrollWidth).to.be.at.most(320);
      await expect(page.element).to.be.accessible();
    });
  }

  it('has targets that a thumb can hit, and text that no phone zooms in on', async () => {
    const page = await openForm();
    await openAll(page);
    for (const control of page.all<HTMLInputElement>('form input, form select, form textarea')) {
      const isBox = control.type === 'checkbox';
      const box = isBox ? control.closest('label') : control;
      if (!box || control.name === 'signals.trap') continue;
      expect(box.getBoundingClientRect().height, control.name).to.be.at.least(24);
      const size = parseFloat(getComputedStyle(control).fontSize);
      expect(size, control.name).to.be.at.least(isBox ? 0 : 16);
    }
    for (const button of page.all('button, summary')) {
      expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(24);
    }
  });
});
