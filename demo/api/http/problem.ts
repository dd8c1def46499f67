import type { Problem } from '../../../src/contract/index.ts';

/** Every kind of problem this API answers with. The name is the last part of its `type` URI. */
export const PROBLEMS = {
  'invalid-parameter': { status: 400, title: 'A parameter of the address is not valid.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  'internal-error': { status: 500, title: 'Something went wrong on our side.' },
  unavailable: { status: 503, title: 'The database does not answer.' },
} as const satisfies Record<string, Pick<Problem, 'status' | 'title'>>;

export type ProblemName = keyof typeof PROBLEMS;

/** What one answer says beyond its kind. Neither part may hold what a person sent. */
export interface ProblemParts {
  readonly detail?: string;
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
  (name, { detail, headers } = {}) => {
    const { status, title } = PROBLEMS[name];
    const body: Problem = {
      type: `${typeBase}${name}`,
      title,
      status,
      ...(detail !== undefined && { detail }),
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
