import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leave } from '../../../src/widget/leaving.ts';
import { API, PHONE, SHARED, centerServer, held } from '../forms/center-server.ts';
import { until } from '../until.ts';
import type { StoryPage } from './story-page.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const REFERENCE = 'takeBack.reference';
const CODE = 'takeBack.code';

const typed = (page: StoryPage) => [...page.valuesOf(REFERENCE), ...page.valuesOf(CODE)];
const alertIn = (page: StoryPage) => page.texts('.take-back [part=error] [role=alert]').join();

describe('taking back a story of another day', () => {
  const server = centerServer(SHARED);

  it('is folded away below the form', async () => {
    const page = await openForm();
    const box = page.one<HTMLDetailsElement>('.take-back');
    expect(box.open).to.equal(false);
    expect(read(box.querySelector('summary')?.textContent)).to.equal(words.shareBack);
    const isAfter = page.sendButton.compareDocumentPosition(box);
    expect(isAfter & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('asks the server by reference and code, and says that it is done', async () => {
    server.answer({ status: 204 });
    const page = await openForm();
    await page.takeBack(' AB12-CD34 ', ' let-me-out ');
    const [asked, ...others] = server.written;
    expect(others).to.deep.equal([]);
    expect([asked?.method, asked?.url]).to.deep.equal(['DELETE', `${API}/stories/AB12-CD34`]);
    expect(asked?.headers.get('authorization')).to.equal('Withdraw let-me-out');
    expect(asked?.text).to.equal(undefined);
    expect(page.focused).to.equal(page.one('.take-back .done'));
    expect(read(page.focused?.textContent)).to.contain(words.shareWithdrawn);
    expect(page.text).to.contain(words.shareWithdrawnText);
    expect(page.controls(CODE)).to.deep.equal([]);
  });

  it('asks by Enter, too, and never by the browser, which would keep the code', async () => {
    server.answer({ status: 204 });
    const page = await openForm();
    let submits = 0;
    page.root.addEventListener('submit', () => (submits += 1), true);
    page.openTakeBack();
    await page.write(REFERENCE, 'AB12-CD34');
    await page.write(CODE, 'let-me-out');
    page.control(CODE).focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.take-back .done');
    expect(server.written).to.have.length(1);
    expect(submits).to.equal(0);
    expect(page.all('[type=submit], button:not([type])')).to.deep.equal([]);
  });

  it('says of each that is missing that it is, and goes to the first', async () => {
    const page = await openForm();
    await page.takeBack('', '');
    expect(server.written).to.deep.equal([]);
    expect(page.fieldErrors).to.deep.equal({
      [REFERENCE]: `${words.formError} ${words[`required:${REFERENCE}`]}`,
      [CODE]: `${words.formError} ${words[`required:${CODE}`]}`,
    });
    expect(page.focused).to.equal(page.control(REFERENCE));
    await page.takeBack('AB12-CD34', ' ');
    expect(Object.keys(page.fieldErrors)).to.deep.equal([CODE]);
    expect(page.focused).to.equal(page.control(CODE));
    expect(page.all('.summary')).to.deep.equal([]);
  });

  for (const status of [404, 410]) {
    it(`says of two that do not belong together (${status}) to check both, and keeps them`, async () => {
      server.answer({ status }, { status: 204 });
      const page = await openForm();
      await page.takeBack('AB12-CD34', 'let-me-in');
      expect(alertIn(page)).to.equal(words.shareBackUnknown);
      expect(typed(page)).to.deep.equal(['AB12-CD34', 'let-me-in']);
      expect(page.all('.take-back .done')).to.deep.equal([]);
      await page.takeBack('AB12-CD34', 'let-me-out');
      expect(page.all('.take-back .done')).to.have.length(1);
      expect(alertIn(page)).to.equal('');
    });
  }

  it('says of a code that can be none that there is no such story, and asks nobody', async () => {
    const page = await openForm();
    for (const code of ['ключ', 'a\u0000b', '😀', '–']) {
      await page.takeBack('AB12-CD34', code);
      expect(alertIn(page), code).to.equal(words.shareBackUnknown);
    }
    expect(server.written).to.deep.equal([]);
  });

  it('takes a code in groups, as people type it', async () => {
    server.answer({ status: 204 });
    const page = await openForm();
    await page.takeBack('AB12-CD34', '7G2K M4QX\u00a090TB');
    expect(server.written[0]?.headers.get('authorization')).to.equal('Withdraw 7G2KM4QX90TB');
    expect(page.all('.take-back .done')).to.have.length(1);
  });

  it('asks for a reference of any signs as what it is, and for nothing beside it', async () => {
    server.answer({ status: 404 });
    const page = await openForm();
    for (const reference of ['../peer-requests/1', 'a/b?c#d', '..', '%2e']) {
      server.answer({ status: 404 });
      await page.takeBack(reference, 'let-me-out');
      const [asked] = server.written;
      expect(asked?.url).to.equal(`${API}/stories/${encodeURIComponent(reference)}`);
    }
  });

  for (const [what, turn] of [
    ['nobody answers', 'offline'],
    ['the server fails', { status: 500 }],
    ['it may not be', { status: 403 }],
    ['the server is busy', { status: 429, headers: { 'retry-after': '60' } }],
    ['it is sent elsewhere', { status: 0 }],
  ] as const) {
    it(`says that it was not done where ${what}, with a number to call, and can be tried again`, async () => {
      server.answer(turn);
      const page = await openForm();
      await page.takeBack('AB12-CD34', 'let-me-out');
      expect(alertIn(page)).to.equal(words.formWithdrawFailed);
      expect(read(page.one('.take-back [part=error]').textContent)).to.contain(PHONE);
      expect(typed(page)).to.deep.equal(['AB12-CD34', 'let-me-out']);
      server.answer({ status: 204 });
      await page.takeBack('AB12-CD34', 'let-me-out');
      expect(page.all('.take-back .done')).to.have.length(1);
    });
  }

  it('is under way once, however often the button is pressed, and says so', async () => {
    const { turn, give } = held();
    server.answer(turn);
    const page = await openForm();
    page.openTakeBack();
    await page.write(REFERENCE, 'AB12-CD34');
    await page.write(CODE, 'let-me-out');
    const button = page.button(words.shareBackSend);
    button.focus();
    button.click();
    button.click();
    await until(() => server.written.length > 0);
    await page.element.updateComplete;
    button.click();
    expect(page.focused).to.equal(button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(read(button.textContent)).to.equal(words.formWithdrawing);
    expect(page.texts('.take-back [role=status]')).to.deep.equal([words.formWithdrawing]);
    give({ status: 204 });
    await page.shows('.take-back .done');
    expect(server.written).to.have.length(1);
  });

  it('leaves the story that is being written alone', async () => {
    server.answer({ status: 204 });
    const page = await openForm();
    await page.fillIn();
    await page.takeBack('AB12-CD34', 'let-me-out');
    expect(page.valuesOf('quote')).to.deep.equal(['I called, and somebody came.']);
    server.answer(SHARED);
    await page.send();
    expect(page.texts('.reference')).to.deep.equal(['AB12-CD34', 'let-me-out']);
  });

  it('asks anew once it is done, and holds nothing of the first', async () => {
    server.answer({ status: 204 }, SHARED);
    const page = await openForm();
    await page.takeBack('AB12-CD34', 'let-me-out');
    await page.fillIn();
    await page.send();
    page.button(words.formAgain).click();
    await page.shows(`[name="${CODE}"]`);
    expect(typed(page)).to.deep.equal(['', '']);
  });

  for (const [how, go] of [
    ['in a hurry', () => leave()],
    ['by another page', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['with its element', ({ element }: StoryPage) => element.remove()],
  ] as const) {
    it(`forgets what was typed, and gives up, when the page is left ${how}`, async () => {
      const { turn, give } = held();
      server.answer(turn);
      const page = await openForm();
      page.openTakeBack();
      await page.write(REFERENCE, 'AB12-CD34');
      await page.write(CODE, 'let-me-out');
      page.button(words.shareBackSend).click();
      await until(() => server.written.length > 0);
      go(page);
      expect(
        page
          .controls(CODE)
          .map(({ value }) => value)
          .join(''),
      ).to.equal('');
      expect(server.written[0]?.signal?.aborted).to.equal(true);
      give({ status: 204 });
      await page.element.updateComplete;
      expect(page.all('.take-back .done, .take-back [part=error]')).to.deep.equal([]);
      expect(page.held).to.deep.equal([]);
    });
  }

  it('forgets what was typed when nobody touches it any more', async () => {
    const page = await openForm();
    page.openTakeBack();
    await page.write(REFERENCE, 'AB12-CD34');
    await page.write(CODE, 'let-me-out');
    page.clock.advance(16);
    await page.element.updateComplete;
    expect(typed(page)).to.deep.equal(['', '']);
  });
});
