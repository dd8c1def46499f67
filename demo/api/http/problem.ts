import type { FieldError, Problem } from '../../../src/contract/index.ts';

/** Every kind of problem this API answers with. The name is the last part of its `type` URI. */
export const PROBLEMS = {
  'invalid-parameter': { status: 400, title: 'A parameter of the address is not valid.' },
  'malformed-json': { status: 400, title: 'What was sent is not JSON.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  'content-too-large': { status: 413, title: 'More was sent than this address takes.' },
  'unsupported-media-type': { status: 415, title: 'This address takes JSON only.' },
  'invalid-content': { status: 422, title: 'Something that was sent is missing or not valid.' },
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
