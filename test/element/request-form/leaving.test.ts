import { expect } from '@open-wc/testing';
import { PeerQuickExit } from '../../../src/safety/quick-exit.ts';
import { leave } from '../../../src/widget/leaving.ts';
import { comeBack } from '../safety/exit-page.ts';
import { until } from '../until.ts';
import { centerServer, held } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm } from './form-page.ts';
import { words } from './words.ts';

async function filled(): Promise<RequestPage> {
  const page = await openForm();
  await page.fillIn();
  await page.write('name', 'Sam');
  await page.write('message', 'A secret');
  await page.pick('language', 'es');
  await page.choose('contact.safety.voicemail', 'organization-ok');
  expect(page.held).to.include('name=Sam');
  return page;
}

/** Nothing is held, and nothing comes back with the controls that are gone. */
async function isEmpty(page: RequestPage): Promise<void> {
  await page.element.updateComplete;
  expect(page.held).to.deep.equal([]);
  await page.choose('contact.method', 'call');
  expect(page.valuesOf('contact.phone')).to.deep.equal(['']);
  expect(page.valuesOf('contact.safety.voicemail')).to.deep.equal(['none']);
  expect(page.valuesOf('message')).to.deep.equal(['']);
}

describe('a form that is left', () => {
  const server = centerServer();

  it('is empty at once when the page is left', async () => {
    const page = await filled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // The browser may keep the page as it is at this very moment.
    expect(page.valuesOf('name')).to.deep.equal(['']);
    expect(page.valuesOf('contact.phone')).to.deep.equal(['']);
    await isEmpty(page);
  });

  it('is empty at once when the visitor leaves in a hurry', async () => {
    const page = await filled();
    leave();
    expect(page.valuesOf('message')).to.deep.equal(['']);
    await isEmpty(page);
  });

  it('is empty when it is taken out of the page and put in again', async () => {
    const page = await filled();
    const { parentElement } = page.element;
    page.element.remove();
    expect(page.held.filter((one) => /Sam|secret|555/.test(one))).to.deep.equal([]);
    parentElement?.append(page.element);
    await isEmpty(page);
  });

  for (const [how, go] of [
    ['in a hurry', () => leave()],
    ['by another page', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['with its element', (page: RequestPage) => page.element.remove()],
  ] as const) {
    it(`gives up what is under way when it is left ${how}`, async () => {
      const { turn, give } = held();
      server.answer(turn);
      const page = await filled();
      let events = 0;
      page.element.addEventListener('peer-request-sent', () => (events += 1));
      page.element.addEventListener('peer-error', () => (events += 1));
      page.press();
      await until(() => server.posts.length > 0);
      go(page);
      expect(server.posts[0]?.signal?.aborted).to.equal(true);
      give();
      await page.element.updateComplete;
      expect(page.all('.done, [part=error]')).to.deep.equal([]);
      expect(events).to.equal(0);
    });
  }

  it('says nothing any more of what was sent and of what was wrong', async () => {
    const page = await filled();
    await page.send();
    expect(page.all('.done')).to.have.length(1);
    leave();
    await page.element.updateComplete;
    expect(page.all('.done')).to.deep.equal([]);
    await page.send();
    expect(page.all('.summary')).to.have.length(1);
    leave();
    await page.element.updateComplete;
    expect(page.all('.summary')).to.deep.equal([]);
  });

  it('has a quick exit by itself, which "Clear and leave" takes', async () => {
    const ways: string[] = [];
    // The browser runs the tests and must stay.
    const going = { go: (address: string) => ways.push(address) };
    const { go } = PeerQuickExit.prototype as unknown as typeof going;
    Object.assign(PeerQuickExit.prototype, going);
    try {
      const page = await openForm();
      expect(page.one('peer-quick-exit').getClientRects()).not.to.have.length(0);
      await page.fillIn();
      await page.send();
      page.button(words.formClear).click();
      expect(ways).to.deep.equal(['https://www.weather.gov/']);
      await page.element.updateComplete;
      expect(page.all('.done')).to.deep.equal([]);
    } finally {
      Object.assign(PeerQuickExit.prototype, { go });
      comeBack();
    }
  });
});

describe('a form that nobody touches', () => {
  centerServer();

  it('warns after 13 minutes, and is empty after 15, and says so', async () => {
    const page = await filled();
    page.clock.advance(12);
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formIdle);
    page.clock.advance(1);
    await page.element.updateComplete;
    const alert = page.all('[role=alert]').find(({ textContent }) => textContent.trim());
    expect(alert?.textContent).to.contain(words.formIdle);
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    page.clock.advance(2);
    await page.element.updateComplete;
    expect(page.text).to.contain(words.formCleared);
    expect(page.text).not.to.contain(words.formIdle);
    await isEmpty(page);
  });

  it('keeps the answers for who is still there', async () => {
    const page = await filled();
    page.clock.advance(14);
    await page.element.updateComplete;
    const keep = page.button(words.formKeep);
    keep.focus();
    keep.click();
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formIdle);
    expect(page.focused).to.equal(page.sendButton);
    page.clock.advance(12);
    await page.element.updateComplete;
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    page.clock.advance(3);
    await page.element.updateComplete;
    expect(page.text).to.contain(words.formCleared);
  });

  it('counts from the last entry', async () => {
    const page = await filled();
    page.clock.advance(12);
    await page.write('name', 'Samira');
    page.clock.advance(12);
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formIdle);
    expect(page.valuesOf('name')).to.deep.equal(['Samira']);
  });

  it('is left alone while there is nothing in it', async () => {
    const page = await openForm();
    page.clock.advance(60);
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formCleared);
  });

  it('is empty after a sleep of the device, however long', async () => {
    const page = await filled();
    page.clock.advance(600);
    await page.element.updateComplete;
    expect(page.text).to.contain(words.formCleared);
    await isEmpty(page);
    await page.write('name', 'New');
    expect(page.text).not.to.contain(words.formCleared);
  });
});
