import type { CheckReport, Finding, Outcome } from './finding.ts';
import type { Rule, RuleOf, Verdict } from './rule.ts';

/** The most lines of one rule: a server that is wrong everywhere is told so soon enough. */
const MOST_OF_RULE = 20;

/** Collects what was found, and tells of each thing once and at once. */
export class Findings {
  readonly #list: Finding[] = [];
  readonly #told = new Set<string>();
  readonly #ofRule = new Map<string, number>();
  readonly #onProgress: ((finding: Finding) => void) | undefined;

  constructor(onProgress: ((finding: Finding) => void) | undefined) {
    this.#onProgress = onProgress;
  }

  add({ id }: Rule, verdict: Verdict): void {
    const finding: Finding = { rule: id, ...verdict };
    const key = JSON.stringify([id, finding.outcome, finding.where, finding.what]);
    const count = this.#ofRule.get(id) ?? 0;
    if (this.#told.has(key) || count >= MOST_OF_RULE) return;
    this.#told.add(key);
    this.#ofRule.set(id, count + 1);
    this.#list.push(finding);
    this.#onProgress?.(finding);
  }

  judge<Subject>(rules: readonly RuleOf<Subject>[], subject: Subject): void {
    for (const rule of rules) {
      for (const verdict of [rule.judge(subject) ?? []].flat()) this.add(rule, verdict);
    }
  }

  report(reached: boolean): CheckReport {
    const count = (outcome: Outcome): number =>
      this.#list.filter((finding) => finding.outcome === outcome).length;
    return {
      findings: [...this.#list],
      failed: count('failed'),
      advice: count('advice'),
      passed: count('passed'),
      notChecked: count('not-checked'),
      reached,
    };
  }
}
