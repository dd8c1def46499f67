import { expect } from '@open-wc/testing';
import { ClientError } from '../../../src/client/client-error.ts';
import { pause, within } from '../../../src/client/time-limit.ts';

/** Work that ends only when it is told to. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  });

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const kindOf = async (promise: Promise<unknown>) => {
  const error = await failureOf(promise);
  return error instanceof ClientError ? error.kind : error;
};

describe('a time limit', () => {
  it('gives what the work gives', async () => {
    expect(await within(1000, undefined, () => Promise.resolve(7))).to.equal(7);
  });

  it('ends work that takes too long', async () => {
    expect(await kindOf(within(1, undefined, ({ signal }) => untilAborted(signal)))).to.equal(
      'timeout',
    );
  });

  it('does not end work that has lifted it', async () => {
    const done = await within(1, undefined, async ({ signal, lift }) => {
      lift();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return signal.aborted;
    });
    expect(done).to.equal(false);
  });

  it('ends with the signal around it, also after it was lifted', async () => {
    const outer = new AbortController();
    const work = within(1000, outer.signal, ({ signal, lift }) => {
      lift();
      return untilAborted(signal);
    });
    outer.abort();
    expect(await kindOf(work)).to.equal('aborted');
  });

  it('does not begin when the signal around it has ended', async () => {
    const seen = await failureOf(
      within(1000, AbortSignal.abort(), ({ signal }) => Promise.reject(signal.reason as Error)),
    );
    expect((seen as ClientError).kind).to.equal('aborted');
  });

  it('says of a limit inside a limit which one it was', async () => {
    const work = within(1, undefined, ({ signal }) =>
      within(1000, signal, (inner) => untilAborted(inner.signal)),
    );
    expect(await kindOf(work)).to.equal('timeout');
  });

  it('calls what a browser throws for no answer "offline", and keeps errors of ours', async () => {
    const broken = within(1000, undefined, () => Promise.reject(new TypeError('secret')));
    const error = await failureOf(broken);
    expect(error).to.be.instanceOf(ClientError);
    expect((error as ClientError).kind).to.equal('offline');
    expect((error as ClientError).message).to.equal('offline');
    const http = within(1000, undefined, () => Promise.reject(new ClientError('http', 404)));
    expect(await failureOf(http)).to.include({ kind: 'http', status: 404 });
  });

  it('leaves nothing waiting in a pause that is given up', async () => {
    const outer = new AbortController();
    const waiting = kindOf(within(1000, outer.signal, ({ signal }) => pause(60_000, signal)));
    outer.abort();
    expect(await waiting).to.equal('aborted');
  });
});
