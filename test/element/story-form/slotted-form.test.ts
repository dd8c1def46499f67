import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { API, PHONE, SHARED, centerServer } from '../forms/center-server.ts';
import type { StoryPage } from './story-page.ts';
import { openForm } from './story-page.ts';

const native = html`<form method="post" action="${API}/stories">
  <textarea name="quote"></textarea>
  <textarea name="body"></textarea>
  <input name="name" />
  <input name="recoverySince" />
  <label><input type="checkbox" name="topics" value="Alcohol" />Alcohol</label>
  <label><input type="checkbox" name="topics" value="Gardening" />Gardening</label>
  <label><input type="checkbox" name="consent.publish" value="true" />Publish it</label>
  <label><input type="checkbox" name="consent.contact" value="true" />Write to me</label>
  <input type="email" name="email" />
  <button>Send</button>
</form>`;

const own = (page: StoryPage, name: string) => {
  const control = page.element.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!control) throw new Error(`The page has no ${name}.`);
  return control;
};

const isSeen = (element: Element) => element.getClientRects().length > 0;

describe('the page’s own form for stories', () => {
  const server = centerServer(SHARED);

  const nowhere = () =>
    openForm({ attributes: { api: undefined }, content: native, until: '[part=error]' });

  /** Somebody types in it, when ours could take its place. */
  async function inUse(): Promise<StoryPage> {
    const page = await nowhere();
    own(page, 'name').focus();
    await sendKeys({ type: 'Maria' });
    page.element.setAttribute('api', API);
    await page.element.updateComplete;
    return page;
  }

  it('gives way to ours where nobody types in it', async () => {
    const page = await openForm({ content: native });
    expect(isSeen(own(page, 'name'))).to.equal(false);
    expect(page.held).to.deep.equal([]);
  });

  it('stays where ours has nowhere to send to, with a number to call', async () => {
    const page = await nowhere();
    expect(isSeen(own(page, 'name'))).to.equal(true);
    expect(page.one('[part=error]').textContent).to.contain(PHONE);
    expect(page.all('form')).to.deep.equal([]);
  });

  it('stays while somebody types in it, with the focus and what they typed', async () => {
    const page = await inUse();
    for (const name of ['name', 'recoverySince', 'email']) {
      own(page, name).focus();
      await page.element.updateComplete;
      expect(isSeen(own(page, name)), name).to.equal(true);
      expect(document.activeElement, name).to.equal(own(page, name));
    }
    expect(own(page, 'name').value).to.equal('Maria');
    expect(page.all('form')).to.deep.equal([]);
  });

  it('gives way when they leave it, and ours has what they wrote, and sends it', async () => {
    const page = await inUse();
    own(page, 'quote').value = 'I called.\nSomebody came.';
    own(page, 'recoverySince').value = '2019';
    own(page, 'email').value = 'maria@example.org';
    for (const value of ['Alcohol', 'Gardening']) {
      page.element.querySelector<HTMLInputElement>(`[value=${value}]`)?.click();
    }
    own(page, 'consent.publish').click();
    own(page, 'consent.contact').click();
    own(page, 'quote').focus();
    own(page, 'quote').blur();
    await page.shows('[part~=submit]');
    expect(page.held).to.deep.equal([
      'quote=I called.\nSomebody came.',
      'name=Maria',
      'recoverySince=2019',
      'topics=Alcohol',
      'consent.publish=true',
      'consent.contact=true',
      'email=maria@example.org',
    ]);
    // What nobody sees any more holds nothing.
    const left = [...(page.element.querySelector('form')?.elements ?? [])] as HTMLInputElement[];
    for (const { name, type, value, checked } of left) {
      expect(type === 'checkbox' ? checked : value, name).to.be.oneOf([false, '']);
    }
    await page.send();
    expect(server.body['recoverySince']).to.equal('2019');
    expect(server.body['email']).to.equal('maria@example.org');
  });

  it('is emptied when the page is left', async () => {
    const page = await inUse();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(own(page, 'name').value).to.equal('');
  });
});
