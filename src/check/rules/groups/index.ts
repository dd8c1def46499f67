import type { RuleOf } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';
import { groupsIds } from './groups-ids.ts';
import { groupsList } from './groups-list.ts';
import { groupsPages } from './groups-pages.ts';
import { groupsParts } from './groups-parts.ts';
import { groupsRead } from './groups-read.ts';
import { groupsSize } from './groups-size.ts';
import { groupsTimeZone } from './groups-time-zone.ts';
import { groupsTotal } from './groups-total.ts';
import { groupsWords } from './groups-words.ts';

/** What holds for a list of groups, of an API or in a feed. */
export const LISTING_RULES: readonly RuleOf<ListingSeen>[] = [
  groupsList,
  groupsRead,
  groupsParts,
  groupsWords,
  groupsIds,
  groupsTimeZone,
  groupsPages,
  groupsTotal,
  groupsSize,
];
