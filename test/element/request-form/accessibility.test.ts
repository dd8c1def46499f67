import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../until.ts';
import { TAKEN, centerServer, held } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm } from './form-page.ts';
import { words } from './words.ts';

describe('the form for everyone', () => {
  const server = centerServer();

  const everything = {
    properties: {
      fields: [
        { key: 'a', type: 'text', label: 'A', hint: 'Short', required: true },
        {
          key: 'b',
          type: 'checkbox',
          label: 'B',
          options: [{ value: 'x', label: 'X' }],
          required: true,
        },
        { key: 'c', type: 'radio', label: 'C', options: [{ value: 'x', label: 'X' }] },
        { key: 'd', type: 'select', label: 'D', options: [{ value: 'x', label: 'X' }] },
      ],
    },
    attributes: { organization: 'Cottonwood', 'privacy-url': '/privacy' },
  };

  const states: Record<string, () => Promise<RequestPage>> = {
    'the questions of every way to make contact': async () => {
      const page = await openForm(everything);
      page.one<HTMLDetailsElement>('details').open = true;
      for (const method of ['visitor-will-contact', 'email', 'text']) {
        await page.choose('contact.method', method);
        await expect(page.element).to.be.accessible();
      }
      await page.choose('contact.method', 'call');
      page.button(words.askChangeZone).click();
      await page.choose('urgency', 'today');
      return page;
    },
    'a failed try': async () => {
      const page = await openForm(everything);
      page.one<HTMLDetailsElement>('details').open = true;
      await page.choose('contact.method', 'text');
      await page.write('message', 'x'.repeat(1001));
      await page.send();
      return page;
    },
    'a request on its way': async () => {
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
      const page = await openForm();
      await page.fillIn();
      await page.send();
      return page;
    },
    'a request that could not be sent': async () => {
      server.answer({ status: 400 });
      const page = await openForm();
      await page.fillIn();
      await page.send();
      return page;
    },
    'a request that was sent, and could not be taken back': async () => {
      server.answer(TAKEN, { status: 403 });
      const page = await openForm();
      await page.fillIn();
      await page.send();
      await expect(page.element).to.be.accessible();
      page.button(words.sentWithdraw).click();
      await page.says(words.formWithdrawFailed);
      return page;
    },
    'a request that was taken back': async () => {
      server.answer(TAKEN, { status: 204 });
      const page = await openForm();
      await page.fillIn();
      await page.send();
      page.button(words.sentWithdraw).click();
      await page.says(words.sentWithdrawn);
      return page;
    },
    'answers that will soon be cleared': async () => {
      const page = await openForm();
      await page.write('name', 'Sam');
      page.clock.advance(14);
      await page.element.updateComplete;
      return page;
    },
    'nowhere to send to': () => openForm({ attributes: { api: undefined }, until: '[part=error]' }),
    'peers to choose from': async () => {
      server.service = { version: 1, capabilities: ['peers'] };
      server.peers = [{ id: 'a', name: 'Alex', bio: 'Eight years.', experience: ['Parent'] }];
      const page = await openForm();
      page.one<HTMLDetailsElement>('details').open = true;
      await page.shows('[name="preferences.peerId"]');
      return page;
    },
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
      const page = await openForm({ ...everything, attributes: { lang } });
      box.append(page.element);
      await page.element.updateComplete;
      page.one<HTMLDetailsElement>('details').open = true;
      await page.choose('contact.method', 'call');
      await page.send();
      expect(page.one('.widget').scrollWidth).to.be.at.most(320);
      await expect(page.element).to.be.accessible();
    });
  }

  it('has targets that a thumb can hit, and text that no phone zooms in on', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    for (const control of page.all<HTMLInputElement>('form input, form select, form textarea')) {
      const box = /radio|checkbox/.test(control.type) ? control.closest('label') : control;
      if (!box || control.name === 'signals.trap' || control.closest('details')) continue;
      expect(box.getBoundingClientRect().height, control.name).to.be.at.least(24);
      expect(parseFloat(getComputedStyle(control).fontSize), control.name).to.be.at.least(
        /radio|checkbox/.test(control.type) ? 0 : 16,
      );
    }
  });
});
