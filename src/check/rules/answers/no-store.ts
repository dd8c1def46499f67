import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** What comes back may say what a visitor sent or chose: it must be kept nowhere (Cross-origin). */
export const noStore: RuleOf<Exchange> = {
  id: 'no-store',
  demands: 'Answers to POST have Cache-Control: no-store.',
  contract: 'Wire contract, cross-origin',
  judge({ where, method, answer }) {
    if (method !== 'POST' || !answer || answer.status < 200) return undefined;
    return /(^|[\s,])no-store($|[\s,])/i.test(answer.headers.get('cache-control') ?? '')
      ? passed(where, 'It is not to be kept.')
      : failed(
          where,
          `The answer with status ${answer.status} does not have Cache-Control: no-store.`,
          'Send Cache-Control: no-store with every answer to POST, errors included.',
        );
  },
};
