import type { FieldError, Problem } from '../../../src/contract/index.ts';

/** Every kind of problem this API answers with. The name is the last part of its `type` URI. */
export const PROBLEMS = {
  'invalid-parameter': { status: 400, title: 'A parameter of the address is not valid.' },
  'malformed-json': {
    status: 400,
    title: 'What was sent is not JSON that can be read in one way.',
  },
  'idempotency-key-needed': {
    status: 400,
    title: 'An Idempotency-Key is needed: a string in double quotes.',
  },
  'withdraw-token-needed': {
    status: 401,
    title: 'Taking something back needs the word that came with its receipt.',
  },
  'origin-not-allowed': { status: 403, title: 'This page may not send anything here.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  'request-in-flight': {
    status: 409,
    title: 'The same request is being worked on. Send it again a little later.',
  },
  'content-too-large': { status: 413, title: 'More was sent than this address takes.' },
  'unsupported-media-type': {
    status: 415,
    title: 'This address does not take content of this type.',
  },
  'invalid-content': { status: 422, title: 'Something that was sent is missing or not valid.' },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key belongs to something else that was sent.',
  },
  'too-many-requests': { status: 429, title: 'Too much was sent. Send it again later.' },
  'internal-error': { status: 500, title: 'Something went wrong on our side.' },
  unavailable: { status: 503, title: 'The database does not answer.' },
} as const satisfies Record<string, Pick<Problem, 'status' | 'title'>>;

export type ProblemName = keyof typeof PROBLEMS;

/** What one answer says beyond its kind. No part may hold what a person sent. */
export interface ProblemParts {
  readonly detail?: string;
  /** Which parts of what was sent are not valid. */
  readonly errors?: FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the answer for a problem. */
export type ProblemAnswer = (name: ProblemName, parts?: ProblemParts) => Response;

/**
 * Answers as RFC 9457 asks.
 *
 * @param typeBase absolute URI that ends in `/` or `#`; with a problem's name it is its `type`
 */
export const problemAnswers =
  (typeBase: string): ProblemAnswer =>
  (name, { detail, errors, headers } = {}) => {
    const { status, title } = PROBLEMS[name];
    const body: Problem = {
      type: `${typeBase}${name}`,
      title,
      status,
      ...(detail !== undefined && { detail }),
      ...(errors && { errors }),
    };
    return Response.json(body, {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...headers,
      },
    });
  };
