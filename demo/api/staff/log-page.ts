import { html } from 'hono/html';
import type { StoryEntry } from '../stories/reading.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import { inWords } from './times.ts';

/** What a log is of. */
interface Logged {
  readonly what: 'request' | 'story';
  readonly id: string;
  readonly reference: string;
}

/** Who did what with one request or story. */
export const logPage = (
  { what, id, reference }: Logged,
  entries: readonly StoryEntry[],
  { staff, timeZone, up }: Reader,
): Page => ({
  title: `Who did what with ${what} ${reference}`,
  staff,
  place: LISTS[what].place,
  body: html`<p><a href="${up}${LISTS[what].place}/${id}">Back to the ${what}</a></p>
    <h1>${LISTS[what].name} ${reference}: who did what</h1>
    ${
      entries.length === 0
        ? html`<p>Nobody has done anything yet.</p>`
        : html`<table role="table">
          <caption>
            ${entries.length === 1 ? 'One entry' : `${entries.length} entries`}, the first one first
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">When</th>
              <th role="columnheader" scope="col">Who</th>
              <th role="columnheader" scope="col">What</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${entries.map(
              (entry) =>
                html`<tr role="row">
                  <td role="cell" data-name="When">${inWords(entry.at, timeZone)}</td>
                  <td role="cell" data-name="Who"><span dir="auto">${entry.staff}</span></td>
                  <td role="cell" data-name="What">${entry.action}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    }`,
});

const LISTS = {
  request: { place: 'requests', name: 'Request' },
  story: { place: 'stories', name: 'Story' },
} as const;
