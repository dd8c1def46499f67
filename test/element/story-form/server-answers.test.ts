import { expect } from '@open-wc/testing';
import type { PeerErrorEvent } from '../../../src/widget/events/error-event.ts';
import type { Turn } from '../forms/center-server.ts';
import { PHONE, SHARED, centerServer, refusal } from '../forms/center-server.ts';
import { until } from '../until.ts';
import type { StoryPage } from './story-page.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const REUSED = {
  status: 422,
  body: { type: 'https://center.example/problems/idempotency-key-reused', status: 422 },
};

describe('what a server answers to a story', () => {
  const server = centerServer(SHARED);

  async function answered(...turns: Turn[]): Promise<StoryPage & { heard: PeerErrorEvent[] }> {
    server.answer(...turns);
    const page = await openForm();
    const heard: PeerErrorEvent[] = [];
    page.element.addEventListener('peer-error', (event) => heard.push(event));
    await page.fillIn();
    await page.send();
    return Object.assign(page, { heard });
  }

  const said = ({ heard }: { heard: PeerErrorEvent[] }) =>
    heard.map(({ kind, status }) => [kind, status]);

  function keepsAll(page: StoryPage): void {
    expect(page.held).to.deep.equal([
      'quote=I called, and somebody came.',
      'name=Maria López',
      'consent.publish=true',
    ]);
    const notice = page.one('[part=error]');
    expect(read(notice.querySelector('[role=alert]')?.textContent)).to.match(/^We|^Many|^You/);
    expect(notice.querySelector('a')?.getAttribute('href')).to.equal('tel:3035550142');
    expect(read(notice.textContent)).to.contain(PHONE);
    expect(page.sendButton.hasAttribute('aria-disabled')).to.equal(false);
  }

  it('is said at its field, in the words of the page where it has them', async () => {
    const page = await answered(
      refusal(
        { pointer: '#/quote', code: 'too-long', detail: 'At most 500' },
        { pointer: '#/name', code: 'not-nice', detail: 'Please use <b>another</b> name.' },
        { pointer: '#/topics/2', code: 'too-long' },
        { pointer: '#/recoverySince', code: 'out-of-range' },
        { pointer: '#/consent/publish', code: 'consent-needed' },
      ),
    );
    expect(Object.keys(page.fieldErrors)).to.deep.equal([
      ...['quote', 'name', 'recoverySince', 'topics', 'consent.publish'],
    ]);
    expect(page.texts('.summary a')).to.deep.equal([
      words['code:too-long'](words['share-label:quote']),
      'Please use <b>another</b> name.',
      words['out-of-range:recoverySince'],
      words['too-long:topics'],
      words['consent-needed:consent.publish'],
    ]);
    expect(page.focused).to.equal(page.one('.summary'));
    expect(page.all('.summary b')).to.deep.equal([]);
  });

  it('is said in the summary where it belongs to no field that shows', async () => {
    const page = await answered(
      refusal(
        { pointer: '#/nowhere', code: 'odd', detail: 'We take no more stories.' },
        { pointer: '#/email', code: 'invalid-email' },
        { pointer: 'nonsense%', code: 'required' },
      ),
    );
    expect(page.texts('.summary a')).to.deep.equal([]);
    expect(page.texts('.summary li')).to.deep.equal(['We take no more stories.', words.formOther]);
  });

  it('can be put right and sent, in place of the first', async () => {
    const page = await answered(refusal({ pointer: '#/quote', code: 'too-short' }), SHARED);
    await page.write('quote', 'I called, and somebody came at once.');
    await page.send();
    expect(page.all('.done')).to.have.length(1);
    const [first, second] = server.bodies;
    expect(second?.['requestId']).to.equal(first?.['requestId']);
    expect(new Set(server.keys).size).to.equal(2);
  });

  for (const status of [400, 403, 404, 413, 415]) {
    it(`${status}: is said plainly with the number to call, and not asked again in vain`, async () => {
      const page = await answered({ status });
      keepsAll(page);
      expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formFailed]);
      expect(server.posts).to.have.length(1);
      expect(said(page)).to.deep.equal([['http', status]]);
    });
  }

  it('409: is waited for, and asked again under the same key', async () => {
    const page = await answered({ status: 409 }, SHARED);
    expect(page.all('.done')).to.have.length(1);
    expect(server.posts).to.have.length(2);
    expect(new Set(server.keys).size).to.equal(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('422 for a key that was used: is sent again under a new one, when asked', async () => {
    const page = await answered(REUSED, SHARED);
    keepsAll(page);
    expect(page.texts('[part=error] [role=alert]').join()).to.contain(words.formSendAgain);
    expect(said(page)).to.deep.equal([['http', 422]]);
    await page.send();
    expect(page.all('.done')).to.have.length(1);
    expect(new Set(server.keys).size).to.equal(2);
  });

  it('503 and nothing else: is tried three times, and then said', async () => {
    const page = await answered({ status: 503 });
    keepsAll(page);
    expect(server.posts).to.have.length(3);
    expect(new Set(server.keys).size).to.equal(1);
    expect(said(page)).to.deep.equal([['http', 503]]);
  });

  it('nothing at all: is said, and the same is sent when asked', async () => {
    const page = await answered('offline', 'offline', 'offline', SHARED);
    keepsAll(page);
    expect(said(page)).to.deep.equal([['offline', undefined]]);
    page.clock.advance(2);
    await page.send();
    expect(page.all('.done')).to.have.length(1);
    expect(new Set(server.keys).size).to.equal(1);
    expect(new Set(server.posts.map(({ text }) => text)).size).to.equal(1);
  });

  it('nothing, on a device that knows it is offline: is said to be that', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const page = await answered('offline');
      expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formFailedOffline]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('a redirect: is a mistake of whoever set the address, and not followed', async () => {
    const page = await answered({ status: 0 });
    keepsAll(page);
    expect(said(page)).to.deep.equal([['configuration', undefined]]);
    expect(server.posts).to.have.length(1);
  });

  it('429: counts down in view, takes no press meanwhile, and then does', async () => {
    const page = await answered({ status: 429, headers: { 'retry-after': '3' } }, SHARED);
    expect(page.texts('[part=error] [role=alert]')).to.deep.equal([words.formBusyTitle]);
    const countdown = () => page.texts('[part=error] [aria-live=off]').join();
    expect(countdown()).to.match(/[23] seconds/);
    expect(page.sendButton.getAttribute('aria-disabled')).to.equal('true');
    page.press();
    expect(server.posts).to.have.length(1);
    await until(() => countdown() === words.formBusyOver);
    keepsAll(page);
    expect(said(page)).to.deep.equal([['http', 429]]);
    await page.send();
    expect(page.all('.done')).to.have.length(1);
  });
});
