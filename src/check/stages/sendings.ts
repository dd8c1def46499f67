import { endpoint } from '../../client/endpoint.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { Sending } from '../sending.ts';
import { REFUSAL_RULES } from '../rules/sending/refusals.ts';
import { sendingOpen } from '../rules/sending/sending-open.ts';
import { checkPosts } from './posts.ts';
import type { Refusal, RefusalSeen } from './refusals.ts';
import { REFUSALS, headersOf } from './refusals.ts';
import type { Offered, Round } from './round.ts';
import { offeredBy } from './round.ts';
import { Sent } from './sent.ts';

/** How far sending is checked. */
export interface SendingSetting {
  /** Whether to send what has to be taken too. */
  readonly post: boolean;
  readonly noticeVersion: string;
}

/**
 * What a server must refuse and, where it was asked for, what it must take, and take back. At most
 * eight times is anything sent to one address.
 */
export async function checkSending(
  round: Round,
  sending: Sending,
  setting: SendingSetting,
): Promise<Offered> {
  const { asker, findings, api } = round;
  const url = endpoint(api, sending.path);
  const sent = new Sent(round, url);
  const where = `POST /${sending.path}`;
  const refuse = (refusal: Refusal): Promise<Exchange> =>
    asker.ask({
      where,
      purpose: 'write',
      method: 'POST',
      url,
      headers: headersOf(refusal.contentType),
      body: refusal.body(sending),
    });
  try {
    for (const [index, refusal] of REFUSALS.entries()) {
      const seen: RefusalSeen = { refusal, exchange: await refuse(refusal) };
      sent.note(seen.exchange, false);
      if (index === 0) {
        const offered = offeredBy(seen.exchange);
        if (offered === 'no') return offered;
        findings.judge([sendingOpen], seen.exchange);
        if (isClosed(seen.exchange)) return 'unclear';
      }
      findings.judge(REFUSAL_RULES, seen);
    }
    await checkPosts(round, { sending, url, sent, ...setting });
    return 'yes';
  } finally {
    await sent.takeBack();
  }
}

/** Statuses by which a server says that it looked at what was sent. */
const LOOKED = [400, 409, 411, 413, 415, 422];

/** Whether the rest would be answered in the same way, whatever it is. */
function isClosed({ answer }: Exchange): boolean {
  const status = answer?.status ?? 0;
  return !isOk(answer) && !LOOKED.includes(status);
}
