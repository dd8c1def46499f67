import { expect } from '@open-wc/testing';
import type { PostAnswer } from '../../../src/client/post-once.ts';
import { postOnce } from '../../../src/client/post-once.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

const URL_OF_REQUESTS = 'https://center.example/api/peer-requests';
const KEY = '6c1e2d9a-52a4-4b8e-8c11-94d0f3a7b215';
const BODY = '{"version":1,"message":"Is evening fine?"}';

const PROBLEMS = 'https://center.example/problems/';
const RECEIPT = { reference: 'AB-12', withdrawToken: 'take-back', nextSteps: ['We call.'] };
const TAKEN: Turn = { status: 201, body: RECEIPT };

describe('sending a form', () => {
  const network = new ScriptedNetwork();
  beforeEach(() => network.open());
  afterEach(() => {
    network.close();
    expect(network.waiting, 'nothing should still wait').to.equal(0);
  });

  const post = (...turns: Turn[]): Promise<PostAnswer> => {
    network.answer(...turns);
    return postOnce(URL_OF_REQUESTS, { body: BODY, key: KEY, language: 'es-MX' });
  };

  it('says what the contract asks for, and nothing of who and where', async () => {
    await post(TAKEN);
    const [{ url, init, headers } = expect.fail()] = network.sent;
    expect(url).to.equal(URL_OF_REQUESTS);
    expect(init).to.include({
      method: 'POST',
      body: BODY,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    expect(Object.fromEntries(headers)).to.deep.equal({
      accept: 'application/json, application/problem+json',
      'accept-language': 'es-MX',
      'content-type': 'application/json',
      'idempotency-key': `"${KEY}"`,
    });
  });

  it('sends no language that would need leave from the server', async () => {
    network.answer(TAKEN);
    for (const language of ['', 'en_US', 'español']) {
      await postOnce(URL_OF_REQUESTS, { body: BODY, key: KEY, language });
    }
    expect(network.sent.map(({ headers }) => headers.has('accept-language'))).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('gives the receipt', async () => {
    for (const status of [201, 202]) {
      expect(await post({ status, body: { ...RECEIPT, more: 1 } })).to.deep.equal({
        kind: 'sent',
        receipt: RECEIPT,
      });
    }
    expect(await post({ status: 201, body: { ...RECEIPT, respondBy: 'soon' } })).to.deep.equal({
      kind: 'sent',
      receipt: RECEIPT,
    });
  });

  it('never asks to send again what was taken', async () => {
    const answers: Turn[] = [
      { status: 201, body: 'Thank you!' },
      { status: 201, body: { reference: 7 } },
      { status: 201, body: RECEIPT, breaks: 'off' },
      { status: 201, body: RECEIPT, breaks: 'never ends' },
      { status: 200 },
      { status: 204 },
    ];
    for (const answer of answers) {
      expect(await post(answer)).to.deep.equal({ kind: 'sent', receipt: undefined });
      expect(network.sent).to.have.length(1);
    }
  });

  it('does not repeat what is refused', async () => {
    for (const status of [400, 401, 403, 404, 405, 410, 413, 415]) {
      expect(await post({ status })).to.deep.equal({ kind: 'refused', status });
      expect(network.sent).to.have.length(1);
    }
  });

  it('gives the errors of values, of those that can be read', async () => {
    const type = `${PROBLEMS}invalid-content`;
    const errors = [
      { pointer: '#/contact/phone', code: 'invalid-phone', detail: 'No such number.' },
      { pointer: '#/name', code: 'a-newer-code', more: true },
      { pointer: '#/message', code: 'too-long', detail: 7 },
      { pointer: 7, code: 'required' },
      { code: 'required' },
      null,
      'required',
    ];
    expect(await post({ status: 422, body: { type, errors } })).to.deep.equal({
      kind: 'invalid',
      errors: [
        { pointer: '#/contact/phone', code: 'invalid-phone', detail: 'No such number.' },
        { pointer: '#/name', code: 'a-newer-code' },
        { pointer: '#/message', code: 'too-long' },
      ],
    });
  });

  it('takes a 422 that names no value for a refusal', async () => {
    const bodies = ['', 'no', 'null', '[]', {}, { errors: {} }, { errors: [] }, { errors: [{}] }];
    for (const body of bodies) {
      expect(await post({ status: 422, body })).to.deep.equal({ kind: 'refused', status: 422 });
    }
  });

  it('tells a key that was used before from values that are not taken', async () => {
    const errors = [{ pointer: '#/name', code: 'too-long' }];
    for (const base of [PROBLEMS, 'https://center.example/problems#']) {
      const body = { type: `${base}idempotency-key-reused`, errors };
      expect(await post({ status: 422, body })).to.deep.equal({ kind: 'key-reused' });
    }
    const body = { type: `${PROBLEMS}not-idempotency-key-reused`, errors };
    expect(await post({ status: 422, body })).to.deep.equal({ kind: 'invalid', errors });
  });

  it('does not follow a redirect, and says that it met one', async () => {
    for (const status of [0, 302, 303, 307]) {
      expect(await post({ status })).to.deep.equal({ kind: 'failed', reason: 'redirect' });
      expect(network.sent).to.have.length(1);
    }
  });

  it('gives up when it is told to', async () => {
    const cases: Turn[] = [
      'silence',
      { status: 409 },
      { status: 503, headers: { 'retry-after': '9' } },
      { status: 422, breaks: 'never ends' },
    ];
    for (const turn of cases) {
      network.answer(turn);
      const outer = new AbortController();
      const { signal } = outer;
      const answer = postOnce(URL_OF_REQUESTS, { body: BODY, key: KEY, language: 'en', signal });
      setTimeout(() => outer.abort(), 1);
      expect(await answer).to.deep.equal({ kind: 'aborted' });
      expect(network.sent).to.have.length(1);
    }
  });
});
