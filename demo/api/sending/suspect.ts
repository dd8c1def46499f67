import type { PeerRequest } from '../../../src/contract/index.ts';

/** Milliseconds. Nobody reads and fills in the shortest form in less. */
const FASTEST = 3000;

/**
 * Whether something looks as if a program had sent it: the field that nobody sees was filled in, and
 * not by somebody who then took their time. Autofill does the one to people, and those who come back
 * to a filled form are as fast as the other, so neither is enough; and this chooses where the center
 * sees it, and nothing else.
 */
export const isSuspect = ({
  signals: { trap, elapsedMs = 0 } = {},
}: Pick<PeerRequest, 'signals'>): boolean => trap === true && elapsedMs < FASTEST;
