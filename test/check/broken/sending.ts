import { randomUUID } from 'node:crypto';
import type { Broken } from '../breaking.ts';
import { READABLE, at, instead, problem, withHeaders, withJson } from '../breaking.ts';

const REQUESTS = /^\/peer-requests$/;
const GONE = /^\/peer-requests\/[^/]+$/;

const taken = (reference = 'T-1'): Response =>
  Response.json({ reference }, { status: 201, headers: READABLE });

/** Takes what must be refused, where the body is one of these. */
const takes = (isSo: (body: string, request: Request) => boolean): Broken['serve'] => {
  return (good) => async (request) => {
    const ofRequests =
      request.method === 'POST' && new URL(request.url).pathname === '/peer-requests';
    const body = ofRequests ? await request.clone().text() : '';
    return ofRequests && isSo(body, request) ? taken() : good(request);
  };
};

const isJson = (body: string): boolean => {
  try {
    return Boolean(JSON.parse(body));
  } catch {
    return false;
  }
};

let times = 0;

/** What visitors send. Whatever is taken by mistake, and has no token, stays behind. */
export const SENDING_BROKEN: readonly Broken[] = [
  {
    rule: 'sending-open',
    how: 'a login before it',
    where: 'POST /peer-requests',
    says: /status 401/,
    serve: instead('POST', REQUESTS, () => problem(401)),
  },
  {
    rule: 'cors-preflight',
    how: 'no leave for the key',
    where: 'OPTIONS /peer-requests',
    says: /For POST it does not allow the header idempotency-key/,
    serve: at(
      'OPTIONS',
      REQUESTS,
      withHeaders({ 'Access-Control-Allow-Headers': 'content-type, authorization' }),
    ),
  },
  {
    rule: 'cors-preflight',
    how: 'no leave to take back',
    where: 'OPTIONS /peer-requests/{reference}',
    says: /the method DELETE \(Access-Control-Allow-Methods\), the header authorization/,
    serve: at(
      'OPTIONS',
      GONE,
      withHeaders({
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Allow-Methods': 'GET, POST',
      }),
    ),
  },
  {
    rule: 'cors-preflight',
    how: 'a login before the question whether one may ask',
    where: 'OPTIONS /groups/search',
    says: /status 401/,
    serve: instead('OPTIONS', /^\/groups/, () => problem(401)),
  },
  {
    rule: 'refuses-empty',
    also: ['left-behind'],
    how: 'nothing taken for a request',
    where: 'POST /peer-requests',
    says: /took an empty body, with status 201/,
    serve: takes((body) => body === ''),
  },
  {
    rule: 'refuses-malformed',
    also: ['left-behind'],
    how: 'half a document taken for a request',
    where: 'POST /peer-requests',
    says: /took half a JSON document/,
    serve: takes((body) => body !== '' && !isJson(body)),
  },
  {
    rule: 'refuses-too-large',
    how: 'a large body refused for another reason',
    where: 'POST /peer-requests',
    says: /too large: It answered with status 400/,
    serve: at('POST', REQUESTS, (response) => (response.status === 413 ? problem(400) : response)),
  },
  {
    rule: 'refuses-other-type',
    also: ['left-behind'],
    how: 'plain text taken for a request',
    where: 'POST /peer-requests',
    says: /took JSON as text\/plain/,
    serve: takes((_, { headers }) => headers.get('content-type') === 'text/plain'),
  },
  {
    rule: 'refuses-invalid',
    also: ['left-behind'],
    how: 'a consent that was made up',
    where: 'POST /peer-requests',
    says: /took a body without `consent`/,
    serve: takes(
      (body, { headers }) =>
        headers.get('content-type') === 'application/json' &&
        isJson(body) &&
        body.length < 16_384 &&
        !('consent' in JSON.parse(body)),
    ),
  },
  {
    rule: 'refuses-invalid',
    how: 'an error at the wrong place',
    where: 'POST /peer-requests',
    says: /names no error at #\/consent/,
    serve: at('POST', REQUESTS, (response, request) =>
      response.status === 422
        ? withJson((json) => ({
            ...json,
            ...(json.errors && { errors: [{ pointer: '#/name', code: 'required' }] }),
          }))(response, request)
        : response,
    ),
  },
  {
    rule: 'post-receipt',
    how: 'a status that is not of the contract',
    where: 'POST /peer-requests',
    says: /A test that keeps to the contract: It answered with status 200/,
    serve: at('POST', REQUESTS, async (response) =>
      response.status === 201
        ? new Response(await response.text(), { status: 200, headers: response.headers })
        : response,
    ),
  },
  {
    rule: 'post-receipt',
    how: 'an answer at no time',
    where: 'POST /peer-requests',
    says: /not as the contract says: respondBy/,
    serve: at('POST', REQUESTS, (response, request) =>
      response.ok
        ? withJson((json) => ({ ...json, respondBy: 'soon' }))(response, request)
        : response,
    ),
  },
  {
    rule: 'post-same-key',
    also: ['left-behind', 'withdraw'],
    how: 'a key that is not looked at',
    where: 'POST /peer-requests',
    says: /another reference: it is stored twice/,
    serve: at('POST', REQUESTS, (response) => {
      if (!response.ok) return response;
      const receipt = { reference: `T-${(times += 1)}`, withdrawToken: randomUUID() };
      return Response.json(receipt, { status: 201, headers: READABLE });
    }),
  },
  {
    rule: 'post-key-reused',
    how: 'a body that is lost behind a known key',
    where: 'POST /peer-requests',
    says: /as if it had taken it/,
    serve: (good) => {
      let last: Response | undefined;
      return at('POST', REQUESTS, async (response) => {
        const reused =
          response.status === 422 && (await response.clone().text()).includes('key-reused');
        if (reused && last) return last.clone();
        if (response.ok) last = response.clone();
        return response;
      })(good);
    },
  },
  {
    rule: 'withdraw',
    also: ['left-behind'],
    how: 'a request that cannot be taken back',
    where: 'DELETE /peer-requests/{reference}',
    says: /Taking it back: It answered with status 404/,
    serve: instead('DELETE', GONE, () => problem(404)),
  },
  {
    rule: 'withdraw-again',
    how: 'an error for what is gone',
    where: 'DELETE /peer-requests/{reference}',
    says: /Taking it back again: It answered with status 500/,
    serve: at('DELETE', GONE, (response) => (response.ok ? response : problem(500))),
  },
  {
    rule: 'left-behind',
    how: 'a receipt without a token',
    where: 'POST /peer-requests',
    says: /1 test could not be taken back: reference [\da-f]{8}\./,
    serve: at('POST', REQUESTS, (response, request) =>
      response.ok ? withJson(({ reference }) => ({ reference }))(response, request) : response,
    ),
  },
];
