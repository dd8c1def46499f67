import type { Asker } from '../asking/asker.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { Findings } from '../findings.ts';

/** What every part of a check works with. */
export interface Round {
  readonly asker: Asker;
  readonly findings: Findings;
  /** Base URL. */
  readonly api: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Whether an API has an endpoint, as far as it could be seen. */
export type Offered = 'yes' | 'no' | 'unclear';

/** Statuses by which a server says that it has nothing there. */
const NOTHING_THERE = [404, 405, 501];

export function offeredBy({ answer }: Exchange): Offered {
  const status = answer?.status ?? 0;
  if (NOTHING_THERE.includes(status)) return 'no';
  return isOk(answer) ? 'yes' : 'unclear';
}
