import { endpoint } from '../../client/endpoint.ts';
import type { Exchange } from '../asking/exchange.ts';
import { corsPreflight } from '../rules/sending/cors-preflight.ts';
import type { Round } from './round.ts';

/** What a browser asks before a page may send something. */
export interface PreflightSeen {
  readonly where: string;
  readonly method: string;
  readonly headers: readonly string[];
  /** Absent where it was not asked: without an origin, and in a browser, which asks by itself. */
  readonly exchange?: Exchange;
  readonly inBrowser: boolean;
}

/** Asks as a browser does before it lets a page send to this path with these headers. */
export async function checkPreflight(
  { asker, findings, api }: Round,
  {
    method,
    path,
    headers,
  }: { readonly method: string; readonly path: string; readonly headers: readonly string[] },
): Promise<void> {
  const { origin, inBrowser } = asker;
  const where = `OPTIONS /${path}`;
  const exchange =
    inBrowser || origin === undefined
      ? undefined
      : await asker.ask({
          where,
          purpose: 'preflight',
          method: 'OPTIONS',
          url: endpoint(api, path.replace('{reference}', 'contract-check')),
          headers: {
            'access-control-request-method': method,
            'access-control-request-headers': headers.join(','),
          },
        });
  findings.judge([corsPreflight], {
    where,
    method,
    headers,
    inBrowser,
    ...(exchange && { exchange }),
  });
}
