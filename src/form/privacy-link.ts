import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Center } from './center-source.ts';
import type { FormWords } from './form-words.ts';

/** What the center does with what a visitor writes, in a new tab: reading it must not cost the form. */
export const privacyLink = (
  { privacyUrl }: Center,
  words: FormWords,
): TemplateResult | typeof nothing =>
  privacyUrl
    ? html`<p>
        <a href=${privacyUrl} target="_blank" rel="noreferrer noopener"
          >${words.term('formPrivacy')}<span class="unseen"> (${words.term('formNewTab')})</span></a
        >
      </p>`
    : nothing;
