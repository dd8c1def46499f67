import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { corsCredentials } from './cors-credentials.ts';
import { corsExpose } from './cors-expose.ts';
import { corsOrigin } from './cors-origin.ts';
import { corsVary } from './cors-vary.ts';
import { https } from './https.ts';
import { jsonContent } from './json-content.ts';
import { latency } from './latency.ts';
import { noStore } from './no-store.ts';
import { problem } from './problem.ts';
import { reachable } from './reachable.ts';
import { readable } from './readable.ts';
import { redirect } from './redirect.ts';
import { tooManyRequests } from './too-many-requests.ts';

/** What holds for every single answer. */
export const ANSWER_RULES: readonly RuleOf<Exchange>[] = [
  reachable,
  https,
  redirect,
  readable,
  jsonContent,
  latency,
  corsOrigin,
  corsCredentials,
  corsExpose,
  corsVary,
  problem,
  noStore,
  tooManyRequests,
];
