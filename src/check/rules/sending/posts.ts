import { fieldErrors } from '../../../contract/field-errors.ts';
import { readOpen } from '../../../contract/open.ts';
import { pathOf } from '../../../contract/pointer.ts';
import { Receipt } from '../../../contract/receipt.ts';
import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import { listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, notChecked, passed } from '../../rule.ts';
import type { PostsSeen, WithdrawSeen } from '../../stages/posts.ts';
import { isKeyReused } from '../answers/problem.ts';
import { insteadOf } from '../said.ts';

const referenceIn = ({ answer }: Exchange): string | undefined =>
  isOk(answer) ? readOpen(Receipt, answer.json).value?.reference : undefined;

/** With it a visitor can ask about what they sent (`{reference, withdrawToken?, …}`). */
const receipt: RuleOf<PostsSeen> = {
  id: 'post-receipt',
  demands: 'What keeps to the contract is taken with 201 or 202, and a receipt with a reference.',
  contract: 'Wire contract, POST {api}/peer-requests and POST {api}/stories',
  judge({ where, posts, why = '' }) {
    if (!posts) return notChecked(where, why);
    const { answer } = posts.first;
    if (answer?.status !== 201 && answer?.status !== 202) {
      return failed(
        where,
        `A test that keeps to the contract: ${insteadOf(posts.first)}`,
        'Take it with 201, or with 202 where a person decides later.',
      );
    }
    const bad = fieldErrors(Receipt, answer.json);
    return bad.length === 0
      ? passed(where, `It is taken with ${answer.status}, and has a receipt.`)
      : failed(
          where,
          `These parts of the receipt are not as the contract says: ${listed(bad.map(({ pointer }) => shown(pathOf(pointer).join('.') || 'all of it')))}.`,
          'Answer {reference, withdrawToken?, respondBy?, nextSteps?}.',
        );
  },
};

/** A phone that loses the answer sends again, and nobody may be called twice (Idempotency-Key). */
const sameKey: RuleOf<PostsSeen> = {
  id: 'post-same-key',
  demands:
    'The same body with the same Idempotency-Key is stored once: the same reference comes back.',
  contract: 'Wire contract, headers',
  judge({ where, posts, why = '' }) {
    if (!posts) return notChecked(where, why);
    const reference = referenceIn(posts.first);
    if (reference === undefined) return undefined;
    const again = referenceIn(posts.again);
    if (again === undefined) {
      return failed(
        where,
        `Sent again with the same key: ${insteadOf(posts.again)}`,
        'Answer the same key and body as you did the first time.',
      );
    }
    return again === reference
      ? passed(where, 'Sent again with the same key, it has the same reference.')
      : failed(
          where,
          'Sent again with the same key, it has another reference: it is stored twice.',
          'Keep each Idempotency-Key with the answer to it, in the same transaction as what was sent.',
        );
  },
};

/** One key for two things would lose the second without a word (422 idempotency-key-reused). */
const keyReused: RuleOf<PostsSeen> = {
  id: 'post-key-reused',
  demands:
    'Another body with a key that was used is refused with 422 of the type idempotency-key-reused.',
  contract: 'Wire contract, errors',
  judge({ where, posts, why = '' }) {
    if (!posts) return notChecked(where, why);
    if (referenceIn(posts.first) === undefined) return undefined;
    const { answer } = posts.other;
    if (answer?.status === 422 && isKeyReused(answer.json)) {
      return passed(where, 'It refuses another body with the same key.');
    }
    return failed(
      where,
      `Sent another body with the same key: ${isOk(answer) ? `it answered with status ${answer.status}, as if it had taken it.` : insteadOf(posts.other)}`,
      'Keep a fingerprint of the body with each key. Answer 422, with a `type` that ends in /idempotency-key-reused.',
    );
  },
};

/** Visitors can take back what they sent, where a receipt says how (`DELETE`, optional). */
const withdraw: RuleOf<WithdrawSeen> = {
  id: 'withdraw',
  demands: 'With the token of its receipt, what was sent is taken back with 204.',
  contract: 'Wire contract, DELETE {api}/peer-requests/{reference}',
  judge({ where, reference, withdrawn }) {
    if (reference === undefined)
      return notChecked(where, 'Nothing was sent that could be taken back.');
    if (!withdrawn) {
      return advice(
        where,
        'The receipt has no withdrawToken, so a visitor cannot take back what they sent.',
        'Give a withdrawToken, and answer DELETE. It is optional.',
      );
    }
    return withdrawn.first.answer?.status === 204
      ? passed(where, 'It is taken back.')
      : failed(
          where,
          `Taking it back: ${insteadOf(withdrawn.first)}`,
          'Answer 204, without a body.',
        );
  },
};

/** A lost answer is asked for again, and must not look as if it had failed (as in the widgets). */
const withdrawAgain: RuleOf<WithdrawSeen> = {
  id: 'withdraw-again',
  demands: 'Taken back once more, it is answered with 404, 410 or 204.',
  contract: 'Wire contract, DELETE {api}/peer-requests/{reference}',
  judge: ({ where, withdrawn }) =>
    withdrawn &&
    ([204, 404, 410].includes(withdrawn.again.answer?.status ?? 0)
      ? passed(where, `The second time it answers ${withdrawn.again.answer?.status ?? 0}.`)
      : failed(
          where,
          `Taking it back again: ${insteadOf(withdrawn.again)}`,
          'Answer 404 for what is gone.',
        )),
};

/** What holds where a test is sent. */
export const POST_RULES: readonly RuleOf<PostsSeen>[] = [receipt, sameKey, keyReused];

/** What holds where it is taken back. */
export const WITHDRAW_RULES: readonly RuleOf<WithdrawSeen>[] = [withdraw, withdrawAgain];
