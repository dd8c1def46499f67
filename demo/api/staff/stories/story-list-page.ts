import { html } from 'hono/html';
import { cutText } from '../../../../src/contract/index.ts';
import type { StoryLine } from '../../stories/reading.ts';
import type { Html, Page } from '../page.ts';
import { typedIn } from '../page.ts';
import type { Reader } from '../reader.ts';
import { fromNow, inWords } from '../times.ts';
import { languageWords } from '../words.ts';
import type { StoryFolder } from './story-folders.ts';
import { STORY_FOLDERS, storyFolderNames } from './story-folders.ts';
import type { StoryFolderContent } from './story-inbox.ts';
import { KIND_WORDS } from './story-words.ts';

/** Characters of a quote that a line shows. */
const SHORT = 90;

/** The stories of one folder, a page at a time. */
export function storyListPage(content: StoryFolderContent, reader: Reader): Page {
  const { folder, lines, counts, page, pages } = content;
  const { title, empty } = STORY_FOLDERS[folder];
  return {
    title: `Stories: ${title}`,
    staff: reader.staff,
    place: 'stories',
    body: html`${folders(folder, counts)}
      <h1>Stories: ${title}</h1>
      ${lines.length === 0 ? html`<p>${empty}</p>` : table(content, reader)}
      ${pages > 1 && otherPages(folder, page, pages)}`,
  };
}

const folders = (current: StoryFolder, counts: StoryFolderContent['counts']): Html =>
  html`<nav aria-label="Folders">
    <ul role="list">
      ${storyFolderNames.map(
        (name) =>
          html`<li>
            <a href="stories?folder=${name}" aria-current="${name === current ? 'page' : 'false'}"
              >${STORY_FOLDERS[name].title} <b>${counts[name]}</b></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** The roles stand there because a narrow window lays the table out in another way. */
const table = ({ folder, lines, counts, page, pages }: StoryFolderContent, reader: Reader): Html =>
  html`<table role="table">
    <caption>
      ${counts[folder] === 1 ? 'One story' : `${counts[folder]} stories`},
      ${STORY_FOLDERS[folder].order}${pages > 1 && `. Page ${page} of ${pages}`}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['Reference', 'What it says', 'Kind', 'Language', STORY_FOLDERS[folder].since].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line) => row(folder, line, reader))}
    </tbody>
  </table>`;

function row(folder: StoryFolder, { row, story }: StoryLine, reader: Reader): Html {
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="stories/${row.id}">${row.reference}</a>
    </th>
    <td role="cell" data-name="What it says">
      ${
        story
          ? typedIn(story.lang, cutText(story.quote.replaceAll(/\s+/g, ' '), SHORT))
          : row.status === 'withdrawn'
            ? 'Deleted'
            : 'Cannot be read'
      }
      ${row.suspect && html`<strong class="today">May be spam</strong>`}
    </td>
    <td role="cell" data-name="Kind">${story && KIND_WORDS[story.kind ?? 'story']}</td>
    <td role="cell" data-name="Language">
      ${story?.lang !== undefined && languageWords(story.lang)}
    </td>
    <td role="cell" data-name="${STORY_FOLDERS[folder].since}">${when(row, reader)}</td>
  </tr>`;
}

/** When it came to be in this folder, and who put it there. */
function when(row: StoryLine['row'], { now, timeZone }: Reader): Html {
  const { status, withdrawnAt, publishedAt, decidedAt, decidedBy, receivedAt } = row;
  const published = status === 'published' ? publishedAt : null;
  const at = withdrawnAt ?? published ?? decidedAt ?? receivedAt;
  return html`<time datetime="${at.toISOString()}">${inWords(at, timeZone)}</time>
    (${fromNow(at, now)})${decidedBy !== null && html`, <span dir="auto">${decidedBy}</span>`}`;
}

const otherPages = (folder: StoryFolder, page: number, pages: number): Html =>
  html`<nav aria-label="Pages">
    <ul role="list">
      ${page > 1 && html`<li>${pageLink(folder, page - 1, 'Previous page')}</li>`}
      ${page < pages && html`<li>${pageLink(folder, page + 1, 'Next page')}</li>`}
    </ul>
  </nav>`;

const pageLink = (folder: StoryFolder, page: number, words: string): Html =>
  html`<a href="stories?folder=${folder}&amp;page=${page}">${words}</a>`;
