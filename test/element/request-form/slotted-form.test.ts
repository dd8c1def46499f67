import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PeerRequestForm } from '../../../src/request-form/request-form.ts';
import { until } from '../until.ts';
import { API, PHONE, centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm } from './form-page.ts';

const ACTION = 'https://center.example/api/peer-requests';

const native = html`<form method="post" action=${ACTION}>
  <input type="hidden" name="purpose" value="talk" />
  <input name="name" />
  <input name="contact.phone" />
  <select name="language"><option value="">Any</option><option value="es">Spanish</option></select>
  <label><input type="radio" name="contact.method" value="call" />Call me</label>
  <label><input type="radio" name="contact.method" value="pigeon" />Send a pigeon</label>
  <textarea name="message"></textarea>
  <button>Send</button>
</form>`;

const own = (page: RequestPage, name: string) => {
  const control = page.element.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!control) throw new Error(`The page has no ${name}.`);
  return control;
};

const isSeen = (element: Element) => element.getClientRects().length > 0;

describe('the page’s own form', () => {
  const server = centerServer();

  /** Somebody types in it before ours has its address, and so before it takes its place. */
  async function typed(): Promise<RequestPage> {
    const page = await openForm({
      attributes: { api: undefined },
      content: native,
      until: '[part=error]',
    });
    own(page, 'name').focus();
    await sendKeys({ type: 'Sam' });
    return page;
  }

  /** Ours could take its place by now. */
  async function inUse(): Promise<RequestPage> {
    const page = await typed();
    page.element.setAttribute('api', API);
    await page.element.updateComplete;
    return page;
  }

  it('gives way to ours where nobody types in it', async () => {
    const page = await openForm({ content: native });
    expect(isSeen(own(page, 'name'))).to.equal(false);
    expect(page.valuesOf('name')).to.deep.equal(['']);
  });

  it('stays where ours has nowhere to send to, with a number to call', async () => {
    const page = await openForm({
      attributes: { api: undefined },
      content: native,
      until: '[part=error]',
    });
    expect(isSeen(own(page, 'name'))).to.equal(true);
    expect(page.one('[part=error]').textContent).to.contain(PHONE);
    expect(page.all('form')).to.deep.equal([]);
  });

  it('keeps what was typed where ours has nowhere to send to', async () => {
    const page = await typed();
    own(page, 'contact.phone').focus();
    own(page, 'contact.phone').blur();
    await page.element.updateComplete;
    expect(own(page, 'name').value).to.equal('Sam');
    expect(isSeen(own(page, 'name'))).to.equal(true);
  });

  it('stays while somebody typed in it before ours had loaded', async () => {
    const box = await fixture(
      html`<peer-request-form lang="en" api=${API}>${native}</peer-request-form>`,
    );
    const element = box as PeerRequestForm;
    const name = element.querySelector('input[name=name]') as HTMLInputElement;
    name.focus();
    name.value = 'Sam';
    await element.refresh();
    await element.updateComplete;
    expect(document.activeElement).to.equal(name);
    expect(isSeen(name)).to.equal(true);
    expect(name.value).to.equal('Sam');
    name.blur();
    await until(
      () => element.shadowRoot?.querySelector<HTMLInputElement>('form #name')?.value === 'Sam',
    );
  });

  it('stays while somebody types in it, with the focus and what they typed', async () => {
    const page = await inUse();
    expect(isSeen(own(page, 'name'))).to.equal(true);
    expect(document.activeElement).to.equal(own(page, 'name'));
    expect(own(page, 'name').value).to.equal('Sam');
    expect(page.all('form')).to.deep.equal([]);
  });

  it('stays while they go from field to field, and to its button', async () => {
    const page = await inUse();
    for (const name of ['contact.phone', 'language']) {
      own(page, name).focus();
      await page.element.updateComplete;
      expect(isSeen(own(page, name)), name).to.equal(true);
      expect(document.activeElement, name).to.equal(own(page, name));
    }
    page.element.querySelector('button')?.focus();
    await page.element.updateComplete;
    expect(isSeen(own(page, 'name'))).to.equal(true);
  });

  it('gives way when they leave it, and ours has what they wrote', async () => {
    const page = await inUse();
    own(page, 'contact.phone').value = '(303) 555-0123';
    own(page, 'language').value = 'es';
    own(page, 'message').value = 'Two\nlines';
    page.element.querySelector<HTMLInputElement>('[value=call]')?.click();
    own(page, 'message').focus();
    own(page, 'message').blur();
    await page.shows('[part~=submit]');
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    expect(page.valuesOf('contact.method')).to.deep.equal(['call']);
    expect(page.valuesOf('contact.phone')).to.deep.equal(['(303) 555-0123']);
    expect(page.valuesOf('language')).to.deep.equal(['es']);
    expect(page.valuesOf('message')).to.deep.equal(['Two\nlines']);
    // What nobody sees any more holds nothing.
    for (const name of ['name', 'contact.phone', 'language', 'message']) {
      expect(own(page, name).value, name).to.equal('');
    }
    expect(own(page, 'purpose').value).to.equal('talk');
    await page.choose('for', 'self');
    await page.choose('consent.contact', 'true');
    await page.send();
    expect(server.body['name']).to.equal('Sam');
  });

  it('may have answers that ours does not know', async () => {
    const page = await inUse();
    page.element.querySelector<HTMLInputElement>('[value=pigeon]')?.click();
    own(page, 'name').focus();
    own(page, 'name').blur();
    await page.shows('[part~=submit]');
    expect(page.valuesOf('contact.method')).to.deep.equal([]);
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    await page.choose('contact.method', 'call');
    expect(page.asks).to.include('contact.phone');
  });

  it('is emptied when the page is left', async () => {
    const page = await typed();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(own(page, 'name').value).to.equal('');
  });
});
