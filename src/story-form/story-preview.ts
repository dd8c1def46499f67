import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { shownName } from '../contract/story-submission.ts';
import { recoveryText } from '../widget/recovery-time.ts';
import { hasYear, recoverySince } from './recovery-since.ts';
import type { ShareView } from './share-template.ts';

/** The story as others would see it, with no more of its teller's name than they allow. */
export const storyPreview = (view: ShareView): TemplateResult => {
  const { values, words, now } = view;
  const text = (name: string) => values.get(name).trim();
  const name = shownName(text('name'), text('consent.firstName') === 'true');
  const since = recoverySince(values);
  const recovery = hasYear(since) && recoveryText(since, now, words);
  const by = [
    name && html`<cite dir="auto">${name}</cite>`,
    text('role') && html`<span dir="auto">${text('role')}</span>`,
    recovery,
  ]
    .filter(Boolean)
    .flatMap((part, at) => (at > 0 ? [' · ', part] : [part]));
  return html`<details>
    <summary>${words.term('sharePreview')}</summary>
    <figure class="preview">
      ${
        text('contentNote')
          ? html`<p class="note">
              ${words.term('shareNote')} <span dir="auto">${text('contentNote')}</span>
            </p>`
          : nothing
      }
      <blockquote dir="auto">${text('quote') || words.term('shareEmpty')}</blockquote>
      ${text('body') ? html`<div class="text" dir="auto">${text('body')}</div>` : nothing}
      <figcaption>${by}</figcaption>
    </figure>
  </details>`;
};
