import { html } from 'hono/html';
import type { auditLog, peerRequests } from '../database/schema.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import { inWords } from './times.ts';

/** Who did what with one request. */
export const logPage = (
  { id, reference }: Pick<typeof peerRequests.$inferSelect, 'id' | 'reference'>,
  entries: readonly (typeof auditLog.$inferSelect)[],
  { staff, timeZone, up }: Reader,
): Page => ({
  title: `Who did what with request ${reference}`,
  staff,
  body: html`<p><a href="${up}requests/${id}">Back to the request</a></p>
    <h1>Request ${reference}: who did what</h1>
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
