import { fieldErrors } from '../../../contract/field-errors.ts';
import { pathOf } from '../../../contract/pointer.ts';
import { Service } from '../../../contract/service.ts';
import { isRow } from '../../../groups/feeds/row.ts';
import type { Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import { listed, shown } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, notChecked, passed } from '../../rule.ts';
import { insteadOf } from '../said.ts';

/** By it the widgets know what they may ask for, and when the peer team is there (`GET {api}/`). */
export const service: RuleOf<Exchange> = {
  id: 'service',
  demands:
    'The service document, where there is one, says version 1, its capabilities, and hours and closed dates that can be read.',
  contract: 'Wire contract, GET {api}/',
  judge(exchange) {
    const { where, answer } = exchange;
    if (answer?.status === 404) {
      return notChecked(
        where,
        'There is no service document. It is optional.',
        'With one, the widgets know whether groups can be searched on the server, and when your team is there.',
      );
    }
    if (!answer) return undefined;
    if (!isOk(answer))
      return failed(where, insteadOf(exchange), 'Answer the service document, or 404.');
    if (!isRow(answer.json)) {
      return failed(where, 'It is not a JSON object.', 'Answer the service document, or 404.');
    }
    const errors = fieldErrors(Service, answer.json);
    const isWord = ({ pointer, code }: (typeof errors)[number]): boolean =>
      pointer.startsWith('#/capabilities/') && code === 'not-allowed';
    const bad = errors.filter((error) => !isWord(error));
    if (bad.length > 0) {
      return failed(
        where,
        `These parts are not as the contract says: ${listed(bad.map(({ pointer }) => shown(pathOf(pointer).join('.'))))}.`,
        'version is 1, hours are {day, from, to, timeZone}, closed are dates such as 2026-12-25.',
      );
    }
    return errors.length > 0
      ? advice(
          where,
          `${errors.length === 1 ? 'One capability is' : `${errors.length} capabilities are`} not in the contract.`,
          'Leave out what the widgets do not know.',
        )
      : passed(where, 'It is as the contract says.');
  },
};
