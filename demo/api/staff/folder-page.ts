import { html } from 'hono/html';
import type { Folder } from './folders.ts';
import { folderNames, FOLDERS, isOverdue } from './folders.ts';
import type { FolderContent, Line } from './inbox.ts';
import { isToday, MOST_ROWS } from './inbox.ts';
import type { Html, Page } from './page.ts';
import type { Reader } from './reader.ts';
import { fromNow, inWords } from './times.ts';
import { PURPOSE_WORDS, URGENCY_WORDS } from './words.ts';

/** The requests of one folder, and nothing in it that tells who sent them. */
export function folderPage(
  folder: Folder,
  { lines, counts, storiesWaiting }: FolderContent,
  reader: Reader,
  notFound = false,
): Page {
  const { title, empty } = FOLDERS[folder];
  return {
    title,
    staff: reader.staff,
    place: 'requests',
    ...(notFound && { status: 404 }),
    body: html`${folders(folder, counts)}
      <h1>${title}</h1>
      ${
        notFound &&
        html`<p class="notice" role="status">
          There is no request with this reference, and no story.
        </p>`
      }
      ${folder !== 'overdue' && counts.overdue > 0 && overdueNotice(counts.overdue)}
      ${lines.length === 0 ? html`<p>${empty}</p>` : table(folder, lines, counts[folder], reader)}
      ${storiesWaiting > 0 && storiesNotice(storiesWaiting)}
      <form class="fields find" method="post" action="find">
        <label for="reference">Find a request or a story by its reference</label>
        <input id="reference" name="reference" autocomplete="off" required />
        <button>Find</button>
      </form>`,
  };
}

const folders = (current: Folder, counts: FolderContent['counts']): Html =>
  html`<nav aria-label="Folders">
    <ul role="list">
      ${folderNames.map(
        (name) =>
          html`<li>
            <a
              href="inbox?folder=${name}"
              class="${name === 'overdue' && counts.overdue > 0 ? 'alarm' : ''}"
              aria-current="${name === current ? 'page' : 'false'}"
              >${FOLDERS[name].title} <b>${counts[name]}</b></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

const overdueNotice = (count: number): Html =>
  html`<p class="notice alarm">
    <a href="inbox?folder=overdue"
      >${count === 1 ? 'One request is' : `${count} requests are`} overdue.</a
    >
    We said that we would be in touch by now.
  </p>`;

const storiesNotice = (count: number): Html =>
  html`<p class="notice">
    <a href="stories"
      >${count === 1 ? 'One story is' : `${count} stories are`} waiting to be read.</a
    >
    Visitors do not see ${count === 1 ? 'it' : 'them'} yet.
  </p>`;

/** The roles stand there because a narrow window lays the table out in another way. */
const table = (folder: Folder, lines: readonly Line[], count: number, reader: Reader): Html =>
  html`<table role="table">
    <caption>
      ${count === 1 ? 'One request' : `${count} requests`}${order(folder)}${
        count > MOST_ROWS && `. These are the first ${MOST_ROWS}`
      }
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['Reference', 'What for', 'How soon', 'Be in touch by', 'Who has it'].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line) => row(line, reader))}
    </tbody>
  </table>`;

const order = (folder: Folder): string =>
  ['done', 'withdrawn', 'spam'].includes(folder) ? ', the latest first' : ', the most urgent first';

const row = (line: Line, reader: Reader): Html =>
  html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="requests/${line.row.id}">${line.row.reference}</a>
    </th>
    <td role="cell" data-name="What for">${whatFor(line)}</td>
    <td role="cell" data-name="How soon">
      ${isToday(line) ? html`<strong class="today">Today</strong>` : urgency(line)}
    </td>
    <td role="cell" data-name="Be in touch by">${respondBy(line.row, reader)}</td>
    <td role="cell" data-name="Who has it">${whoHas(line.row, reader.staff)}</td>
  </tr>`;

function whatFor({ row, shown }: Line): string {
  if (row.status === 'withdrawn') return 'Taken back';
  if (shown === undefined) return 'Cannot be read';
  return shown.purpose === undefined ? 'See the request' : PURPOSE_WORDS[shown.purpose];
}

const urgency = ({ shown }: Line): string =>
  shown?.urgency === undefined ? 'Did not say' : URGENCY_WORDS[shown.urgency];

/** By when the visitor was told that somebody would be in touch. */
export function respondBy(row: Line['row'], { now, timeZone }: Reader): Html | string {
  if (row.respondBy === null) return 'They will contact us';
  const time = html`<time datetime="${row.respondBy.toISOString()}"
    >${inWords(row.respondBy, timeZone)}</time
  >`;
  const waits = row.status === 'open' || row.status === 'claimed';
  if (!waits || row.suspect) return time;
  return isOverdue(row, now)
    ? html`<strong class="alarm">Overdue</strong> ${time} (${fromNow(row.respondBy, now)})`
    : html`${time} (${fromNow(row.respondBy, now)})`;
}

/** Who has a request. */
export function whoHas({ status, claimedBy }: Line['row'], staff: string): Html | string {
  if (status === 'withdrawn') return 'Nobody: do not contact';
  if (claimedBy === null) return 'Nobody yet';
  return claimedBy === staff ? 'You' : html`<span dir="auto">${claimedBy}</span>`;
}
