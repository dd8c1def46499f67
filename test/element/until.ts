import { waitUntil } from '@open-wc/testing';

/** Milliseconds: a busy machine may be slow, and only a broken one is slower than this. */
const PATIENCE = 15_000;

/** Waits until something is so. */
export const until = (isSo: () => unknown, what = 'it should come about'): Promise<void> =>
  waitUntil(() => Boolean(isSo()), what, { timeout: PATIENCE });
