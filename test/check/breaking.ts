import type { CheckTarget } from '../../src/check/check.ts';
import type { Serve } from './small-api.ts';

/** One thing that is wrong with an API which is right otherwise, and what must be said of it. */
export interface Broken {
  /** Only this rule may complain … */
  readonly rule: string;
  /** … and, where one thing cannot be wrong without the other, these. */
  readonly also?: readonly string[];
  readonly how: string;
  /** Absent: `failed`. */
  readonly outcome?: 'failed' | 'advice' | 'not-checked';
  readonly where: string;
  readonly says: RegExp;
  readonly serve: (good: Serve) => Serve;
  readonly target?: CheckTarget;
}

/** What comes out of `JSON.parse`, for a test to change as it likes. */
export type Json = ReturnType<typeof JSON.parse>;

type Change = (response: Response, request: Request) => Response | Promise<Response>;

/** Changes the answers to one method at the paths that match. */
export const at =
  (method: string, path: RegExp, change: Change) =>
  (good: Serve): Serve =>
  async (request) => {
    const { pathname, search } = new URL(request.url);
    const matches = request.method === method && path.test(pathname + search);
    const response = await good(request.clone());
    return matches ? change(response, request) : response;
  };

/** Answers something else altogether. */
export const instead = (method: string, path: RegExp, answer: (request: Request) => Response) =>
  at(method, path, (_, request) => answer(request));

/** The same answer with other JSON in it. */
export const withJson =
  (change: (json: Json) => unknown): Change =>
  async (response) => {
    if (response.status === 304) return response;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    const json: unknown = await response.json();
    return Response.json(change(json), { status: response.status, headers });
  };

/** The same answer with other headers; `null` takes one away. */
export const withHeaders =
  (changed: Readonly<Record<string, string | null>>): Change =>
  (response) => {
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    return new Response(response.body, { status: response.status, headers });
  };

/** An error of a framework, readable by the center's pages. */
export const plainError = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('Something is wrong', { status, headers: { ...READABLE, ...headers } });

/** A problem as the contract has them. */
export const problem = (status: number, parts: object = {}, headers: Record<string, string> = {}) =>
  Response.json(
    { type: 'https://api.center.example/problems/x', title: 'No', status, ...parts },
    { status, headers: { ...READABLE, 'Content-Type': 'application/problem+json', ...headers } },
  );

/** What lets every page read an answer to a POST. */
export const READABLE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
};
