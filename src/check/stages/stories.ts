import { endpoint } from '../../client/endpoint.ts';
import { withAddresses } from '../../client/stories.ts';
import type { StoryKind } from '../../contract/story.ts';
import { WireStory } from '../../contract/story.ts';
import { isRow } from '../../groups/feeds/row.ts';
import type { Exchange } from '../asking/exchange.ts';
import type { Place, RecordFaults } from '../record-faults.ts';
import { nameOf, readRecords } from '../record-faults.ts';
import { caching } from '../rules/caching.ts';
import { listIn } from '../rules/list-answer.ts';
import { STORIES_RULES, storiesList } from '../rules/stories/index.ts';
import { askAgain } from './ask-again.ts';
import type { Offered, Round } from './round.ts';
import { offeredBy } from './round.ts';

/** Stories of one kind, as they were seen. */
export interface StoriesSeen {
  readonly where: string;
  /** What was asked for. */
  readonly kind: StoryKind;
  readonly limit: number;
  /** But for those without consent, and for images and videos. */
  readonly faults: RecordFaults;
  /** Those that do not say that their author agreed. */
  readonly withoutConsent: readonly string[];
  /** Images and videos that are dropped. */
  readonly media: readonly Place[];
  /** Those of another kind than was asked for. */
  readonly otherKind: readonly string[];
}

/** `GET {api}/stories`, of each kind. */
export async function checkStories(
  round: Round,
  said: readonly string[] | undefined,
): Promise<Offered> {
  const { asker, findings } = round;
  const stories = await ask(round, 'story', 50);
  const offered = offeredBy(stories);
  // Where it is listed and not there, the rule for the list of capabilities says so.
  if (offered === 'no') return offered;
  if (offered === 'unclear' && said && !said.includes('stories')) return offered;
  findings.judge([storiesList], stories);
  judge(round, stories, 'story', 50);
  findings.judge([caching], await askAgain(asker, stories, 'read'));
  const advice = await ask(round, 'advice', 1);
  findings.judge([storiesList], advice);
  judge(round, advice, 'advice', 1);
  return offered;
}

const ask = ({ asker, api }: Round, kind: StoryKind, limit: number): Promise<Exchange> =>
  asker.ask({
    where: `GET /stories?kind=${kind}`,
    purpose: 'read',
    url: endpoint(api, `stories?kind=${kind}&limit=${limit}`),
  });

function judge(
  { findings }: Round,
  { where, url, answer }: Exchange,
  kind: StoryKind,
  limit: number,
): void {
  const rows = listIn(answer?.json, 'stories');
  if (rows) findings.judge(STORIES_RULES, seenIn(rows, answer?.url ?? url, { where, kind, limit }));
}

/** @param base what addresses in the stories count from, as in the widgets */
function seenIn(
  rows: readonly unknown[],
  base: string,
  asked: Pick<StoriesSeen, 'where' | 'kind' | 'limit'>,
): StoriesSeen {
  const faults = readRecords(
    WireStory,
    rows.map((row) => withAddresses(row, base)),
  );
  const isWhole = ({ path }: Place): boolean => path === 'image' || path === 'video';
  const media = faults.dropped.filter(isWhole);
  const isOfMedia = ({ id, path }: Place): boolean =>
    media.some((whole) => whole.id === id && path.split('.')[0] === whole.path);
  const namesOf = (isSo: (row: unknown) => boolean): string[] =>
    rows.flatMap((row, index) => (isSo(row) ? nameOf(row, index) : []));
  return {
    ...asked,
    faults: {
      ...faults,
      skipped: faults.skipped.filter(({ path }) => path !== 'consent'),
      dropped: faults.dropped.filter((place) => !isOfMedia(place)),
    },
    withoutConsent: namesOf((row) => isRow(row) && row['consent'] !== true),
    media,
    otherKind: namesOf((row) => isRow(row) && (row['kind'] ?? 'story') !== asked.kind),
  };
}
