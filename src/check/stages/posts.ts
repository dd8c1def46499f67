import { readOpen } from '../../contract/open.ts';
import { Receipt } from '../../contract/receipt.ts';
import type { Exchange } from '../asking/exchange.ts';
import { newUuid } from '../asking/uuid.ts';
import { POST_RULES, WITHDRAW_RULES } from '../rules/sending/posts.ts';
import type { Sending } from '../sending.ts';
import { headersOf } from './refusals.ts';
import type { Round } from './round.ts';
import type { Sent } from './sent.ts';

/** One test, sent three times with one key: twice the same, and then something else. */
export interface PostsSeen {
  readonly where: string;
  /** Why nothing was sent, or was looked at. */
  readonly why?: string;
  /** Absent where it was not. */
  readonly posts?: {
    readonly first: Exchange;
    readonly again: Exchange;
    readonly other: Exchange;
  };
}

/** The same test, taken back twice. */
export interface WithdrawSeen {
  readonly where: string;
  /** Whether it was sent at all, and came with a reference. */
  readonly reference: string | undefined;
  /** Absent where the receipt had no word to take it back by. */
  readonly withdrawn?: { readonly first: Exchange; readonly again: Exchange };
}

export interface ToPost {
  readonly sending: Sending;
  readonly url: string;
  readonly sent: Sent;
  readonly post: boolean;
  readonly noticeVersion: string;
}

/** Sends a test that has to be taken, once, and takes it back. */
export async function checkPosts({ asker, findings }: Round, todo: ToPost): Promise<void> {
  const { sending, url, sent, post, noticeVersion } = todo;
  const where = `POST /${sending.path}`;
  const notSent = (why: string): void => {
    findings.judge(POST_RULES, { where, why });
    findings.judge(WITHDRAW_RULES, { where, reference: undefined });
  };
  if (!post) {
    notSent('No test was sent. Say --post to send one that is marked, and taken back.');
    return;
  }
  const key = newUuid();
  const body = sending.valid(noticeVersion);
  const send = async (parts: object): Promise<Exchange> => {
    const exchange = await asker.ask({
      where,
      purpose: 'write',
      method: 'POST',
      url,
      headers: headersOf(undefined, key),
      body: JSON.stringify({ ...body, ...parts }),
    });
    sent.note(exchange, true);
    return exchange;
  };
  const first = await send({});
  if (first.answer?.status === 429) {
    notSent('It was busy (429) when a test was sent. Try again later.');
    return;
  }
  const posts = { first, again: await send({}), other: await send({ locale: 'es' }) };
  findings.judge(POST_RULES, { where, posts });
  const receipt = readOpen(Receipt, first.answer?.json).value;
  const { reference, withdrawToken } = receipt ?? {};
  if (reference === undefined || withdrawToken === undefined) {
    findings.judge(WITHDRAW_RULES, { where, reference });
    return;
  }
  const withdrawn = {
    first: await sent.withdraw(reference, withdrawToken),
    again: await sent.withdraw(reference, withdrawToken),
  };
  findings.judge(WITHDRAW_RULES, { where: withdrawn.first.where, reference, withdrawn });
}
