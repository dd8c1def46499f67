import type { Exchange } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { corsOrigin } from './cors-origin.ts';
import { reachable } from './reachable.ts';

/** What holds for every single answer. */
export const ANSWER_RULES: readonly RuleOf<Exchange>[] = [reachable, corsOrigin];
