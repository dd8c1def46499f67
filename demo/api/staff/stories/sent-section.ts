import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { facts, typed, typedIn } from '../page.ts';
import type { Reader } from '../reader.ts';
import { inWords } from '../times.ts';
import { mailto } from '../ways-of-contact.ts';
import { languageWords } from '../words.ts';
import { monthInWords } from './recovery-words.ts';
import type { SentStory } from './sent-story.ts';
import type { StoryOnPage } from './story-inbox.ts';
import { furtherParts } from '../sent-parts.ts';

/** All that was sent, as it was sent: no edit ever changes it. */
export function sentSection(
  { consentAt }: Pick<StoryOnPage, 'consentAt'>,
  sent: SentStory,
  { timeZone }: Reader,
): Html {
  const { lang, locale, recoverySince: since, consent, extra, others } = sent;
  const said = (text: string | undefined) => (text === undefined ? undefined : typedIn(lang, text));
  return html`<section class="details" aria-labelledby="sent">
    <h2 id="sent">As it was sent</h2>
    ${facts([
      ['Quote', said(sent.quote)],
      ['Story', said(sent.body)],
      ['Name', said(sent.name)],
      ['Role', said(sent.role)],
      ['In recovery since', since === undefined ? undefined : monthInWords(since)],
      ['Topics', said(sent.topics?.join('\n'))],
      ['Content note', said(sent.contentNote)],
      ['Language of the story', lang === undefined ? undefined : languageWords(lang)],
      ['Language of the form', locale === undefined ? undefined : languageWords(locale)],
      ['Agreed at', consentAt && inWords(new Date(consentAt), timeZone)],
      ['Privacy notice they agreed to', said(consent.noticeVersion)],
      ['Email address', emailOf(sent)],
    ])}
    ${furtherParts(extra, others)}
  </section>`;
}

/** A link only where they agreed to be asked. */
function emailOf({ email, consent }: SentStory): Html | undefined {
  if (email === undefined) return undefined;
  return consent.contact
    ? html`<a href="${mailto(email)}">${email}</a>. Write only about this story. It is never published.`
    : html`${typed(email)}. They did not agree to be contacted.`;
}
