import { html } from 'hono/html';
import type { StoryStatus } from '../../database/schema.ts';
import type { Html } from '../page.ts';
import { button } from '../page.ts';
import type { Reader } from '../reader.ts';
import type { SentStory } from './sent-story.ts';
import type { StoryOnPage } from './story-inbox.ts';

/**
 * What a moderator can do now with a story. Each form says which version they read, so that nothing
 * is decided about a text that somebody changed meanwhile.
 */
export function storyActions(
  { row }: StoryOnPage,
  { consent }: SentStory,
  { up }: Reader,
  note = '',
): Html {
  const to = (action: string) => `${up}stories/${row.id}/${action}`;
  const fields = html`<input type="hidden" name="version" value="${row.version}" />`;
  const publish = consent.publish ? PUBLISH[row.status] : undefined;
  const { status } = row;
  return html`<section class="decide" aria-labelledby="decide">
    <h2 id="decide">What you can do</h2>
    ${!consent.publish && html`<p>They did not agree to publish it, so it cannot be published.</p>`}
    <div class="buttons">
      ${publish !== undefined && button(to('publish'), publish, { main: true, fields })}
      ${status === 'published' && button(to('unpublish'), 'Unpublish', { fields })}
      <a class="button" href="${to('edit')}">Edit lightly</a>
      ${
        (status === 'declined' || status === 'unpublished') &&
        button(to('wait'), 'Let it wait again', { fields })
      }
    </div>
    ${canDecline(row) && declineForm(to('decline'), fields, note)}
  </section>`;
}

export const canDecline = ({ status }: Pick<StoryOnPage['row'], 'status'>): boolean =>
  status === 'pending' || status === 'unpublished';

/** What publishing is called, where it can be done. */
const PUBLISH: Readonly<Partial<Record<StoryStatus, string>>> = {
  pending: 'Publish',
  unpublished: 'Publish again',
  declined: 'Publish after all',
};

const declineForm = (action: string, fields: Html, note: string): Html =>
  html`<form class="fields wide" method="post" action="${action}" autocomplete="off">
    ${fields}
    <label for="note">Or decline it, with a note for the team</label>
    <p class="soft" id="note-hint">
      Why, so that nobody has to ask you. Only the team reads it, and you may leave it empty.
    </p>
    <textarea id="note" name="note" rows="3" aria-describedby="note-hint">
${note}</textarea
    >
    <button>Decline</button>
  </form>`;
