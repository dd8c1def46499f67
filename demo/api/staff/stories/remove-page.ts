import { html } from 'hono/html';
import type { StoryRow } from '../../stories/reading.ts';
import type { Page } from '../page.ts';
import { button } from '../page.ts';
import type { Reader } from '../reader.ts';

/** Asks once more before what a person wrote is deleted: nothing brings it back. */
export const removePage = (
  { id, reference }: Pick<StoryRow, 'id' | 'reference'>,
  { staff, up }: Reader,
): Page => ({
  title: `Delete story ${reference}`,
  staff,
  place: 'stories',
  body: html`<p><a href="${up}stories/${id}">Back to the story, without a change</a></p>
    <h1>Delete story ${reference} for the person who wrote it?</h1>
    <p>
      Do this when the person asks you to, and you are sure that it is them: they can name the
      reference ${reference}. What they wrote goes at once, with every edit and note, and nothing
      brings it back. It stays written down that it was deleted, when, and by whom of the team.
    </p>
    <p>To take it off the website and keep it, unpublish it instead.</p>
    <div class="buttons">
      ${button(`${up}stories/${id}/remove`, 'Delete what they wrote')}
      <a class="button" href="${up}stories/${id}">Keep it</a>
    </div>`,
});
