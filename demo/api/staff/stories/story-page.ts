import { html } from 'hono/html';
import type { Html, Page } from '../page.ts';
import { notice, typed } from '../page.ts';
import type { Reader } from '../reader.ts';
import { inWords } from '../times.ts';
import { preview } from './preview.ts';
import type { SentStory } from './sent-story.ts';
import { readSentStory } from './sent-story.ts';
import { sentSection } from './sent-section.ts';
import { signsOfIdentity } from './signs.ts';
import { stateSection } from './state-section.ts';
import { canDecline, storyActions } from './story-actions.ts';
import type { StoryOnPage } from './story-inbox.ts';

interface Telling {
  /** What just happened, in words. */
  readonly said?: string | undefined;
  /** Whether it was not what the reader wanted. */
  readonly conflict?: boolean;
  /** The note of a moderator whose decision could not be made. */
  readonly note?: string | undefined;
}

/** One story: how it stands, how visitors see it, what to decide, and all that was sent. */
export function storyPage(
  opened: StoryOnPage,
  reader: Reader,
  { said, conflict = false, note }: Telling = {},
): Page {
  const { row } = opened;
  const sent = opened.sent && readSentStory(opened.sent);
  return {
    title: `Story ${row.reference}`,
    staff: reader.staff,
    place: 'stories',
    ...(conflict && { status: 409 }),
    body: html`<p>
        <a href="${reader.up}stories?folder=${row.status}">Back to the stories</a>
      </p>
      <h1>Story ${row.reference}</h1>
      ${said !== undefined && notice(said, { alarm: conflict })}
      ${note && !canDecline(row) && html`<p>Your note was not kept: ${typed(note)}</p>`}
      ${
        row.status === 'withdrawn'
          ? takenBack(row.withdrawnAt, reader)
          : html`${otherVersions(opened, reader)} ${stateSection(opened, sent, reader)}
            ${sent ? readable(opened, sent, reader, note) : unreadable(row.keyId)}
            <p><a href="${reader.up}stories/${row.id}/remove">The person wants it deleted</a></p>`
      }
      <p><a href="${reader.up}stories/${row.id}/log">Who did what with this story</a></p>`,
  };
}

function readable(opened: StoryOnPage, sent: SentStory, reader: Reader, note?: string): Html {
  const { row, story } = opened;
  const title = row.status === 'published' ? 'As visitors see it now' : 'As visitors would see it';
  return html`${
    story
      ? html`<section aria-labelledby="preview">
            <h2 id="preview">${title}</h2>
            ${preview(story, reader.now)} ${lookFor(signsOfIdentity(story, sent))}
          </section>
          ${storyActions(opened, sent, reader, note)}`
      : html`<p class="notice alarm">
          This story was sent in a way that this version cannot publish. Ask whoever runs this API.
        </p>`
  }
  ${sentSection(opened, sent, reader)}`;
}

/** What only a person can see. */
const lookFor = (signs: readonly string[]): Html =>
  html`<div class="notice">
    <p>
      <b>Please look for names of other people, and for details that tell who somebody is:</b> a
      town, a place of work, a school, a date, a job that few people have. Take them out with an
      edit.
    </p>
    ${
      signs.length > 0 &&
      html`<p>Look here first:</p>
      <ul>
        ${signs.map((sign) => html`<li>${sign}</li>`)}
      </ul>`
    }
  </div>`;

const takenBack = (at: Date | null, { timeZone }: Reader): Html =>
  html`<div class="notice alarm">
    <h2>Taken back</h2>
    <p>
      The person who wrote this story took it
      back${at !== null && ` on ${inWords(at, timeZone)}`}. What they had written is deleted, and
      nothing of it is on the website.
    </p>
  </div>`;

const otherVersions = ({ newer, row }: StoryOnPage, { up }: Reader): Html =>
  html`${
    newer !== undefined &&
    html`<div class="notice alarm">
    <h2>There is a newer version</h2>
    <p>
      The person changed their story after this one was decided about.
      <a href="${up}stories/${newer}">Read the newer version</a>.
    </p>
  </div>`
  }
  ${
    row.follows !== null &&
    html`<div class="notice">
    <p>
      This is a newer version of
      <a href="${up}stories/${row.follows}">a story that was decided about</a>. If you publish this
      one, unpublish that one.
    </p>
  </div>`
  }`;

const unreadable = (keyId: string | null): Html =>
  html`<div class="notice alarm">
    <h2>This story cannot be read</h2>
    <p>
      Its encryption key ${keyId} is not in the settings of this API. Ask whoever runs it to bring
      the key back. The story is kept.
    </p>
  </div>`;
