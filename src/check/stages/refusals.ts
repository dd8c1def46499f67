import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import { newUuid } from '../asking/uuid.ts';
import type { Sending } from '../sending.ts';

/** Something that no server may take, and how it is refused. */
export interface Refusal {
  readonly what: 'empty' | 'malformed' | 'too-large' | 'other-type' | 'invalid';
  readonly statuses: readonly number[];
  readonly body: (sending: Sending) => string;
  readonly contentType?: string;
}

/** One of them, sent. */
export interface RefusalSeen {
  readonly refusal: Refusal;
  readonly exchange: Exchange;
}

const valid = ({ valid: make }: Sending, parts: object = {}): string =>
  JSON.stringify({ ...make('contract-check'), ...parts });

/** In the order in which they are sent; what is sent says that it is a test where it says anything. */
export const REFUSALS: readonly Refusal[] = [
  { what: 'empty', statuses: [400, 422], body: () => '' },
  // Cut off in the middle, as a lost connection leaves it.
  { what: 'malformed', statuses: [400, 422], body: (sending) => valid(sending).slice(0, -1) },
  {
    what: 'too-large',
    statuses: [413],
    body: (sending) =>
      valid(sending, { extra: { contractCheck: 'test '.repeat(sending.most / 5) } }),
  },
  {
    what: 'other-type',
    statuses: [415],
    body: (sending) => valid(sending),
    contentType: 'text/plain',
  },
  // Consent is what no server may make up.
  { what: 'invalid', statuses: [422], body: (sending) => valid(sending, { consent: undefined }) },
];

/** Headers as the widgets send them, with a key of its own. */
export const headersOf = (contentType = 'application/json', key = newUuid()) => ({
  'content-type': contentType,
  'idempotency-key': `"${key}"`,
});

/** Whether it was taken after all. */
export const wasTaken = ({ exchange }: RefusalSeen): boolean => isOk(exchange.answer);
