import type { CheckReport, CheckTarget, Finding, Outcome } from '../check.ts';
import { counted } from '../shown.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  passed: 'ok',
  'not-checked': 'not checked',
  advice: 'advice',
  failed: 'TO FIX',
};

/** What matters most stands last, where a terminal shows it. */
const ORDER: readonly Outcome[] = ['passed', 'not-checked', 'advice', 'failed'];

const INDENT = ' '.repeat(13);

/** A report for people. */
export function reportText(target: CheckTarget, { findings, ...counts }: CheckReport): string {
  if (!counts.reached) return `Nothing could be reached.\n${lines(findings, 'failed')}\n`;
  const checked = [target.api, target.feed].filter((address) => address !== undefined);
  const parts = ORDER.map((outcome) => lines(findings, outcome)).filter((part) => part !== '');
  const { failed, advice, passed, notChecked } = counts;
  return `${checked.join(' and ')}

${parts.join('\n\n')}

${failed === 0 ? 'Nothing to fix' : `${failed} to fix`}, ${counted(advice, 'piece')} of advice, ${passed} passed, ${notChecked} not checked.
`;
}

/** What holds, a line each; the rest by rule, each with what to do once. */
function lines(findings: readonly Finding[], outcome: Outcome): string {
  const found = findings.filter((finding) => finding.outcome === outcome);
  const head = (rule: string): string => `${WORDS[outcome].padEnd(INDENT.length)}${rule}`;
  if (outcome === 'passed') {
    return found.map(({ rule, where, what }) => `${head(rule)} · ${where} · ${what}`).join('\n');
  }
  const alike = new Map<string, Finding[]>();
  for (const finding of found) {
    const key = JSON.stringify([finding.rule, finding.fix]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()]
    .map((same) =>
      [
        head(same[0]?.rule ?? ''),
        ...same.map(({ where, what }) => `${where}: ${what}`),
        ...(same[0]?.fix === undefined ? [] : [`→ ${same[0].fix}`]),
      ].join(`\n${INDENT}`),
    )
    .join('\n');
}
