import { isRow } from '../../../groups/feeds/row.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';
import type { Refusal, RefusalSeen } from '../../stages/refusals.ts';
import { wasTaken } from '../../stages/refusals.ts';
import { insteadOf } from '../said.ts';

const rule = (
  what: Refusal['what'],
  id: string,
  demands: string,
  name: string,
): RuleOf<RefusalSeen> => ({
  id,
  demands,
  contract: 'Wire contract, errors',
  judge(seen) {
    const { refusal, exchange } = seen;
    if (refusal.what !== what) return undefined;
    const { where, answer } = exchange;
    const expected = refusal.statuses.join(' or ');
    if (wasTaken(seen)) {
      return failed(
        where,
        `It took ${name}, with status ${answer?.status ?? 0}.`,
        `Refuse it with ${expected}, and store nothing.`,
      );
    }
    if (answer?.status === 429) {
      return notChecked(where, `It was busy (429) when it was sent ${name}.`, 'Try again later.');
    }
    if (!refusal.statuses.includes(answer?.status ?? 0)) {
      return failed(where, `Sent ${name}: ${insteadOf(exchange)}`, `Refuse it with ${expected}.`);
    }
    return what === 'invalid' && !pointsTo(answer?.json, '#/consent')
      ? failed(
          where,
          'Sent a body without `consent`, it names no error at #/consent.',
          'Name each missing or bad part by its pointer: the widget shows the error on its field.',
        )
      : passed(where, `It refuses ${name} with ${answer?.status ?? 0}.`);
  },
});

const pointsTo = (json: unknown, pointer: string): boolean =>
  isRow(json) &&
  Array.isArray(json['errors']) &&
  json['errors'].some(
    (error) => isRow(error) && `${String(error['pointer'])}/`.startsWith(`${pointer}/`),
  );

/**
 * What is not a request must never become one: a person of the team would act on it (Errors: 400,
 * 413, 415, 422; at most 16 KiB, a story 32).
 */
export const REFUSAL_RULES: readonly RuleOf<RefusalSeen>[] = [
  rule('empty', 'refuses-empty', 'An empty body is refused with 400 or 422.', 'an empty body'),
  rule(
    'malformed',
    'refuses-malformed',
    'What is not JSON is refused with 400 or 422.',
    'half a JSON document',
  ),
  rule(
    'too-large',
    'refuses-too-large',
    'A body of more than 16 KiB, and a story of more than 32, is refused with 413.',
    'a body that is too large',
  ),
  rule(
    'other-type',
    'refuses-other-type',
    'A body that says it is text/plain is refused with 415.',
    'JSON as text/plain',
  ),
  rule(
    'invalid',
    'refuses-invalid',
    'A body without consent is refused with 422, and the error points to it.',
    'a body without `consent`',
  ),
];
