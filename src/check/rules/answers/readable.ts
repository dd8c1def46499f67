import type { BodyFault, Exchange } from '../../asking/exchange.ts';
import { LIMITS } from '../../asking/limits.ts';
import type { RuleOf, Verdict } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/** JSON is UTF-8 (Wire contract), and a phone has to hold all of an answer. */
export const readable: RuleOf<Exchange> = {
  id: 'readable',
  demands: `Every answer comes whole, in UTF-8, within ${LIMITS.wholeAnswer / 1000} seconds and ${LIMITS.answerBytes / 1e6} MB.`,
  contract: 'Wire contract, version 1',
  judge({ where, answer }) {
    if (!answer) return undefined;
    return answer.fault ? fault(where, answer.fault) : passed(where, 'It came whole, in UTF-8.');
  },
};

function fault(where: string, what: BodyFault): Verdict {
  switch (what.kind) {
    case 'too-large':
      return failed(
        where,
        `It is larger than ${Math.round(what.most / 100_000) / 10} MB, and was not read to its end.`,
        'Send less in one answer: give the groups page by page, with `next`.',
      );
    case 'too-slow':
      return failed(
        where,
        `It did not come to its end within ${what.seconds} seconds.`,
        'Send less in one answer, or send it faster.',
      );
    case 'cut-off':
      return failed(
        where,
        'It broke off, or what compressed it could not be undone.',
        'See that the server sends all of it, and that Content-Length and Content-Encoding are right.',
      );
    case 'not-utf-8':
      return failed(where, 'It is not UTF-8.', 'Write it in UTF-8: names with accents are lost.');
  }
}
