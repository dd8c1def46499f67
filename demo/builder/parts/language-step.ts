import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { directionOf, languageTag } from '../embed/values.ts';
import type { View } from '../view.ts';
import { step } from './step.ts';

/** The languages that the widgets speak, each by its own name. */
const SPOKEN = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

/** What the widgets speak. */
export function languageStep({ choices, change }: View): TemplateResult {
  const { lang } = choices;
  const choose = (value: string) => change({ ...choices, lang: value });
  const isWrong = lang !== '' && languageTag(lang) === undefined;
  return step(
    'language',
    'The widgets speak the language of the page around them, if its lang says which that is.',
    html`<div class="field">
      <label for="language-tag">Language <code class="attribute">lang</code></label>
      <p class="help" id="language-help">
        ${SPOKEN.map(([tag, name]) => html`<code>${tag}</code> is ${name}. `)}In any other language
        the words stay English, and run the way that language runs. Empty: as the page.
      </p>
      <input
        id="language-tag"
        type="text"
        list="languages"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="language-help language-problem"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${live(lang)}
        @input=${(event: Event) => choose((event.target as HTMLInputElement).value)}
      />
      <datalist id="languages">
        ${SPOKEN.map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
      </datalist>
      <p class="problem" id="language-problem" aria-live="polite">
        ${isWrong ? 'This is not a language tag. Examples: en, es, es-MX, ar' : nothing}
      </p>
      <p class="note">
        ${directionOf(languageTag(lang) ?? '') === 'rtl' ? 'From right to left.' : 'From left to right.'}
      </p>
    </div>`,
  );
}
