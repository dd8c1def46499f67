import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/support/support.define.ts';
import { until } from '../until.ts';
import { API, PHONE, centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const fallback = html`<a href="tel:+13035550142">Call us</a>`;
const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

const nowhere = { api: undefined, phone: undefined };

describe('how a page sets the form up', () => {
  const server = centerServer();

  it('tells in one attribute each what it is', async () => {
    const page = await openForm({
      attributes: {
        organization: 'Cottonwood',
        'privacy-url': 'https://center.example/privacy',
        'notice-version': '2026-04',
        country: 'GB',
      },
    });
    await page.choose('contact.method', 'call');
    expect(page.text).to.contain(words['label:consent.contact']('Cottonwood'));
    const privacy = page.all<HTMLAnchorElement>('a').find(({ href }) => href.endsWith('/privacy'));
    expect(privacy?.target).to.equal('_blank');
    expect(privacy?.rel.split(' ')).to.have.members(['noreferrer', 'noopener']);
    expect(read(privacy?.textContent)).to.contain(words.formNewTab);
    await page.choose('for', 'loved-one');
    await page.write('contact.phone', '020 7946 0958');
    await page.choose('consent.contact', 'true');
    await page.send();
    expect(server.body['contact']).to.include({ method: 'call', phone: '+442079460958' });
    expect(server.body['consent']).to.deep.equal({
      contact: true,
      sms: false,
      noticeVersion: '2026-04',
    });
  });

  it('lets the API say what the page does not', async () => {
    server.service = {
      version: 1,
      capabilities: [],
      organization: 'Aspen House',
      phone: '(303) 555-0177',
      noticeVersion: 'v9',
    };
    const page = await openForm({ attributes: { phone: undefined } });
    await page.says('(303) 555-0177');
    const own = await openForm({ attributes: { organization: 'Cottonwood' } });
    await own.element.refresh();
    await own.element.updateComplete;
    expect(own.text).to.contain(PHONE);
    expect(own.text).not.to.contain('(303) 555-0177');
    expect(own.text).not.to.contain('Aspen House');
    await page.fillIn();
    await page.send();
    expect((server.body['consent'] as { noticeVersion: string }).noticeVersion).to.equal('v9');
  });

  it('takes from <peer-support> around it what it is not told itself', async () => {
    const support = await fixture(html`<peer-support
      lang="en"
      api=${API}
      phone=${PHONE}
      organization="Cottonwood"
      privacy-url="/privacy"
      ><peer-request-form phone="(303) 555-0100"></peer-request-form
    ></peer-support>`);
    const element = support.querySelector('peer-request-form');
    const text = () => read(element?.shadowRoot?.textContent);
    await until(() => element?.shadowRoot?.querySelector('[part~=submit]'));
    await until(() => text().includes(words['label:consent.contact']('Cottonwood')));
    expect(text()).to.contain('(303) 555-0100');
    expect(text()).not.to.contain(PHONE);
    expect(element?.shadowRoot?.querySelector('a[href="/privacy"]')).not.to.equal(null);
    expect(server.read).to.deep.equal([`${API}/`]);
  });

  it('gives the same whether it is told before or after it is on the page', async () => {
    const told = {
      api: API,
      phone: PHONE,
      purpose: 'check-in',
      organization: 'Cottonwood',
      respondWithin: '1 day',
      fields: [{ key: 'a', type: 'text', label: 'A' }],
    } as const;
    const before = await openForm({ attributes: nowhere, properties: told });
    const after = await openForm({ attributes: nowhere, until: '[part=error]' });
    Object.assign(after.element, told);
    await after.shows('[part~=submit]');
    await after.element.updateComplete;
    expect(after.text).to.equal(before.text);
    expect(after.asks).to.deep.equal(before.asks);
  });

  it('works twice on a page, each for itself', async () => {
    const first = await openForm();
    const second = await openForm({ attributes: { purpose: 'offer' } });
    await first.fillIn();
    await first.write('name', 'Sam');
    await second.choose('contact.method', 'email');
    expect(second.valuesOf('name')).to.deep.equal(['']);
    expect(first.asks).to.include('contact.phone');
    expect(second.asks).not.to.include('contact.phone');
    await second.send();
    expect(second.all('.summary')).to.have.length(1);
    expect(first.all('.summary')).to.deep.equal([]);
    await first.send();
    expect(first.all('.done')).to.have.length(1);
    expect(second.all('.done')).to.deep.equal([]);
  });

  it('keeps the page’s own content where it has nowhere to send to, and says so once', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
    try {
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
      expect(warned.length).to.be.at.most(1);
    } finally {
      console.warn = warn;
    }
  });

  it('shows the page’s own content until it is there', async () => {
    const element = await fixture(
      html`<peer-request-form lang="en" api=${API}>${fallback}</peer-request-form>`,
    );
    expect(isSeen(element.querySelector('a'))).to.equal(true);
    await until(() => element.shadowRoot?.querySelector('form'));
    expect(isSeen(element.querySelector('a'))).to.equal(false);
  });

  it('asks to talk where it is told a purpose that there is none of, and warns once', async () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
    try {
      const page = await openForm({ attributes: { purpose: 'party' } });
      await openForm({ attributes: { purpose: '' } });
      await openForm({ attributes: { purpose: 'toString' } });
      expect(read(page.one('h2').textContent)).to.equal(words['ask:talk']);
      await page.fillIn();
      await page.send();
      expect(server.body['purpose']).to.equal('talk');
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain('purpose');
      expect(warned[0]).not.to.contain('party');
    } finally {
      console.warn = warn;
    }
  });

  it('stands in spite of all that makes no sense', async () => {
    const odd: Record<string, string>[] = [
      { api: 'http://', country: '🦋' },
      { phone: 'call us!', country: 'XX', 'respond-within': '' },
      { 'privacy-url': 'http://[', lang: '!!' },
      { purpose: '__proto__', 'title-prefix': '' },
    ];
    for (const attributes of odd) {
      const page = await openForm({ attributes });
      await page.fillIn();
      await page.send();
      expect(page.all('.done, .summary, [part=error]').length).to.be.at.least(1);
    }
  });

  it('has a heading of its own only where the page gives none', async () => {
    const heading = html`<h3 slot="heading">Ask for a peer</h3>`;
    const page = await openForm({ content: heading });
    expect(isSeen(page.one('h2'))).to.equal(false);
    expect(isSeen((await openForm()).one('h2'))).to.equal(true);
  });

  it('leaves the focus, the title and the place of the page alone', async () => {
    const { title } = document;
    scrollTo(0, 0);
    const page: RequestPage = await openForm();
    expect(document.activeElement).to.equal(document.body);
    expect(document.title).to.equal(title);
    expect(page.element.getAttributeNames().sort()).to.deep.equal(['api', 'lang', 'phone']);
  });
});
