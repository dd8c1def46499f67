import { FIELD_ERROR_CODES } from '../../../contract/problem.ts';
import { isRow } from '../../../groups/feeds/row.ts';
import type { Answer, Exchange } from '../../asking/exchange.ts';
import { mediaType } from '../../media-type.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';

/**
 * By its `type`, `status` and `errors` a widget tells what went wrong, and puts each error on its
 * field (Errors; RFC 9457).
 */
export const problem: RuleOf<Exchange> = {
  id: 'problem',
  demands:
    'Every error is application/problem+json: an absolute `type`, a `title`, the same `status`, and with 422 `errors` with RFC 6901 pointers and codes of the contract.',
  contract: 'Wire contract, errors',
  judge({ where, purpose, answer }) {
    if (!answer || answer.status < 400 || answer.text === undefined) return undefined;
    if (purpose === 'feed' || purpose === 'preflight') return undefined;
    const faults = problemFaults(answer);
    return faults.length === 0
      ? passed(where, 'It says what is wrong as the contract asks.')
      : failed(
          where,
          `Its error with status ${answer.status} ${faults.join(', and ')}.`,
          'Answer errors as RFC 9457 says, also those of a framework or a proxy in front. See the table of errors in the contract.',
        );
  },
};

/** What is wrong with an error, as it goes on after "its error …". */
function problemFaults({ status, headers, json }: Answer): string[] {
  if (!isRow(json)) return ['is not a JSON object'];
  const faults: string[] = [];
  if (mediaType(headers) !== 'application/problem+json') {
    faults.push('does not have Content-Type: application/problem+json');
  }
  if (!isAbsolute(json['type'])) faults.push('has no absolute URI as its `type`');
  if (typeof json['title'] !== 'string') faults.push('has no `title`');
  if (json['status'] !== status) faults.push('has another `status` than its answer');
  if (status === 422 && !isKeyReused(json)) faults.push(...errorsFaults(json['errors']));
  return faults;
}

/** This kind alone has no errors of fields, and is known by its type. */
export const isKeyReused = (json: unknown): boolean =>
  isRow(json) && /[/#]idempotency-key-reused$/.test(String(json['type']));

function isAbsolute(type: unknown): boolean {
  try {
    return typeof type === 'string' && new URL(type).href !== '';
  } catch {
    return false;
  }
}

function errorsFaults(errors: unknown): string[] {
  if (!Array.isArray(errors) || errors.length === 0) return ['has no `errors`'];
  const faults: string[] = [];
  if (!errors.every((error) => isRow(error) && isPointer(error['pointer']))) {
    faults.push('has an error whose `pointer` is not one of RFC 6901 as a fragment, "#/name"');
  }
  if (!errors.every((error) => isRow(error) && CODES.has(error['code']))) {
    faults.push('has an error whose `code` is not in the list of the contract');
  }
  return faults;
}

const CODES: ReadonlySet<unknown> = new Set(FIELD_ERROR_CODES);

/** RFC 6901, section 6: percent-encoded, and `~` only as `~0` or `~1`. */
const isPointer = (pointer: unknown): boolean =>
  typeof pointer === 'string' &&
  /^#(\/([\w\-.!$&'()*+,;=:@?]|%[\da-f]{2}|~[01])*)*$/i.test(pointer);
