import assert from 'node:assert/strict';
import { Problem } from '../../src/contract/index.ts';

/** Reads an answer that must be a problem of this status, as every error of the API is. */
export async function expectProblem(answer: Response, status: number): Promise<Problem> {
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const problem = Problem.parse(await answer.json());
  assert.equal(problem.status, status);
  return problem;
}
