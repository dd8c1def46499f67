import type { Exchange } from '../asking/exchange.ts';

/** What came instead of what should have, as a sentence. */
export const insteadOf = ({ answer }: Exchange): string =>
  answer ? `It answered with status ${answer.status}.` : 'No answer came.';
