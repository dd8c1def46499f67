import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** The steps, in order: the id of each, and its heading. */
export const STEPS = [
  ['show', 'What to show'],
  ['service', 'Your service'],
  ['settings', 'Settings'],
  ['looks', 'Looks'],
  ['language', 'Language'],
  ['preview', 'Preview'],
  ['snippet', 'The snippet'],
] as const;

export type StepId = (typeof STEPS)[number][0];

/** One step of the page. @param intro one or two sentences on what it is for */
export function step(
  id: StepId,
  intro: string | TemplateResult,
  body: TemplateResult,
): TemplateResult {
  const index = STEPS.findIndex(([each]) => each === id);
  return html`<section class="step" id=${id} aria-labelledby="${id}-title">
    <header class="step-head">
      <span class="step-number" aria-hidden="true">${index + 1}</span>
      <h2 id="${id}-title" tabindex="-1">${STEPS[index]?.[1]}</h2>
      <p class="step-intro">${intro}</p>
    </header>
    ${body}
  </section>`;
}
