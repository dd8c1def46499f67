import { endpoint } from '../../client/endpoint.ts';
import { WirePeer } from '../../contract/peer.ts';
import { readRecords } from '../record-faults.ts';
import { caching } from '../rules/caching.ts';
import { listIn } from '../rules/list-answer.ts';
import { peersList, peersParts, peersRead } from '../rules/peers/index.ts';
import { askAgain } from './ask-again.ts';
import type { Offered, Round } from './round.ts';
import { offeredBy } from './round.ts';

/** `GET {api}/peers`. */
export async function checkPeers(
  round: Round,
  said: readonly string[] | undefined,
): Promise<Offered> {
  const { api, asker, findings } = round;
  const where = 'GET /peers';
  const exchange = await asker.ask({ where, purpose: 'read', url: endpoint(api, 'peers') });
  const offered = offeredBy(exchange);
  // Optional: where it is listed and not there, the rule for the list of capabilities says so.
  if (offered === 'no') return offered;
  if (offered === 'unclear' && said && !said.includes('peers')) return offered;
  findings.judge([peersList], exchange);
  const rows = listIn(exchange.answer?.json, 'peers');
  if (!rows) return 'unclear';
  const faults = readRecords(WirePeer, rows);
  findings.judge([peersRead, peersParts], { where, faults });
  findings.judge([caching], await askAgain(asker, exchange, 'read'));
  return offered;
}
