import { html } from 'hono/html';
import type { PublicStory } from '../../stories/public-story.ts';
import type { Html } from '../page.ts';
import { typedIn } from '../page.ts';
import { recoveryInWords } from './recovery-words.ts';

/** A story as the website shows it: everything that visitors read, and nothing else. */
export function preview(story: PublicStory, now: Date): Html {
  const { quote, name, body, role, contentNote, lang, recoverySince } = story;
  const said = (text: string) => typedIn(lang, text);
  const recovery = recoveryInWords(recoverySince, now);
  return html`<figure class="story">
    ${contentNote !== undefined && html`<p class="soft">Before you read: ${said(contentNote)}</p>`}
    <blockquote>${said(quote)}</blockquote>
    ${body !== undefined && html`<div class="body">${said(body)}</div>`}
    <figcaption>
      <p><b>${said(name)}</b>${role !== undefined && html`, ${said(role)}`}</p>
      ${recovery !== undefined && html`<p>${recovery}</p>`}
    </figcaption>
  </figure>`;
}
