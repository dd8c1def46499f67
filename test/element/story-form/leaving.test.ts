import { expect } from '@open-wc/testing';
import { PeerQuickExit } from '../../../src/safety/quick-exit.ts';
import { leave } from '../../../src/widget/leaving.ts';
import { SHARED, centerServer, held } from '../forms/center-server.ts';
import { comeBack } from '../safety/exit-page.ts';
import { until } from '../until.ts';
import type { StoryPage } from './story-page.ts';
import { openForm } from './story-page.ts';
import { words } from './words.ts';

async function filled(): Promise<StoryPage> {
  const page = await openForm();
  await page.fillIn();
  await page.write('body', 'A secret');
  await page.pick('recoverySince.month', '04');
  await page.write('recoverySince', '2019');
  await page.choose('topics', 'Grief');
  await page.choose('consent.contact', 'true');
  await page.write('email', 'sam@example.org');
  expect(page.held).to.have.length(9);
  return page;
}

/** Nothing is held, and nothing comes back with the controls that are gone. */
async function isEmpty(page: StoryPage): Promise<void> {
  await page.element.updateComplete;
  expect(page.held).to.deep.equal([]);
  await page.choose('consent.contact', 'true');
  expect(page.valuesOf('email')).to.deep.equal(['']);
  expect(page.preview.textContent).not.to.match(/secret|I called|M\. L\./);
}

describe('a story form that is left', () => {
  const server = centerServer(SHARED);

  it('is empty at once when the page is left', async () => {
    const page = await filled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // The browser may keep the page as it is at this very moment.
    expect(page.held).to.deep.equal([]);
    await isEmpty(page);
  });

  it('is empty at once when the visitor leaves in a hurry', async () => {
    const page = await filled();
    leave();
    expect(page.held).to.deep.equal([]);
    await isEmpty(page);
  });

  it('is empty when it is taken out of the page and put in again', async () => {
    const page = await filled();
    const { parentElement } = page.element;
    page.element.remove();
    expect(page.held.filter((one) => /secret|called|Maria|sam@/.test(one))).to.deep.equal([]);
    parentElement?.append(page.element);
    await isEmpty(page);
  });

  for (const [how, go] of [
    ['in a hurry', () => leave()],
    ['by another page', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['with its element', (page: StoryPage) => page.element.remove()],
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
      give(SHARED);
      await page.element.updateComplete;
      expect(page.all('.done, [part=error]')).to.deep.equal([]);
      expect(events).to.equal(0);
    });
  }

  it('says nothing any more of what was sent, its codes, and what was wrong', async () => {
    const page = await filled();
    await page.send();
    expect(page.text).to.contain('let-me-out');
    leave();
    await page.element.updateComplete;
    expect(page.root.innerHTML).not.to.match(/let-me-out|AB12/);
    await page.send();
    expect(page.all('.summary')).to.have.length(1);
    leave();
    await page.element.updateComplete;
    expect(page.all('.summary, [aria-invalid]')).to.deep.equal([]);
  });

  it('has a quick exit by itself, which "Clear and leave" takes', async () => {
    const ways: string[] = [];
    // The browser runs the tests and must stay.
    const going = { go: (address: string) => ways.push(address) };
    const { go } = PeerQuickExit.prototype as unknown as typeof going;
    Object.assign(PeerQuickExit.prototype, going);
    try {
      const page = await filled();
      expect(page.one('peer-quick-exit').getClientRects()).not.to.have.length(0);
      await page.send();
      page.button(words.formClear).click();
      expect(ways).to.deep.equal(['https://www.weather.gov/']);
      await page.element.updateComplete;
      expect(page.root.innerHTML).not.to.match(/let-me-out|AB12/);
    } finally {
      Object.assign(PeerQuickExit.prototype, { go });
      comeBack();
    }
  });
});

describe('a story form that nobody touches', () => {
  const server = centerServer(SHARED);

  it('warns after 13 minutes, and is empty after 15, and says so', async () => {
    const page = await filled();
    page.clock.advance(12);
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formIdle);
    page.clock.advance(1);
    await page.element.updateComplete;
    const alert = page.all('[role=alert]').find(({ textContent }) => textContent.trim());
    expect(alert?.textContent).to.contain(words.formIdle);
    expect(page.held).to.have.length(9);
    page.clock.advance(2);
    await page.element.updateComplete;
    expect(page.text).to.contain(words.formCleared);
    await isEmpty(page);
  });

  it('keeps the story for who is still there', async () => {
    const page = await filled();
    page.clock.advance(14);
    await page.element.updateComplete;
    page.button(words.formKeep).click();
    await page.element.updateComplete;
    expect(page.focused).to.equal(page.sendButton);
    page.clock.advance(12);
    await page.element.updateComplete;
    expect(page.held).to.have.length(9);
  });

  it('is left alone while there is nothing in it', async () => {
    const page = await openForm();
    page.clock.advance(60);
    await page.element.updateComplete;
    expect(page.text).not.to.contain(words.formCleared);
  });

  it('keeps what it takes to take a story back for as long as it shows', async () => {
    const page = await filled();
    await page.send();
    page.clock.advance(60);
    await page.element.updateComplete;
    expect(page.texts('.reference')).to.deep.equal(['AB12-CD34', 'let-me-out']);
    expect(server.posts).to.have.length(1);
  });
});
