import type { Answer, Exchange } from '../../asking/exchange.ts';
import { isOk } from '../../asking/exchange.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, passed } from '../../rule.ts';
import { mediaType } from '../../media-type.ts';

/** What the widgets read is JSON, and says so: `nosniff` and proxies go by the name (Wire contract). */
export const jsonContent: RuleOf<Exchange> = {
  id: 'json-content',
  demands: 'What is read is JSON, and its Content-Type says so.',
  contract: 'Wire contract, version 1',
  judge({ where, purpose, answer }) {
    if (!isOk(answer) || answer.text === undefined || !bringsContent(answer, purpose)) {
      return undefined;
    }
    if (answer.json === undefined) {
      return /^\s*</.test(answer.text)
        ? failed(
            where,
            'It answers with a page (HTML) instead of JSON.',
            'See that the address is that of the API or feed, and not of a page or a login.',
          )
        : failed(
            where,
            'It is not JSON that can be read.',
            'Send one JSON document, and only that.',
          );
    }
    if (/^application\/([\w.-]+\+)?json$/.test(mediaType(answer.headers))) {
      return passed(where, 'It is JSON and says so.');
    }
    const fix = 'Send Content-Type: application/json.';
    const what = 'It is JSON, and its Content-Type says something else.';
    return purpose === 'feed' ? advice(where, what, fix) : failed(where, what, fix);
  },
};

/** Nothing has to come back from what was written. */
const bringsContent = ({ status, text }: Answer, purpose: Exchange['purpose']): boolean =>
  purpose === 'write' || purpose === 'preflight'
    ? purpose === 'write' && status !== 204 && text !== ''
    : true;
