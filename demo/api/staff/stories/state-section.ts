import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { facts, typed, typedIn } from '../page.ts';
import type { Reader } from '../reader.ts';
import { fromNow, inWords } from '../times.ts';
import { languageWords } from '../words.ts';
import type { SentStory } from './sent-story.ts';
import { signsOfSpam } from './signs.ts';
import type { StoryOnPage } from './story-inbox.ts';
import { KIND_WORDS, STORY_STATUS_WORDS } from './story-words.ts';

/** How a story stands, and what has to be known before it is published. */
export function stateSection(
  { row, story, edits, note }: StoryOnPage,
  sent: SentStory | undefined,
  { now, timeZone }: Reader,
): Html {
  const { status, suspect, receivedAt, publishedAt, decidedAt, decidedBy } = row;
  return html`<section aria-labelledby="about">
    <h2 id="about">About this story</h2>
    ${facts([
      ['State', STORY_STATUS_WORDS[status]],
      ['Came', `${inWords(receivedAt, timeZone)} (${fromNow(receivedAt, now)})`],
      ['First published', publishedAt === null ? undefined : inWords(publishedAt, timeZone)],
      [
        'Decided',
        decidedAt === null || decidedBy === null
          ? undefined
          : byWhom({ staff: decidedBy, at: decidedAt }, timeZone),
      ],
      ['Note for the team', note && html`${typed(note.text)} (${byWhom(note, timeZone)})`],
      ['Kind', story && KIND_WORDS[story.kind ?? 'story']],
      ['Language', story?.lang === undefined ? undefined : languageWords(story.lang)],
      ['Topics, by which pages choose', story?.topics && topicsIn(story.lang, story.topics)],
      ['Name that shows', story && sent && shownAs(story.name, sent)],
      ['They agreed', sent && agreements(sent)],
      [
        'Edited',
        edits.length === 0
          ? 'By nobody'
          : html`<ul class="plain" role="list">
              ${edits.map((edit) => html`<li>${byWhom(edit, timeZone)}</li>`)}
            </ul>`,
      ],
      ['Signs of spam', sent && spam(suspect, signsOfSpam(sent))],
    ])}
  </section>`;
}

const topicsIn = (lang: string | undefined, topics: readonly string[]): Html =>
  html`${topics.map((topic, at) => html`${at > 0 && ', '}${typedIn(lang, topic)}`)}`;

const spam = (suspect: boolean, signs: readonly string[]): Html | string =>
  signs.length === 0
    ? 'None that a program can see'
    : html`${suspect && html`<strong class="today">May be spam.</strong>`} ${signs.join('. ')}.`;

/** The name, and why it is not more than this. */
const shownAs = (name: string, { lang, consent }: SentStory): Html =>
  html`<b>${typedIn(lang, name)}</b><br />${
    consent.firstName
      ? 'They agreed to be called by their first name.'
      : 'They did not agree to their first name, so initials show.'
  }`;

const agreements = ({ consent }: SentStory): Html =>
  html`<ul class="plain" role="list">
    ${(
      [
        [consent.publish, 'to publish it on this website'],
        [consent.firstName, 'to show their first name'],
        [consent.contact, 'to be contacted about it'],
      ] as const
    ).map(
      ([agreed, words]) =>
        html`<li><strong class="${agreed ? 'good' : ''}">${agreed ? 'Yes' : 'No'}</strong>, ${words}</li>`,
    )}
  </ul>`;

const byWhom = (
  { staff, at }: { readonly staff: string; readonly at: Date },
  timeZone: string,
): Html => html`<span dir="auto">${staff}</span>, ${inWords(at, timeZone)}`;
