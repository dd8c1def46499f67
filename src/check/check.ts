import { LIMITS } from './asking/limits.ts';
import type { CheckReport, Finding } from './finding.ts';
import { visit } from './visit.ts';

export type { CheckReport, Finding, Outcome } from './finding.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules.ts';

/** What is to be checked: an API, a feed, or both. */
export interface CheckTarget {
  /** Base URL of an API. */
  readonly api?: string;
  /** A feed of any format that the widgets read. */
  readonly feed?: string;
  /**
   * The origin that the page with the widgets will have, such as `https://www.example.org`: without
   * it, what other origins may read cannot be seen. In a browser the page's own counts instead.
   */
  readonly origin?: string;
  /** Also sends a request, and a story, that say they are tests, and takes them back. */
  readonly post?: boolean;
}

/** Where a check runs, and by what means. */
export interface CheckSetting {
  readonly fetch: typeof fetch;
  /** Browsers do not show every header to a page; what cannot be seen there is `not-checked`. */
  readonly inBrowser: boolean;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Is told each finding as it comes. */
  onProgress?(finding: Finding): void;
  /** Is told each question before it is asked, as `GET /groups`. */
  onRequest?(where: string): void;
  readonly signal?: AbortSignal;
}

/**
 * Checks that an API or a feed keeps to the contract. It runs in Node and in a browser alike, asks
 * only the origins it is given, and prints nothing.
 *
 * It ends by itself whatever a server does: after five minutes at the most, and with at most 20 MB
 * of one answer in memory. What a center's server must not take is sent to it even without `post`:
 * one empty body and four that say they are tests, which it has to refuse.
 *
 * @throws {TypeError} for an address that is not `http:` or `https:`, or where there is none
 * @throws the reason of `signal`, when it is aborted; what was sent by then is taken back first
 */
export const check = (target: CheckTarget, setting: CheckSetting): Promise<CheckReport> =>
  visit(target, setting, LIMITS);
