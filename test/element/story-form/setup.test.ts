import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/request-form/request-form.define.ts';
import type { PeerStoryForm } from '../../../src/story-form/story-form.ts';
import { API, PHONE, SHARED, centerServer } from '../forms/center-server.ts';
import { openForm as openRequest } from '../request-form/form-page.ts';
import { until } from '../until.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
const fallback = html`<a href="tel:+13035550142">Call us</a>`;
const nowhere = { api: undefined, phone: undefined };

/** What a page's developer reads in the console meanwhile. */
async function warnings(during: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const warned: string[] = [];
  console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return warned;
}

describe('how a page sets the story form up', () => {
  const server = centerServer(SHARED);

  it('names its notice, which opens beside the form, and its edition goes along', async () => {
    const page = await openForm({
      attributes: { 'privacy-url': 'https://center.example/privacy', 'notice-version': '2026-04' },
    });
    const privacy = page.all<HTMLAnchorElement>('a').find(({ href }) => href.endsWith('/privacy'));
    expect(privacy?.target).to.equal('_blank');
    expect(privacy?.rel.split(' ')).to.have.members(['noreferrer', 'noopener']);
    expect(read(privacy?.textContent)).to.contain(words.formNewTab);
    await page.fillIn();
    await page.send();
    expect(server.body['consent']).to.include({ noticeVersion: '2026-04' });
  });

  it('lets the API say what the page does not', async () => {
    server.service = {
      version: 1,
      capabilities: ['story-submissions'],
      phone: '(303) 555-0177',
      privacyUrl: 'https://center.example/privacy',
      noticeVersion: 'v9',
    };
    const page = await openForm({ attributes: { phone: undefined } });
    await page.shows('a[href="https://center.example/privacy"]');
    await page.fillIn();
    await page.send();
    expect(server.body['consent']).to.include({ noticeVersion: 'v9' });
  });

  it('takes from <peer-support> around it what it is not told itself, also where that comes late', async () => {
    const support = await fixture(html`<peer-support
      lang="en"
      api=${API}
      phone=${PHONE}
      organization="Cottonwood"
      privacy-url="/privacy"
      ><peer-story-form></peer-story-form
    ></peer-support>`);
    const element = support.querySelector('peer-story-form');
    const text = () => read(element?.shadowRoot?.textContent);
    if (!customElements.get('peer-support')) {
      await until(() => text().includes(words.formNowhere));
      await import('../../../src/support/support.define.ts');
    }
    await until(() => element?.shadowRoot?.querySelector('[part~=submit]'));
    await until(() => element?.shadowRoot?.querySelector('a[href="/privacy"]'));
    expect(server.read).to.deep.equal([`${API}/`]);
  });

  it('gives the same whether it is told before or after it is on the page', async () => {
    const told = { api: API, phone: PHONE, privacyUrl: '/privacy' };
    const before = await openForm({ attributes: nowhere, properties: told });
    const after = await openForm({ attributes: nowhere, until: '[part=error]' });
    Object.assign(after.element, told);
    await after.shows('[part~=submit]');
    await after.element.updateComplete;
    expect(after.text).to.equal(before.text);
    expect(after.asks).to.deep.equal(before.asks);
  });

  it('works beside another of its kind and one of the other kind, each for itself', async () => {
    const first = await openForm();
    const second = await openForm();
    const request = await openRequest();
    await first.fillIn();
    await request.fillIn();
    await request.write('name', 'Sam');
    expect(second.held).to.deep.equal([]);
    expect(first.valuesOf('name')).to.deep.equal(['Maria López']);
    await second.send();
    expect(second.all('.summary')).to.have.length(1);
    expect([...first.all('.summary'), ...request.all('.summary')]).to.deep.equal([]);
    await first.send();
    expect(request.valuesOf('name')).to.deep.equal(['Sam']);
    await request.send();
    expect(server.posts.map(({ url }) => url)).to.deep.equal([
      `${API}/stories`,
      `${API}/peer-requests`,
    ]);
    expect(read(request.one('h2').textContent)).not.to.equal(read(first.one('h2').textContent));
    expect(second.all('.done')).to.deep.equal([]);
  });

  it('calls its name what it means by it, also beside a form that means another', async () => {
    const request = await openRequest();
    const page = await openForm();
    const labelOf = (one: typeof page | typeof request) =>
      read(one.control('name').labels?.[0]?.textContent);
    expect(labelOf(page)).to.equal(words['share-label:name']);
    expect(labelOf(request)).not.to.equal(labelOf(page));
    await page.send();
    await request.send();
    expect(page.texts('.summary a')).to.include(words['required:name']);
    expect(request.texts('.summary a')).not.to.include(words['required:name']);
  });

  it('keeps the page’s own content where it has nowhere to send to, and says so once', async () => {
    const warned = await warnings(async () => {
      const page = await openForm({
        attributes: nowhere,
        content: fallback,
        until: '[part=error]',
      });
      expect(isSeen(page.element.querySelector('a'))).to.equal(true);
      expect(page.all('form')).to.deep.equal([]);
      expect(page.text).to.contain(words.formNowhere);
      page.element.setAttribute('api', API);
      await page.shows('[part~=submit]');
      expect(isSeen(page.element.querySelector('a'))).to.equal(false);
    });
    expect(warned.length).to.be.at.most(1);
  });

  it('shows the page’s own content until it is there', async () => {
    const element = await fixture<PeerStoryForm>(
      html`<peer-story-form lang="en" api=${API}>${fallback}</peer-story-form>`,
    );
    expect(isSeen(element.querySelector('a'))).to.equal(true);
    await until(() => element.shadowRoot?.querySelector('form'));
    expect(isSeen(element.querySelector('a'))).to.equal(false);
  });

  it('stands in spite of all that makes no sense', async () => {
    const odd: Record<string, string>[] = [
      { api: 'http://' },
      { phone: 'call us!', 'notice-version': 'x'.repeat(1000) },
      { 'privacy-url': 'http://[', lang: '!!', 'title-prefix': '' },
    ];
    for (const attributes of odd) {
      const page = await openForm({ attributes });
      await page.fillIn();
      await page.send();
      expect(page.all('.done, .summary, [part=error]').length).to.be.at.least(1);
    }
  });

  it('has a heading of its own only where the page gives none', async () => {
    const heading = html`<h3 slot="heading">Your turn</h3>`;
    const page = await openForm({ content: heading });
    expect(isSeen(page.one('h2'))).to.equal(false);
    const other = await openForm();
    expect(isSeen(other.one('h2'))).to.equal(true);
    expect(read(other.one('h2').textContent)).to.equal(words.shareHeading);
  });

  it('leaves the focus, the title and the place of the page alone', async () => {
    const { title } = document;
    const page = await openForm();
    expect(document.activeElement).to.equal(document.body);
    expect(document.title).to.equal(title);
    expect(page.element.getAttributeNames().sort()).to.deep.equal(['api', 'lang', 'phone']);
  });
});
