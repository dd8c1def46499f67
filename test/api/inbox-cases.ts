import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { goodRequest } from '../fixtures/random-requests.ts';

export const COUNT = 200;

/** How many are at work at once on each side. */
const AT_ONCE = 8;

type Contact = Readonly<Record<string, string>>;

/** What one visitor asks for, as far as the inbox is asked about it. */
interface SentRequest {
  readonly name: string;
  readonly contact: Contact;
}

/** What the visitors ask for: the same in every run. */
export const sent: readonly SentRequest[] = fc
  .sample(goodRequest, { seed: 4, numRuns: COUNT })
  .map((request, at) => ({
    ...request,
    requestId: randomUUID(),
    name: `Visitor number ${at}.`,
    contact: request['contact'] as Contact,
  }));

/** One request on its way through the inbox. */
export interface Case {
  readonly at: number;
  readonly reference: string;
  readonly token: string;
  readonly name: string;
  readonly contact: Contact;
  /** Taken back while two members of staff claim it, or while one looks at it. */
  readonly takenBack: 'at once' | 'later' | undefined;
}

/** Does something with all of them, a few at a time. */
export async function withAll<In, Out>(
  all: readonly In[],
  work: (one: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  for (let first = 0; first < all.length; first += AT_ONCE) {
    results.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(work))));
  }
  return results;
}

/** The one way to reach this person that may stand on a page. */
export function allowed({ method, phone = '', extension, email = '' }: Contact): string[] {
  if (method === 'call')
    return [`tel:${phone}${extension === undefined ? '' : `;ext=${extension}`}`];
  if (method === 'text') return [`sms:${phone}`];
  if (method !== 'email') return [];
  return [`mailto:${email.split('@').map(encodeURIComponent).join('@')}`];
}
