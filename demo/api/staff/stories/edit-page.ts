import { html } from 'hono/html';
import type { PublicStory } from '../../stories/public-story.ts';
import type { StoryEntry } from '../../stories/reading.ts';
import type { Html, Page } from '../page.ts';
import { notice } from '../page.ts';
import type { Reader } from '../reader.ts';
import { fromNow } from '../times.ts';
import type { EditError } from './edit-errors.ts';
import { nameRule } from './edit-errors.ts';
import type { EditValues } from './edit-fields.ts';
import { editField, editFieldNames, valuesOf } from './edit-fields.ts';
import { editPair } from './edit-pair.ts';
import { preview } from './preview.ts';
import type { SentStory } from './sent-story.ts';
import type { StoryOnPage } from './story-inbox.ts';

interface Editing {
  readonly values: EditValues;
  readonly errors?: readonly EditError[];
  /** Whether somebody changed the story while this was being written. */
  readonly overtaken?: boolean;
  /** What visitors would see, where the moderator asked to see it before saving. */
  readonly look?: PublicStory | undefined;
}

/** The form to edit a story, each field beside what was sent, which stays as it was. */
export function editPage(
  { row, story, log }: StoryOnPage,
  sent: SentStory,
  reader: Reader,
  { values, errors = [], overtaken = false, look }: Editing,
): Page {
  const at = `${reader.up}stories/${row.id}`;
  const saved = overtaken && story ? valuesOf(story) : undefined;
  const original = valuesOf(sent);
  return {
    title: `${errors.length > 0 ? 'Correct: ' : ''}Edit story ${row.reference}`,
    staff: reader.staff,
    place: 'stories',
    status: overtaken ? 409 : errors.length > 0 ? 422 : 200,
    body: html`<p><a href="${at}">Back to the story, without a change</a></p>
      <h1>Edit story ${row.reference}</h1>
      ${overtaken && overtakenNotice(log.at(-1), reader.now)} ${errors.length > 0 && summary(errors)}
      ${look && lookSection(look, reader.now)}
      <p>
        Change as little as you can: these are somebody’s own words. Take out names of other people,
        and details that tell who somebody is. What was sent is kept.
      </p>
      ${
        row.status === 'published' &&
        html`<p class="need">
          <b>This story is on the website.</b> What you save shows there at once.
        </p>`
      }
      <form class="edit" id="edit" method="post" action="${at}/edit" autocomplete="off">
        <input type="hidden" name="version" value="${row.version}" />
        ${editFieldNames.map((name) =>
          editPair(name, {
            value: values[name],
            error: errors.find((error) => error.name === name)?.words,
            rule: name === 'name' ? nameRule(sent) : undefined,
            sent: original[name],
            saved: saved?.[name],
            lang: sent.lang,
          }),
        )}
        <div class="buttons">
          <button class="main">Save</button>
          <button name="look" value="yes">See how it looks first</button>
          <a class="button" href="${at}">Leave without a change</a>
        </div>
      </form>`,
  };
}

const overtakenNotice = (last: StoryEntry | undefined, now: Date): Html =>
  notice(
    html`This story was changed while you were writing, so yours is not saved yet.
    ${last && html`The last entry: ${last.staff} ${last.action}, ${fromNow(last.at, now)}.`} Nothing
    you wrote is lost: it is below, and beside it stands how the story is now. Save again, and yours
    holds.`,
    { alarm: true },
  );

const summary = (errors: readonly EditError[]): Html =>
  html`<div class="notice alarm" role="group" aria-labelledby="wrong" tabindex="-1" autofocus>
    <h2 id="wrong">This is not saved yet</h2>
    <p>Nothing you wrote is lost. Please correct:</p>
    <ul>
      ${errors.map(
        ({ name, words }) =>
          html`<li><a href="#${name}">${editField(name).label}: ${words}</a></li>`,
      )}
    </ul>
  </div>`;

const lookSection = (story: PublicStory, now: Date): Html =>
  html`<section aria-labelledby="preview" tabindex="-1" autofocus>
    <h2 id="preview">As visitors would see it. It is not saved yet</h2>
    ${preview(story, now)}
    <button class="main" form="edit">Save it like this</button>
  </section>`;
