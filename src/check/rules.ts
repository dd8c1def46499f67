import { ANSWER_RULES } from './rules/answers/index.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which they are looked at. The table in the docs is made of this. */
export const RULES: readonly Rule[] = [...ANSWER_RULES];
