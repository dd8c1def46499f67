import type { RuleOf } from '../../rule.ts';
import type { StoriesSeen } from '../../stages/stories.ts';
import { listRule } from '../list-answer.ts';
import { partsRule, readRule } from '../records.ts';
import { storiesAsked } from './stories-asked.ts';
import { storiesConsent } from './stories-consent.ts';
import { storiesMedia } from './stories-media.ts';

const contract = 'Wire contract, GET {api}/stories; Story';

/** The carousel shows what is in it (`GET /stories`). */
export const storiesList = listRule(
  { id: 'stories-list', demands: 'The list of stories answers `{stories}`.', contract },
  'stories',
  'story',
  'stories',
);

/** A story without id, quote or name cannot be shown (On read). */
const storiesRead = readRule(
  {
    id: 'stories-read',
    demands: 'Every story can be read: with an id of its own, a quote and a name.',
    contract,
  },
  'story',
  'stories',
  'Give each an id, a quote of at most 1000 characters and a name of at most 80.',
);

/** What is bad of a story is dropped or cut, and somebody's words are not all there (On read). */
const storiesParts = partsRule({
  id: 'stories-parts',
  demands: 'No other part of a story is dropped or cut.',
  contract,
});

/** What holds for the stories of one kind. */
export const STORIES_RULES: readonly RuleOf<StoriesSeen>[] = [
  storiesConsent,
  storiesRead,
  storiesMedia,
  storiesParts,
  storiesAsked,
];
