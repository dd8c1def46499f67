import type { Rule } from './rule.ts';
import { ANSWER_RULES } from './rules/answers/index.ts';
import { caching } from './rules/caching.ts';
import { groupById } from './rules/groups/group-by-id.ts';
import { groupUnknown } from './rules/groups/group-unknown.ts';
import { groupsStable } from './rules/groups/groups-stable.ts';
import { LISTING_RULES } from './rules/groups/index.ts';
import { peersList, peersParts, peersRead } from './rules/peers/index.ts';
import { SEARCH_RULES } from './rules/search/index.ts';
import { corsPreflight } from './rules/sending/cors-preflight.ts';
import { leftBehind } from './rules/sending/left-behind.ts';
import { POST_RULES, WITHDRAW_RULES } from './rules/sending/posts.ts';
import { REFUSAL_RULES } from './rules/sending/refusals.ts';
import { sendingOpen } from './rules/sending/sending-open.ts';
import { capabilities } from './rules/service/capabilities.ts';
import { service } from './rules/service/service.ts';
import { STORIES_RULES, storiesList } from './rules/stories/index.ts';

/** All rules, by what they are about. The table in the docs is made of this. */
export const RULES: readonly Rule[] = [
  ...ANSWER_RULES,
  corsPreflight,
  service,
  capabilities,
  ...LISTING_RULES,
  groupsStable,
  groupById,
  groupUnknown,
  caching,
  ...SEARCH_RULES,
  storiesList,
  ...STORIES_RULES,
  peersList,
  peersRead,
  peersParts,
  sendingOpen,
  ...REFUSAL_RULES,
  ...POST_RULES,
  ...WITHDRAW_RULES,
  leftBehind,
].map(({ id, demands, contract }) => ({ id, demands, contract }));
