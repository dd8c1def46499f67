import { expect } from '@open-wc/testing';
import type { Turn } from '../forms/center-server.ts';
import { API, SHARED, centerServer, held } from '../forms/center-server.ts';
import { until } from '../until.ts';
import type { StoryPage } from './story-page.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

describe('after a story is sent', () => {
  const server = centerServer(SHARED);

  async function shared(...turns: Turn[]): Promise<StoryPage> {
    if (turns.length > 0) server.answer(...turns);
    const page = await openForm();
    await page.fillIn();
    await page.send();
    await page.shows('.done');
    return page;
  }

  it('has the focus on what says so, and says that nobody can read it yet', async () => {
    const page = await shared();
    expect(page.focused).to.equal(page.one('.done'));
    expect(read(page.focused?.textContent)).to.equal(words.shareThanks);
    expect(page.text).to.contain(words.formNext).and.to.contain(words.shareRead);
    expect(page.one('peer-crisis-lines').getClientRects()).not.to.have.length(0);
  });

  it('shows the reference and the removal code, each by its name, and asks to keep both', async () => {
    const page = await shared();
    expect(page.texts('.reference')).to.deep.equal(['AB12-CD34', 'let-me-out']);
    expect(page.text).to.contain(`${words.formReference}: AB12-CD34`);
    expect(page.text).to.contain(`${words.shareCode}: let-me-out`);
    expect(page.text).to.contain(words.shareKeepBoth);
  });

  it('copies both with their names, and says that it did', async () => {
    const copied: string[] = [];
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      const page = await shared();
      page.button(words.shareCopy).click();
      await page.says(words.shareCopied);
      expect(copied).to.deep.equal([
        `${words.formReference}: AB12-CD34\n${words.shareCode}: let-me-out`,
      ]);
      expect(page.texts('[role=status]')).to.include(words.shareCopied);
    } finally {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('offers to copy nothing where the page may not', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const page = await shared();
      expect(() => page.button(words.shareCopy)).to.throw();
      expect(page.texts('.reference')).to.have.length(2);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('says that there may be a question only to who left an address', async () => {
    const page = await shared();
    expect(page.text).not.to.contain(words.shareMayAsk);
    const other = await openForm();
    await other.fillIn();
    await other.choose('consent.contact', 'true');
    await other.write('email', 'maria@example.org');
    await other.send();
    await other.shows('.done');
    expect(other.text).to.contain(words.shareMayAsk);
    expect(other.text).not.to.contain('maria@example.org');
  });

  it('tells what the center says of the next steps, as text', async () => {
    const nextSteps = ['We read it.', '<b>We</b> write.'];
    const page = await shared({ status: 202, body: { reference: 'R', nextSteps } });
    expect(page.texts('.steps li')).to.deep.equal(nextSteps);
  });

  it('promises no code and no way back where the server gave none', async () => {
    const page = await shared({ status: 202, body: { reference: 'R' } });
    expect(page.texts('.reference')).to.deep.equal(['R']);
    expect(page.text).to.contain(words.shareKeep);
    expect(page.text).not.to.contain(words.shareCode);
    expect(() => page.button(words.shareWithdraw)).to.throw();
  });

  it('is sent also where the answer cannot be read', async () => {
    for (const body of ['<html>Thanks</html>', {}, { reference: 7 }, '']) {
      const page = await shared({ status: 202, body });
      expect(page.texts('.done')).to.deep.equal([words.shareThanks]);
      expect(page.texts('.reference')).to.deep.equal([]);
      expect(page.text).to.contain(words.shareRead);
      expect(() => page.button(words.shareWithdraw)).to.throw();
    }
  });

  it('says that it did, with an event that tells nothing more', async () => {
    let heard: Event | undefined;
    document.addEventListener('peer-request-sent', (event) => (heard = event), { once: true });
    const page = await shared();
    await until(() => heard);
    expect(heard?.target).to.equal(page.element);
    expect(Object.keys(heard ?? {}).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  it('holds nothing of what was written, and the form is empty when the visitor comes back', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.write('body', 'A secret');
    await page.choose('topics', 'Grief');
    await page.choose('consent.contact', 'true');
    await page.write('email', 'maria@example.org');
    await page.send();
    await page.shows('.done');
    expect(page.element.outerHTML + page.root.innerHTML).not.to.match(/I called|secret|maria/i);
    page.button(words.formAgain).click();
    await page.shows('[part~=submit]');
    expect(page.held).to.deep.equal([]);
    await page.choose('consent.contact', 'true');
    expect(page.valuesOf('email')).to.deep.equal(['']);
    expect(page.text).not.to.contain('let-me-out');
    expect(page.preview.textContent).not.to.match(/I called|secret|M\. L\./);
  });

  describe('taking it back at once', () => {
    it('asks the server by the code that it gave, and says that it is done', async () => {
      const page = await shared(SHARED, { status: 204 });
      page.button(words.shareWithdraw).click();
      await page.says(words.shareWithdrawn);
      const [, withdrawal, ...others] = server.written;
      expect(others).to.deep.equal([]);
      expect(withdrawal?.method).to.equal('DELETE');
      expect(withdrawal?.url).to.equal(`${API}/stories/AB12-CD34`);
      expect(withdrawal?.headers.get('authorization')).to.equal('Withdraw let-me-out');
      await page.element.updateComplete;
      expect(read(page.focused?.textContent)).to.equal(words.shareWithdrawn);
      expect(page.text).to.contain(words.shareWithdrawnText);
      expect(page.text).not.to.contain('let-me-out');
      expect(() => page.button(words.shareWithdraw)).to.throw();
    });

    it('is under way once, however often the button is pressed, and leaves the focus there', async () => {
      const { turn, give } = held();
      const page = await shared(SHARED, turn);
      const button = page.button(words.shareWithdraw);
      button.focus();
      button.click();
      button.click();
      await page.element.updateComplete;
      expect(page.focused).to.equal(button);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      give({ status: 204 });
      await page.says(words.shareWithdrawn);
      expect(server.written).to.have.length(2);
    });

    it('says where it could not be done, keeps both codes, and can be tried again', async () => {
      const page = await shared(SHARED, { status: 403 }, { status: 204 });
      page.button(words.shareWithdraw).click();
      await page.says(words.formWithdrawFailed);
      const alert = page.all('[role=alert]').find(({ textContent }) => read(textContent));
      expect(read(alert?.textContent)).to.contain(words.formWithdrawFailed);
      expect(page.texts('.reference')).to.deep.equal(['AB12-CD34', 'let-me-out']);
      page.button(words.shareWithdraw).click();
      await page.says(words.shareWithdrawn);
    });
  });
});
