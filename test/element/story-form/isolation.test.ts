import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { openForm } from './story-page.ts';

const TYPING = [
  ...['beforeinput', 'input', 'change', 'keydown', 'keypress', 'keyup'],
  ...['copy', 'cut', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'],
];

describe('a story that somebody writes', () => {
  const server = centerServer(SHARED);

  it('is not heard of on the page around', async () => {
    const page = await openForm();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of TYPING) document.addEventListener(type, hear);
    try {
      page.control('name').focus();
      await sendKeys({ type: 'Sam' });
      await sendKeys({ press: 'Backspace' });
      await page.choose('topics', 'Grief');
      await page.pick('recoverySince.month', '04');
      page.openTakeBack();
      page.control('takeBack.code').focus();
      await sendKeys({ type: 'let' });
      for (const type of TYPING) {
        for (const name of ['body', 'takeBack.reference']) {
          page.control(name).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
      }
      expect(page.valuesOf('name')).to.deep.equal(['Sa']);
      expect(page.valuesOf('takeBack.code')).to.deep.equal(['let']);
      expect(heard).to.deep.equal([]);
    } finally {
      for (const type of TYPING) document.removeEventListener(type, hear);
    }
  });

  it('is never sent by the browser, which would keep it', async () => {
    const page = await openForm();
    let submits = 0;
    page.root.addEventListener('submit', () => (submits += 1), true);
    for (const name of ['role', 'topics', 'consent.publish']) {
      page.control(name).focus();
      await sendKeys({ press: 'Enter' });
      await page.shows('.summary');
    }
    await page.fillIn();
    page.control('name').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
    expect(submits).to.equal(0);
    expect(page.all('[type=submit], button:not([type])')).to.deep.equal([]);
  });

  it('is kept by the browser nowhere but that it may fill in an empty address', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    const offered = () =>
      page
        .all<HTMLInputElement>('form input, form textarea, form select')
        // Firefox has no such property where nothing could be filled in.
        .filter((control) => control.getAttribute('autocomplete') !== 'off')
        .map((control) => `${control.name}: ${control.getAttribute('autocomplete')}`);
    expect(offered()).to.deep.equal(['email: email']);
    await page.write('email', 's');
    expect(offered()).to.deep.equal([]);
    expect(page.all<HTMLFormElement>('form').map(({ autocomplete }) => autocomplete)).to.deep.equal(
      ['off', 'off'],
    );
  });

  it('stands in no address, title, storage, attribute, event and console', async () => {
    const secret = 'Samira-4711';
    const logged: unknown[] = [];
    const told: string[] = [];
    const tell = (event: Event) => {
      for (const name in event) told.push(String(Reflect.get(event, name)));
    };
    const types = ['peer-error', 'peer-request-sent'];
    for (const type of types) document.addEventListener(type, tell);
    const { log, warn, error } = console;
    const keep = (...said: unknown[]) => logged.push(said);
    Object.assign(console, { log: keep, warn: keep, error: keep });
    const around = (page: { element: Element; root: ShadowRoot }) =>
      JSON.stringify([
        [page.element.outerHTML, document.title, location.href, history.state],
        [...page.root.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ value }) => value),
        ),
        [{ ...localStorage }, { ...sessionStorage }, document.cookie, logged, told],
      ]);
    try {
      const page = await openForm();
      await page.choose('consent.contact', 'true');
      for (const control of page.all<HTMLInputElement>('form input, form textarea')) {
        if (/^(text|email|textarea)$/.test(control.type)) await page.write(control.name, secret);
      }
      await page.send();
      expect(page.all('.summary')).to.have.length(1);
      expect(around(page)).not.to.contain(secret);
      await page.write('email', `${secret}@example.org`);
      await page.write('recoverySince', '2019');
      await page.choose('consent.publish', 'true');
      server.answer({ status: 500 }, { status: 500 }, { status: 500 }, SHARED);
      await page.send();
      expect(page.all('[part=error]')).to.have.length(1);
      await page.send();
      expect(page.all('.done')).to.have.length(1);
      expect(around(page)).not.to.contain(secret);
      expect(page.root.innerHTML).not.to.contain(secret);
      // They were told of both.
      expect(told).to.include.members(types);
    } finally {
      Object.assign(console, { log, warn, error });
      for (const type of types) document.removeEventListener(type, tell);
    }
  });
});
