import { expect } from '@open-wc/testing';
import { withdrawRequest } from '../../../src/client/peer-requests.ts';
import { requestAt, requestsAt } from '../../../src/client/requests-place.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

describe('the address of requests', () => {
  it('is the one given, or below the API', () => {
    const api = 'https://center.example/api/';
    expect(requestsAt({ api })).to.equal('https://center.example/api/peer-requests');
    expect(requestsAt({ api, action: '/talk?from=site' })).to.equal('/talk?from=site');
    expect(requestsAt({ api, action: '' })).to.equal('https://center.example/api/peer-requests');
    expect(requestsAt({})).to.equal(undefined);
  });

  it('has one below it for each request, with its query', () => {
    const cases = [
      ['https://center.example/api/peer-requests', 'AB-12'],
      ['https://center.example/talk/', 'AB-12'],
      ['https://center.example/talk?key=a/b', 'AB-12'],
      ['/talk/?key=1#here', 'AB-12'],
      ['/talk', '../a b?c#$&'],
    ] as const;
    expect(cases.map(([requests, reference]) => requestAt(requests, reference))).to.deep.equal([
      'https://center.example/api/peer-requests/AB-12',
      'https://center.example/talk/AB-12',
      'https://center.example/talk/AB-12?key=a/b',
      '/talk/AB-12?key=1#here',
      '/talk/..%2Fa%20b%3Fc%23%24%26',
    ]);
  });
});

describe('taking a request back', () => {
  const network = new ScriptedNetwork();
  beforeEach(() => network.open());
  afterEach(() => network.close());

  const withdraw = (...turns: Turn[]) => {
    network.answer(...turns);
    return withdrawRequest('https://center.example/api/peer-requests/AB-12', 'a-token');
  };

  it('shows the token, and nothing of who and where', async () => {
    expect(await withdraw({ status: 204 })).to.deep.equal({ kind: 'gone' });
    const [{ init, headers } = expect.fail()] = network.sent;
    expect(init).to.include({
      method: 'DELETE',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(init.body).to.equal(undefined);
    expect(headers.get('authorization')).to.equal('Withdraw a-token');
  });

  it('is content where the request is gone already', async () => {
    expect(await withdraw('offline', { status: 404 })).to.deep.equal({ kind: 'gone' });
    expect(await withdraw({ status: 410 })).to.deep.equal({ kind: 'gone' });
  });

  it('says what went wrong', async () => {
    expect(await withdraw({ status: 403 })).to.deep.equal({ kind: 'refused', status: 403 });
    expect(await withdraw('offline')).to.deep.equal({ kind: 'failed', reason: 'offline' });
    expect(network.sent).to.have.length(3);
    const busy = await withdraw({ status: 429, headers: { 'retry-after': '60' } });
    expect(busy).to.deep.equal({ kind: 'busy', until: network.now + 60_000 });
  });
});
