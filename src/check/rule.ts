import type { Finding } from './finding.ts';

/** What the contract demands in one respect. The table of rules in the docs is made of these. */
export interface Rule {
  /** Short, in kebab case, and the same from one version to the next. */
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly demands: string;
  /** Where in the contract it says so. */
  readonly contract: string;
}

/** A finding before it is known of which rule. */
export type Verdict = Omit<Finding, 'rule'>;

/** A rule that judges by what was seen, and asks nothing itself. */
export interface RuleOf<Subject> extends Rule {
  /** Nothing where it has nothing to do with what was seen. */
  readonly judge: (subject: Subject) => Verdict | readonly Verdict[] | undefined;
}

export const passed = (where: string, what: string): Verdict => ({
  outcome: 'passed',
  where,
  what,
});

export const failed = (where: string, what: string, fix: string): Verdict => ({
  outcome: 'failed',
  where,
  what,
  fix,
});

export const advice = (where: string, what: string, fix: string): Verdict => ({
  outcome: 'advice',
  where,
  what,
  fix,
});

export const notChecked = (where: string, what: string, fix?: string): Verdict => ({
  outcome: 'not-checked',
  where,
  what,
  ...(fix !== undefined && { fix }),
});
