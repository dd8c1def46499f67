import { isOk } from '../../asking/exchange.ts';
import { hasWord } from '../../header-words.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, notChecked, passed } from '../../rule.ts';
import type { PreflightSeen } from '../../stages/preflight.ts';
import { insteadOf } from '../said.ts';

/** Without leave for each of its headers a browser does not even send the request (Cross-origin). */
export const corsPreflight: RuleOf<PreflightSeen> = {
  id: 'cors-preflight',
  demands:
    'To OPTIONS, an address that takes POST or DELETE allows the method, the origin of the pages, and content-type, idempotency-key and authorization.',
  contract: 'Wire contract, cross-origin',
  judge({ where, method, headers, exchange, inBrowser }) {
    if (!exchange) {
      return notChecked(
        where,
        inBrowser
          ? 'A browser asks this by itself, and does not show the answer.'
          : 'It depends on where your pages are.',
        inBrowser ? undefined : 'Say it with --origin https://www.example.org.',
      );
    }
    const { answer, origin } = exchange;
    if (!isOk(answer)) {
      return failed(
        where,
        insteadOf(exchange),
        'Answer OPTIONS with 204 and the headers below Cross-origin in the contract, without a login.',
      );
    }
    const allow = (name: string): string | null =>
      answer.headers.get(`access-control-allow-${name}`);
    const lacks = [
      ![origin, '*'].includes(allow('origin') ?? '') &&
        'the origin of your pages (Access-Control-Allow-Origin)',
      // Browsers ask no leave for the method POST, but for its headers.
      method !== 'POST' &&
        !hasWord(allow('methods'), method.toLowerCase()) &&
        `the method ${method} (Access-Control-Allow-Methods)`,
      ...headers
        .filter((header) => !allowsHeader(allow('headers'), header))
        .map((header) => `the header ${header} (Access-Control-Allow-Headers)`),
    ].filter((lack) => lack !== false);
    return lacks.length === 0
      ? passed(where, `${method} is allowed with ${headers.join(', ')}.`)
      : failed(
          where,
          `For ${method} it does not allow ${lacks.join(', ')}.`,
          'Allow it in the answer to OPTIONS.',
        );
  },
};

/** `*` does not stand for authorization (fetch.spec.whatwg.org, "CORS non-wildcard request-header name"). */
const allowsHeader = (allowed: string | null, header: string): boolean =>
  hasWord(header === 'authorization' ? (allowed ?? '').replaceAll('*', '') : allowed, header);
