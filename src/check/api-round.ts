import { PEER_REQUESTS, STORY_SUBMISSIONS } from './sending.ts';
import { capabilities } from './rules/service/capabilities.ts';
import { checkGroups } from './stages/groups.ts';
import { checkPeers } from './stages/peers.ts';
import { checkPreflight } from './stages/preflight.ts';
import type { Offered, Round } from './stages/round.ts';
import { checkSearch } from './stages/search.ts';
import { checkSending } from './stages/sendings.ts';
import { checkService } from './stages/service.ts';
import { checkStories } from './stages/stories.ts';

const SENDINGS = [PEER_REQUESTS, STORY_SUBMISSIONS];

/** Goes through all endpoints of an API, those that only read first. */
export async function checkApi(round: Round, post: boolean): Promise<void> {
  const { asker, findings } = round;
  const { capabilities: said, noticeVersion = 'contract-check' } = await checkService(round);
  const groups = await checkGroups(round, said);
  // Nobody is there: the rest would only wait for it, one time limit after the other.
  if (!asker.reached) return;
  /** Sends nothing where an API says that it does not take it. */
  const isOpen = (capability: string): boolean => !said || said.includes(capability);
  const search = isOpen('groups-search') ? await checkSearch(round) : 'no';
  if (search !== 'no') {
    await checkPreflight(round, {
      method: 'POST',
      path: 'groups/search',
      headers: ['content-type'],
    });
  }
  const stories = await checkStories(round, said);
  const peers = await checkPeers(round, said);
  const sent: Offered[] = [];
  for (const sending of SENDINGS) {
    const offered = isOpen(sending.capability)
      ? await checkSending(round, sending, { post, noticeVersion })
      : 'no';
    sent.push(offered);
    if (offered !== 'no') await checkSendingPreflights(round, sending.path);
  }
  const [requests = 'no', submissions = 'no'] = sent;
  findings.judge([capabilities], {
    said,
    done: {
      groups,
      'groups-search': search,
      stories,
      peers,
      'peer-requests': requests,
      'story-submissions': submissions,
    },
  });
}

async function checkSendingPreflights(round: Round, path: string): Promise<void> {
  await checkPreflight(round, {
    method: 'POST',
    path,
    headers: ['content-type', 'idempotency-key'],
  });
  await checkPreflight(round, {
    method: 'DELETE',
    path: `${path}/{reference}`,
    headers: ['authorization'],
  });
}
