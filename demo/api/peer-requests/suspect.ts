import type { PeerRequest } from '../../../src/contract/index.ts';

/** Milliseconds. Nobody reads and fills in the shortest form in less. */
const FASTEST = 3000;

/**
 * Whether a request looks as if a program had sent it: the field that nobody sees was filled in, and
 * not by somebody who then took their time. Autofill does the one to people, and those who come back
 * to a filled form are as fast as the other, so neither is enough; and this chooses a folder of the
 * inbox, and nothing else.
 */
export const isSuspect = ({ signals: { trap, elapsedMs = 0 } = {} }: PeerRequest): boolean =>
  trap === true && elapsedMs < FASTEST;
