/**
 * What became of one rule at one place.
 *
 * - `passed`: it holds.
 * - `advice`: the widgets work, and something would be better otherwise.
 * - `failed`: it does not hold; `fix` says what to do.
 * - `not-checked`: it could not be seen, for a reason that `what` gives.
 */
export type Outcome = 'passed' | 'advice' | 'failed' | 'not-checked';

/** One line of a report. It holds ids and paths, and no other value that a server sent. */
export interface Finding {
  /** The id of the rule, as in `RULES`. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** `GET /groups`, or `all answers`. */
  readonly where: string;
  readonly what: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** All that a check found. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly failed: number;
  readonly advice: number;
  readonly passed: number;
  readonly notChecked: number;
  /** Whether any answer came at all. Where none did, nothing else was asked. */
  readonly reached: boolean;
}
