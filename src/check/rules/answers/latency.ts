import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, passed } from '../../rule.ts';

/** Milliseconds. Beyond one second people's thought wanders off: Nielsen, Usability Engineering, 5.5. */
const SOON = 1000;

/** A visitor waits for it, often on an old phone (Who it is for). */
export const latency: RuleOf<Exchange> = {
  id: 'latency',
  demands: 'Every answer begins within a second.',
  contract: 'Wire contract, errors',
  judge: ({ where, answer }) =>
    answer &&
    (answer.firstByte > SOON
      ? advice(
          where,
          `It began after ${(answer.firstByte / 1000).toFixed(1)} seconds.`,
          'Keep what it takes long to make, and serve it from there.',
        )
      : passed(where, 'It began within a second.')),
};
