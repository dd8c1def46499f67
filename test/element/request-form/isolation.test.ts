import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centerServer } from '../forms/center-server.ts';
import { openForm } from './form-page.ts';

const TYPING = [
  ...['beforeinput', 'input', 'change', 'keydown', 'keypress', 'keyup'],
  ...['copy', 'cut', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'],
];

describe('what a visitor types', () => {
  const server = centerServer();

  it('is not heard of on the page around', async () => {
    const page = await openForm();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of TYPING) document.addEventListener(type, hear);
    try {
      page.control('name').focus();
      await sendKeys({ type: 'Sam' });
      await sendKeys({ press: 'Backspace' });
      await page.choose('contact.method', 'text');
      await page.pick('language', 'es');
      for (const type of TYPING) {
        const event = new Event(type, { bubbles: true, composed: true });
        page.control('message').dispatchEvent(event);
      }
      expect(page.valuesOf('name')).to.deep.equal(['Sa']);
      expect(heard).to.deep.equal([]);
    } finally {
      for (const type of TYPING) document.removeEventListener(type, hear);
    }
  });

  it('is never sent by the browser, which would keep it', async () => {
    const page = await openForm();
    let submits = 0;
    page.root.addEventListener('submit', () => (submits += 1), true);
    document.addEventListener('submit', () => (submits += 1), { capture: true, once: true });
    await page.fillIn();
    page.control('name').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
    const again = await openForm();
    again.root.addEventListener('submit', () => (submits += 1), true);
    await again.fillIn();
    again.control('for').focus();
    await sendKeys({ press: 'Enter' });
    await again.shows('.done');
    expect(submits).to.equal(0);
    expect(again.all('[type=submit], button:not([type])')).to.deep.equal([]);
  });

  it('is kept by the browser only where it helps to fill in a form', async () => {
    const page = await openForm();
    const kept: Record<string, string> = {};
    for (const method of ['call', 'text', 'email']) {
      await page.choose('contact.method', method);
      for (const control of page.all<HTMLInputElement>('form input, form textarea, form select')) {
        const { name } = control;
        // Firefox has no such property where nothing could be filled in.
        const autocomplete = control.getAttribute('autocomplete');
        expect(autocomplete, name).to.match(/./);
        if (autocomplete !== 'off') kept[name] = String(autocomplete);
      }
    }
    expect(page.one<HTMLFormElement>('form').autocomplete).to.equal('off');
    expect(kept).to.deep.equal({
      name: 'nickname',
      'contact.phone': 'tel',
      'contact.email': 'email',
    });
  });

  it('stands in no address, title, storage, attribute and console', async () => {
    const secret = 'Samira-4711';
    const logged: unknown[] = [];
    const { log, warn, error } = console;
    Object.assign(console, {
      log: (...said: unknown[]) => logged.push(said),
      warn: (...said: unknown[]) => logged.push(said),
      error: (...said: unknown[]) => logged.push(said),
    });
    try {
      const page = await openForm();
      for (const method of ['call', 'email']) {
        await page.choose('contact.method', method);
        for (const control of page.all<HTMLInputElement>('form input, form textarea')) {
          if (/^(text|tel|email|textarea)$/.test(control.type))
            await page.write(control.name, secret);
        }
        await page.send();
        const around =
          page.element.outerHTML + page.root.innerHTML + document.title + location.href;
        expect(around).not.to.contain(secret);
      }
      expect(
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      ).not.to.contain(secret);
      expect(JSON.stringify(logged)).not.to.contain(secret);
    } finally {
      Object.assign(console, { log, warn, error });
    }
  });
});
