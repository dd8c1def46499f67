import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Finding, Outcome } from '../../../src/check/check.ts';
import type { CheckState } from './service-check.ts';

/** What each outcome is called, those to act on first. */
const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ['failed', 'To mend'],
  ['advice', 'Could be better'],
  ['not-checked', 'Could not be seen from here'],
  ['passed', 'As it should be'],
];

/** The state of a check in one sentence, which is spoken as it changes. */
export function checkSummary({ report, trouble, asking, address }: CheckState): string {
  if (trouble !== undefined) return `The check could not run: ${trouble}`;
  if (!report) return asking === '' ? `Asking ${address}` : `Asking: ${asking}`;
  if (!report.reached) return 'Nothing answered at this address that a page may read.';
  const { failed, advice, passed } = report;
  const mend = failed === 0 ? 'Nothing has to be mended' : `${failed} to mend`;
  const better = advice === 0 ? '' : `, ${advice} could be better`;
  return `${mend}${better}, ${passed} as it should be.`;
}

/** What was found, by what it asks of the reader. */
export function checkResults(state: CheckState): TemplateResult {
  const { findings, report, address } = state;
  const mood = !report ? 'waiting' : report.failed > 0 || !report.reached ? 'bad' : 'good';
  return html`<div class="check ${mood}">
    <p class="check-address"><code>${address}</code></p>
    ${OUTCOMES.map(([outcome, title]) => list(outcome, title, findings))}
  </div>`;
}

function list(
  outcome: Outcome,
  title: string,
  all: readonly Finding[],
): TemplateResult | typeof nothing {
  const findings = all.filter((finding) => finding.outcome === outcome);
  if (findings.length === 0) return nothing;
  const isLong = outcome === 'passed' || outcome === 'not-checked';
  return html`<details class="findings ${outcome}" ?open=${!isLong}>
    <summary>${title} (${findings.length})</summary>
    <ul role="list">
      ${findings.map(
        ({ where, what, fix }) =>
          html`<li>
            <code>${where}</code> ${what} ${fix === undefined ? nothing : html`<p class="fix">${fix}</p>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
