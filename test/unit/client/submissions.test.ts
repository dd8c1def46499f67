import { expect } from '@open-wc/testing';
import { withdraw } from '../../../src/client/withdraw.ts';
import { submissionAt, submissionsAt } from '../../../src/client/submissions-place.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

describe('the address of what is sent', () => {
  it('is the one given, or below the API', () => {
    const api = 'https://center.example/api/';
    expect(submissionsAt({ api }, 'peer-requests')).to.equal(
      'https://center.example/api/peer-requests',
    );
    expect(submissionsAt({ api }, 'stories')).to.equal('https://center.example/api/stories');
    expect(submissionsAt({ api, action: '/talk?from=site' }, 'stories')).to.equal(
      '/talk?from=site',
    );
    expect(submissionsAt({ api, action: '' }, 'stories')).to.equal(
      'https://center.example/api/stories',
    );
    expect(submissionsAt({}, 'peer-requests')).to.equal(undefined);
  });

  it('has one below it for each that was sent, with its query', () => {
    const cases = [
      ['https://center.example/api/peer-requests', 'AB-12'],
      ['https://center.example/talk/', 'AB-12'],
      ['https://center.example/talk?key=a/b', 'AB-12'],
      ['/talk/?key=1#here', 'AB-12'],
      ['/talk', '../a b?c#$&'],
    ] as const;
    expect(cases.map(([requests, reference]) => submissionAt(requests, reference))).to.deep.equal([
      'https://center.example/api/peer-requests/AB-12',
      'https://center.example/talk/AB-12',
      'https://center.example/talk/AB-12?key=a/b',
      '/talk/AB-12?key=1#here',
      '/talk/..%2Fa%20b%3Fc%23%24%26',
    ]);
  });
});

describe('taking back what was sent', () => {
  const network = new ScriptedNetwork();
  beforeEach(() => network.open());
  afterEach(() => network.close());

  const takeBack = (...turns: Turn[]) => {
    network.answer(...turns);
    return withdraw('https://center.example/api/peer-requests/AB-12', 'a-token');
  };

  it('shows the token, and nothing of who and where', async () => {
    expect(await takeBack({ status: 204 })).to.deep.equal({ kind: 'gone' });
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

  it('tells what is gone from what the server knows nothing of', async () => {
    expect(await takeBack('offline', { status: 404 })).to.deep.equal({ kind: 'unknown' });
    expect(await takeBack({ status: 410 })).to.deep.equal({ kind: 'unknown' });
  });

  it('says what went wrong', async () => {
    expect(await takeBack({ status: 403 })).to.deep.equal({ kind: 'refused', status: 403 });
    expect(await takeBack('offline')).to.deep.equal({ kind: 'failed', reason: 'offline' });
    expect(network.sent).to.have.length(3);
    const busy = await takeBack({ status: 429, headers: { 'retry-after': '60' } });
    expect(busy).to.deep.equal({ kind: 'busy', until: network.now + 60_000 });
  });
});
