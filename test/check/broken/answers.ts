import type { Broken } from '../breaking.ts';
import { at, instead, plainError, problem, withHeaders, withJson } from '../breaking.ts';
import { HERE } from '../checking.ts';
import { PAGE } from '../small-api.ts';

const refuseConnection = (): never => {
  throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
};

/** A 429 the first time only. */
const busyOnce = (headers: Record<string, string>): Broken['serve'] => {
  let busy = true;
  return at('GET', /^\/peers/, (response) => {
    if (!busy) return response;
    busy = false;
    return problem(429, {}, headers);
  });
};

/** What holds for every answer. */
export const ANSWERS: readonly Broken[] = [
  {
    rule: 'reachable',
    how: 'one address where nobody answers',
    where: 'GET /peers',
    says: /nothing listens at this address/,
    serve: instead('GET', /^\/peers/, refuseConnection),
  },
  {
    rule: 'https',
    how: 'an API on http',
    where: 'GET /groups',
    says: /over http, where others can read along/,
    serve: (good) => good,
    target: { api: 'http://api.center.example/api', origin: PAGE, post: true },
  },
  {
    rule: 'redirect',
    also: ['sending-open'],
    how: 'a POST that is redirected',
    where: 'POST /stories',
    says: /redirects what is sent/,
    serve: instead('POST', /^\/stories/, () => plainError(308, { Location: '/stories/' })),
  },
  {
    rule: 'readable',
    also: ['peers-list'],
    how: 'an answer that is not UTF-8',
    where: 'GET /peers',
    says: /not UTF-8/,
    serve: at('GET', /^\/peers/, async (response) => {
      const text = (await response.text()).replace('Alex', 'Aléx');
      return new Response(Buffer.from(text, 'latin1'), { headers: response.headers });
    }),
  },
  {
    rule: 'json-content',
    how: 'JSON that says it is a page',
    where: 'GET /peers',
    says: /Content-Type says something else/,
    serve: at('GET', /^\/peers/, withHeaders({ 'Content-Type': 'text/html' })),
  },
  {
    rule: 'json-content',
    also: ['peers-list'],
    how: 'a page instead of JSON',
    where: 'GET /peers',
    says: /a page \(HTML\)/,
    serve: instead(
      'GET',
      /^\/peers/,
      () =>
        new Response('<!doctype html><title>Sign in</title>', {
          headers: { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' },
        }),
    ),
  },
  {
    rule: 'cors-origin',
    how: 'an error that pages may not read',
    where: 'GET /groups/{id}',
    says: /error \(status 404\) has no Access-Control-Allow-Origin/,
    serve: at('GET', /contract-check/, withHeaders({ 'Access-Control-Allow-Origin': null })),
  },
  {
    rule: 'cors-origin',
    how: 'an answer for the pages of somebody else',
    where: 'GET /peers',
    says: /for another origin/,
    serve: at(
      'GET',
      /^\/peers/,
      withHeaders({ 'Access-Control-Allow-Origin': 'https://else.example' }),
    ),
  },
  {
    rule: 'cors-origin',
    how: 'a check that does not know where the pages are',
    outcome: 'not-checked',
    also: ['cors-preflight'],
    where: 'GET /',
    says: /depends on where they are/,
    serve: (good) => good,
    target: { api: HERE, post: true },
  },
  {
    rule: 'cors-credentials',
    how: 'credentials for every origin',
    where: 'GET /peers',
    says: /credentials to every origin/,
    serve: at(
      'GET',
      /^\/peers/,
      withHeaders({
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Credentials': 'true',
      }),
    ),
  },
  {
    rule: 'cors-expose',
    how: 'a Retry-After that pages may not see',
    where: 'POST /stories',
    says: /does not let a page read Retry-After/,
    serve: at('POST', /^\/stories/, withHeaders({ 'Access-Control-Expose-Headers': null })),
  },
  {
    rule: 'cors-vary',
    outcome: 'advice',
    how: 'a list for one origin in a cache of all',
    where: 'GET /peers',
    says: /does not say that it differs by origin/,
    serve: at('GET', /^\/peers/, withHeaders({ Vary: null })),
  },
  {
    rule: 'problem',
    how: 'an error of a framework',
    where: 'GET /groups/{id}',
    says: /status 404 is not a JSON object/,
    serve: instead('GET', /contract-check/, () => plainError(404)),
  },
  {
    rule: 'problem',
    how: 'an error with a type that is no URI, and another status',
    where: 'GET /groups/{id}',
    says: /no absolute URI as its `type`, and has another `status`/,
    serve: instead('GET', /contract-check/, () => problem(404, { type: 'not-found', status: 400 })),
  },
  {
    rule: 'problem',
    how: 'JSON that does not say it is a problem',
    where: 'GET /groups/{id}',
    says: /does not have Content-Type: application\/problem\+json/,
    serve: at('GET', /contract-check/, withHeaders({ 'Content-Type': 'application/json' })),
  },
  {
    rule: 'problem',
    how: 'a code of its own',
    where: 'POST /stories',
    says: /`code` is not in the list/,
    serve: at('POST', /^\/stories/, async (response, request) =>
      response.status === 422
        ? withJson((json) => ({
            ...json,
            errors: json.errors?.map((error: object) => ({ ...error, code: 'bad' })),
          }))(response, request)
        : response,
    ),
  },
  {
    rule: 'problem',
    also: ['refuses-invalid'],
    how: 'pointers with dots',
    where: 'POST /stories',
    says: /`pointer` is not one of RFC 6901/,
    serve: at('POST', /^\/stories/, async (response, request) =>
      response.status === 422
        ? withJson((json) => ({
            ...json,
            errors: json.errors?.map((error: object) => ({ ...error, pointer: 'consent.publish' })),
          }))(response, request)
        : response,
    ),
  },
  {
    rule: 'no-store',
    how: 'an answer to POST that may be kept',
    where: 'POST /groups/search',
    says: /status 200 does not have Cache-Control: no-store/,
    serve: at('POST', /^\/groups/, withHeaders({ 'Cache-Control': 'max-age=60' })),
  },
  {
    rule: 'too-many-requests',
    also: ['peers-list'],
    how: 'a 429 that does not say how long',
    where: 'GET /peers',
    says: /has no Retry-After/,
    serve: busyOnce({}),
  },
  {
    rule: 'too-many-requests',
    also: ['peers-list'],
    how: 'a 429 that says so in words',
    where: 'GET /peers',
    says: /neither whole seconds nor a date/,
    serve: busyOnce({ 'Retry-After': 'soon' }),
  },
];
