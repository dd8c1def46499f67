import { expect } from '@open-wc/testing';
import type { PostAnswer } from '../../../src/client/post-once.ts';
import { postOnce } from '../../../src/client/post-once.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

const KEY = '0b7c7e5e-7e4d-4a5c-b1f6-0d0d6f3a9c11';
const BODY = '{"version":1}';
const TAKEN: Turn = { status: 202, body: { reference: 'AB-12' } };
const SENT = { kind: 'sent', receipt: { reference: 'AB-12' } };

describe('sending a form again by itself', () => {
  const network = new ScriptedNetwork();
  beforeEach(() => network.open());
  afterEach(() => {
    network.close();
    expect(network.waiting, 'nothing should still wait').to.equal(0);
  });

  const post = (...turns: Turn[]): Promise<PostAnswer> => {
    network.answer(...turns);
    return postOnce('https://center.example/api', { body: BODY, key: KEY, language: 'en' });
  };

  /** Milliseconds between one request and the next. */
  const pauses = () =>
    network.sent.slice(1).map(({ at }, index) => at - (network.sent[index]?.at ?? 0));

  const expectTheSameEachTime = () => {
    for (const { init, headers } of network.sent) {
      expect(init.body).to.equal(BODY);
      expect(headers.get('idempotency-key')).to.equal(`"${KEY}"`);
    }
  };

  it('repeats after a fault that may pass, with the same bytes and key', async () => {
    const faults: Turn[] = [
      'offline',
      'silence',
      ...[408, 500, 502, 503, 504].map((status) => ({ status })),
      { status: 422, breaks: 'off' },
    ];
    for (const fault of faults) {
      expect(await post(fault, fault, TAKEN)).to.deep.equal(SENT);
      expect(network.sent).to.have.length(3);
      expectTheSameEachTime();
    }
  });

  it('gives up after the second repetition, and says why', async () => {
    expect(await post('offline')).to.deep.equal({ kind: 'failed', reason: 'offline' });
    expect(network.sent).to.have.length(3);
    expect(await post({ status: 502 })).to.deep.equal({
      kind: 'failed',
      reason: 'http',
      status: 502,
    });
    expect(network.sent).to.have.length(3);
  });

  it('does not repeat a fault that will not pass', async () => {
    expect(await post({ status: 501 })).to.deep.equal({
      kind: 'failed',
      reason: 'http',
      status: 501,
    });
    expect(network.sent).to.have.length(1);
  });

  it('gives an attempt 15 seconds and all of them 45', async () => {
    const before = network.elapsed;
    expect(await post('silence')).to.deep.equal({ kind: 'failed', reason: 'timeout' });
    expect(pauses()).to.deep.equal([15_300, 15_600]);
    expect(network.elapsed - before).to.equal(45_000);
  });

  it('waits as long as an overloaded server asks, up to 10 seconds', async () => {
    const overloaded = (seconds: number): Turn => ({
      status: 503,
      headers: { 'retry-after': String(seconds) },
    });
    expect(await post(overloaded(10), TAKEN)).to.deep.equal(SENT);
    expect(pauses()).to.deep.equal([10_000]);
    expect(await post(overloaded(11), TAKEN)).to.deep.equal({
      kind: 'failed',
      reason: 'http',
      status: 503,
    });
    expect(network.sent).to.have.length(1);
  });

  it('waits for its own first attempt, longer each time', async () => {
    const inFlight: Turn = { status: 409 };
    expect(await post(inFlight, inFlight, inFlight, TAKEN)).to.deep.equal(SENT);
    expect(pauses()).to.deep.equal([1000, 2000, 4000]);
    expectTheSameEachTime();
  });

  it('waits for its own first attempt as long as it is asked to, up to 10 seconds', async () => {
    const inFlight = (seconds: number): Turn => ({
      status: 409,
      headers: { 'retry-after': String(seconds) },
    });
    expect(await post(inFlight(3), inFlight(600), TAKEN)).to.deep.equal(SENT);
    expect(pauses()).to.deep.equal([3000, 10_000]);
  });

  it('does not wait for its own first attempt for ever', async () => {
    const before = network.elapsed;
    expect(await post({ status: 409 })).to.deep.equal({ kind: 'failed', reason: 'timeout' });
    expect(network.elapsed - before).to.equal(45_000);
  });

  it('still repeats after a fault when it has waited for its own first attempt', async () => {
    const inFlight: Turn = { status: 409 };
    expect(await post('offline', inFlight, inFlight, 'offline', TAKEN)).to.deep.equal(SENT);
    expect(network.sent).to.have.length(5);
  });

  it('leaves the wait for a busy server to the visitor', async () => {
    const busyFor = async (asked?: string) => {
      const headers = asked === undefined ? {} : { 'retry-after': asked };
      const answer = await post({ status: 429, headers });
      expect(network.sent).to.have.length(1);
      return answer.kind === 'busy' ? answer.until - network.now : answer;
    };
    expect(await busyFor('5')).to.equal(5000);
    const date = new Date(network.now + 90_000).toUTCString();
    expect(await busyFor(date)).to.equal(Date.parse(date) - network.now);
    expect(await busyFor()).to.equal(30_000);
    expect(await busyFor('later')).to.equal(30_000);
    expect(await busyFor('-3')).to.equal(30_000);
    expect(await busyFor('999999999999')).to.equal(3_600_000);
    expect(await busyFor('Sun, 22 Nov 2099 00:00:00 GMT')).to.equal(3_600_000);
    expect(await busyFor('Sun, 22 Nov 1999 00:00:00 GMT')).to.equal(30_000);
  });
});
