import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FormWords } from './form-words.ts';
import { idOf } from './form-view.ts';

/** What a failed try found, in the order of the form. */
export interface Problems {
  /** Counts the tries, so that the same problems are announced again. */
  readonly attempt: number;
  /** By the names of the fields. */
  readonly errors: ReadonlyMap<string, string>;
  /** What belongs to no field that shows. */
  readonly others: readonly string[];
}

/**
 * All problems above the form, each with a link to its field. The alert is inside the box that gets
 * the focus: on the box itself some readers say it twice.
 */
export const errorSummary = (
  { attempt, errors, others }: Problems,
  words: FormWords,
): TemplateResult | typeof nothing =>
  errors.size + others.length === 0
    ? nothing
    : html`${keyed(
        attempt,
        html`<div part="error-summary" class="notice error summary" tabindex="-1">
          <div role="alert">
            <h3>${words.term('formProblem')}</h3>
            <ul role="list">
              ${[...errors].map(
                ([name, text]) =>
                  html`<li>
                    <a href="#${idOf(name)}" @click=${goToField}>${text}</a>
                  </li>`,
              )}
              ${others.map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>
        </div>`,
      )}`;

/** An address of a place in here would change the page's, and move no focus. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  const control = root.getElementById(link.hash.slice(1));
  if (!control) return;
  control.closest('details')?.setAttribute('open', '');
  // What the field is called must be in view with it.
  (control.closest('.field') ?? control).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
