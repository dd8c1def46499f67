import type { RuleOf } from '../../rule.ts';
import type { SearchSeen } from '../../stages/search.ts';
import { searchAnswer } from './search-answer.ts';
import { searchPages } from './search-pages.ts';
import { searchRefusal } from './search-refusal.ts';

/** What holds for a search on the server. */
export const SEARCH_RULES: readonly RuleOf<SearchSeen>[] = [
  searchAnswer,
  searchPages,
  searchRefusal,
];
