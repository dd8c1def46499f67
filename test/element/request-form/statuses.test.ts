import { expect } from '@open-wc/testing';
import type { PeerErrorEvent } from '../../../src/widget/events/error-event.ts';
import { until } from '../until.ts';
import type { Turn } from '../forms/center-server.ts';
import { PHONE, TAKEN, centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const REUSED = {
  status: 422,
  body: { type: 'https://center.example/problems/idempotency-key-reused', status: 422 },
};

describe('what a server answers besides', () => {
  const server = centerServer();

  async function answered(...turns: Turn[]): Promise<RequestPage & { heard: PeerErrorEvent[] }> {
    server.answer(...turns);
    const page = await openForm();
    const heard: PeerErrorEvent[] = [];
    page.element.addEventListener('peer-error', (event) => heard.push(event));
    await page.fillIn();
    await page.write('name', 'Sam');
    await page.send();
    return Object.assign(page, { heard });
  }

  const said = ({ heard }: { heard: PeerErrorEvent[] }) =>
    heard.map(({ kind, status }) => [kind, status]);

  function keepsAll(page: RequestPage): void {
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    expect(page.valuesOf('contact.phone')).to.deep.equal(['(303) 555-0123']);
    expect(page.valuesOf('consent.contact')).to.deep.equal(['true']);
    const notice = page.one('[part=error]');
    expect(read(notice.querySelector('[role=alert]')?.textContent)).to.match(/^We|^Many|^You/);
    expect(notice.querySelector('a')?.getAttribute('href')).to.equal('tel:3035550142');
    expect(read(notice.textContent)).to.contain(PHONE);
    expect(page.sendButton.hasAttribute('aria-disabled')).to.equal(false);
  }

  for (const status of [400, 413, 415, 403]) {
    it(`${status}: says so plainly with the number to call, and does not ask to try in vain`, async () => {
      const page = await answered({ status });
      keepsAll(page);
      expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formFailed]);
      expect(server.posts).to.have.length(1);
      expect(said(page)).to.deep.equal([['http', status]]);
    });
  }

  it('409: waits and asks again under the same key', async () => {
    const page = await answered({ status: 409 }, TAKEN);
    expect(page.all('.done')).to.have.length(1);
    expect(server.posts).to.have.length(2);
    expect(new Set(server.keys).size).to.equal(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('422 for a key that was used: asks to send again, which goes under a new key', async () => {
    const page = await answered(REUSED, TAKEN);
    keepsAll(page);
    expect(page.texts('[part=error] [role=alert]').join()).to.contain(words.formSendAgain);
    expect(said(page)).to.deep.equal([['http', 422]]);
    await page.send();
    await page.shows('.done');
    expect(new Set(server.keys).size).to.equal(2);
    const [first, second] = server.bodies;
    expect(second?.['requestId']).to.equal(first?.['requestId']);
  });

  it('503 and nothing else: tries three times, and then says so', async () => {
    const page = await answered({ status: 503 });
    keepsAll(page);
    expect(page.texts('[part=error] [role=alert]').join()).to.contain(words.formSendAgain);
    expect(server.posts).to.have.length(3);
    expect(new Set(server.keys).size).to.equal(1);
    expect(said(page)).to.deep.equal([['http', 503]]);
  });

  it('503 twice and then taken: the visitor hears only of the end', async () => {
    const page = await answered({ status: 503 }, { status: 502 }, TAKEN);
    expect(page.all('.done')).to.have.length(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('nothing at all: says so, and sends the same when asked', async () => {
    const page = await answered('offline', 'offline', 'offline', TAKEN);
    keepsAll(page);
    expect(said(page)).to.deep.equal([['offline', undefined]]);
    await page.send();
    await page.shows('.done');
  });

  it('nothing, on a device that knows it is offline: says that', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const page = await answered('offline');
      expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formFailedOffline]);
      keepsAll(page);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('a redirect: is a mistake of whoever set the address', async () => {
    const page = await answered({ status: 0 });
    keepsAll(page);
    expect(said(page)).to.deep.equal([['configuration', undefined]]);
    expect(server.posts).to.have.length(1);
  });

  it('429: counts down in view, takes no press meanwhile, and then does', async () => {
    const page = await answered({ status: 429, headers: { 'retry-after': '3' } }, TAKEN);
    expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formBusyTitle]);
    const countdown = () => page.texts('[part=error] [aria-live=off]').join();
    expect(countdown()).to.match(/[23] seconds/);
    expect(page.sendButton.getAttribute('aria-disabled')).to.equal('true');
    page.press();
    expect(server.posts).to.have.length(1);
    await until(() => countdown() === words.formBusy('1 second'));
    await until(() => countdown() === words.formBusyOver);
    keepsAll(page);
    expect(said(page)).to.deep.equal([['http', 429]]);
    await page.send();
    await page.shows('.done');
    expect(new Set(server.keys).size).to.equal(1);
  });

  it('429 for longer: says it in minutes', async () => {
    const page = await answered({ status: 429, headers: { 'retry-after': '125' } });
    expect(page.texts('[part=error] [aria-live=off]').join()).to.match(/2 minutes, \d seconds?/);
  });

  it('its events bubble out of the page’s own shadow roots, and say nothing about a person', async () => {
    server.answer({ status: 500 });
    const page = await openForm();
    let heard: Event | undefined;
    document.addEventListener('peer-error', (event) => (heard = event), { once: true });
    await page.fillIn();
    await page.send();
    await until(() => heard);
    expect(heard?.composed).to.equal(true);
    const told = Object.keys(heard ?? {}).filter((key) => key !== 'isTrusted');
    expect(told.sort()).to.deep.equal(['kind', 'status']);
  });
});
