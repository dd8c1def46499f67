import type { Exchange } from '../asking/exchange.ts';

/** What came instead of an answer that can be looked at, as a sentence. */
export function insteadOf({ answer, silence }: Exchange): string {
  if (!answer) return silence?.kind === 'not-asked' ? 'It was not asked.' : 'No answer came.';
  if (answer.status < 200 || answer.status >= 300)
    return `It answered with status ${answer.status}.`;
  return 'The answer is not one that can be read.';
}
