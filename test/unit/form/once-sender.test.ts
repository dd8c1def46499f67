import { expect } from '@open-wc/testing';
import { OnceSender } from '../../../src/form/once-sender.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

const ADDRESS = 'https://center.example/api/peer-requests';
const TAKEN: Turn = { status: 201, body: { reference: 'AB-12' } };
const SENT = { kind: 'sent', receipt: { reference: 'AB-12' } };
const LOST: Turn[] = ['offline', 'offline', 'offline'];

/** The same request, as a form makes it anew whenever it sends. */
const request = (message: string, elapsedMs = 0) => ({
  version: 1,
  requestId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  message,
  signals: { elapsedMs, trap: false },
});

describe('sending once', () => {
  const network = new ScriptedNetwork();
  let sender: OnceSender;
  beforeEach(() => {
    network.open();
    sender = new OnceSender();
  });
  afterEach(() => network.close());

  const send = (message: string, elapsedMs?: number) =>
    sender.send(ADDRESS, request(message, elapsedMs), 'en');
  const keys = () => network.sent.map(({ headers }) => headers.get('idempotency-key'));
  const bodies = () => network.sent.map(({ init }) => init.body);
  const different = (values: readonly unknown[]) => new Set(values).size;

  it('sends what was given, under a key of its own', async () => {
    network.answer(TAKEN);
    expect(await send('Hello')).to.deep.equal(SENT);
    expect(bodies()).to.deep.equal([JSON.stringify(request('Hello'))]);
    expect(keys()[0]).to.match(/^"[\da-f-]{36}"$/);
    await new OnceSender().send(ADDRESS, request('Hello'), 'en');
    expect(different(keys())).to.equal(2);
  });

  it('is asked twice and sends once', async () => {
    network.answer(TAKEN);
    const answers = [send('Hello'), send('Hello'), send('Hello, changed meanwhile')];
    expect(await Promise.all(answers)).to.deep.equal([SENT, SENT, SENT]);
    expect(network.sent).to.have.length(1);
  });

  it('sends the same bytes under the same key when the answer got lost', async () => {
    network.answer(...LOST, TAKEN);
    expect(await send('Hello', 1000)).to.deep.equal({ kind: 'failed', reason: 'offline' });
    expect(await send('Hello', 9000)).to.deep.equal(SENT);
    expect(network.sent).to.have.length(4);
    expect(different(keys())).to.equal(1);
    expect(bodies()).to.deep.equal(Array(4).fill(JSON.stringify(request('Hello', 1000))));
  });

  it('sends the same again when it was taken already', async () => {
    network.answer(TAKEN);
    await send('Hello');
    await send('Hello', 500);
    expect(different(keys())).to.equal(1);
    expect(different(bodies())).to.equal(1);
  });

  it('has a new key for what was changed', async () => {
    network.answer(...LOST, TAKEN);
    await send('Hello');
    expect(await send('Hello!')).to.deep.equal(SENT);
    expect(different(keys())).to.equal(2);
    expect(bodies().at(-1)).to.equal(JSON.stringify(request('Hello!')));
  });

  it('has a new key when the server has seen the first with something else', async () => {
    const type = 'https://center.example/problems/idempotency-key-reused';
    network.answer({ status: 422, body: { type } }, TAKEN);
    expect(await send('Hello')).to.deep.equal({ kind: 'key-reused' });
    expect(await send('Hello')).to.deep.equal(SENT);
    expect(different(keys())).to.equal(2);
  });

  it('keeps its key through every other answer', async () => {
    const answers: Turn[] = [
      { status: 422, body: { errors: [{ pointer: '#/name', code: 'too-long' }] } },
      { status: 429 },
      { status: 413 },
      { status: 303 },
    ];
    network.answer(...answers, TAKEN);
    for (const _ of answers) await send('Hello');
    expect(await send('Hello')).to.deep.equal(SENT);
    expect(different(keys())).to.equal(1);
  });

  it('gives up when it is told to, and can send the same again at once', async () => {
    network.answer('silence', TAKEN);
    const first = send('Hello');
    sender.abort();
    const second = send('Hello');
    expect(await first).to.deep.equal({ kind: 'aborted' });
    expect(await second).to.deep.equal(SENT);
    expect(different(keys())).to.equal(1);
  });

  it('is one at a time also after it gave up', async () => {
    network.answer('silence', 'silence', TAKEN);
    const first = send('Hello');
    sender.abort();
    const second = send('Hello');
    await first;
    expect(send('Hello')).to.equal(second);
    sender.abort();
    await second;
  });

  it('forgets what it sent, and gives it up', async () => {
    network.answer('silence', TAKEN);
    const first = send('Hello');
    sender.forget();
    expect(await first).to.deep.equal({ kind: 'aborted' });
    expect(network.sent[0]?.init.signal?.aborted).to.equal(true);
    expect(await send('Hello', 7000)).to.deep.equal(SENT);
    expect(different(keys())).to.equal(2);
    expect(bodies()[1]).to.equal(JSON.stringify(request('Hello', 7000)));
  });

  it('forgets nothing of what came after it gave up', async () => {
    const type = 'https://center.example/problems/idempotency-key-reused';
    network.answer({ status: 422, body: { type } }, ...LOST, TAKEN);
    const first = send('Hello');
    sender.forget();
    expect((await send('Hello')).kind).to.equal('failed');
    await first;
    expect(await send('Hello')).to.deep.equal(SENT);
    expect(different(keys().slice(1))).to.equal(1);
  });
});
