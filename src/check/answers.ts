import type { Exchange } from './asking/exchange.ts';
import type { Findings } from './findings.ts';
import { ANSWER_RULES } from './rules/answers/index.ts';
import { tooManyRequests } from './rules/answers/too-many-requests.ts';
import type { Verdict } from './rule.ts';
import { notChecked } from './rule.ts';

/**
 * Looks at every answer by the rules for all of them. What is wrong is told at once; what holds
 * everywhere, in one line at the end.
 */
export class Answers {
  readonly #findings: Findings;
  /** Of each rule, what else it said, and how often. */
  readonly #fine = new Map<string, { readonly verdict: Verdict; count: number }>();
  readonly #faulty = new Set<string>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  look(exchange: Exchange): void {
    for (const rule of ANSWER_RULES) {
      for (const verdict of [rule.judge(exchange) ?? []].flat()) {
        if (verdict.outcome === 'failed' || verdict.outcome === 'advice') {
          this.#faulty.add(rule.id);
          this.#findings.add(rule, verdict);
        } else {
          const known = this.#fine.get(`${rule.id} ${verdict.outcome}`);
          if (known) known.count += 1;
          else this.#fine.set(`${rule.id} ${verdict.outcome}`, { verdict, count: 1 });
        }
      }
    }
  }

  close(): void {
    for (const rule of ANSWER_RULES) {
      const held = this.#fine.get(`${rule.id} passed`);
      const unseen = this.#fine.get(`${rule.id} not-checked`);
      if (held && !this.#faulty.has(rule.id)) {
        const where = held.count === 1 ? held.verdict.where : `all ${held.count} answers`;
        this.#findings.add(rule, { outcome: 'passed', where, what: rule.demands });
      } else if (unseen && !this.#faulty.has(rule.id)) {
        this.#findings.add(rule, unseen.verdict);
      } else if (rule === tooManyRequests && !this.#faulty.has(rule.id)) {
        // No server is flooded until it says so.
        const what = 'No answer said that there were too many; the check sends too few to see one.';
        this.#findings.add(rule, notChecked('all answers', what));
      }
    }
  }
}
