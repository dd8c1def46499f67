import { html } from 'hono/html';
import { actionsSection } from './actions-section.ts';
import { outcomeWords } from './attempts.ts';
import { detailsSection } from './details-section.ts';
import { respondBy, whoHas } from './folder-page.ts';
import type { OpenedRequest, Related } from './inbox.ts';
import type { Html, Page } from './page.ts';
import { button, facts } from './page.ts';
import type { Reader } from './reader.ts';
import { safetySection } from './safety-section.ts';
import { inWords } from './times.ts';
import { FOR_WORDS, languageWords, PURPOSE_WORDS, STATUS_WORDS, URGENCY_WORDS } from './words.ts';

interface Telling {
  /** What just happened, in words. */
  readonly notice?: string | undefined;
  /** Whether it was not what the reader wanted. */
  readonly conflict?: boolean;
  /** Whether the reader asked for the contact details, and this has been written down. */
  readonly details?: boolean;
}

/** One request: what to know first, then how to reach the person, then what to do. */
export function requestPage(
  opened: OpenedRequest,
  reader: Reader,
  { notice, conflict = false, details = false }: Telling = {},
): Page {
  const { row, shown, attempts } = opened;
  return {
    title: `Request ${row.reference}`,
    staff: reader.staff,
    place: 'requests',
    ...(conflict && { status: 409 }),
    body: html`<p><a href="${reader.up}inbox">Back to the inbox</a></p>
      <h1>Request ${row.reference}</h1>
      ${
        notice !== undefined &&
        html`<p class="notice ${conflict ? 'alarm' : ''}" role="status">${notice}</p>`
      }
      ${doNotContact(opened, reader) ?? otherVersions(opened, reader)}
      ${shown === undefined && row.status !== 'withdrawn' && unreadable(row.keyId)}
      ${shown && mayContact(opened) && safetySection(shown, reader)}
      ${details && shown ? detailsSection(shown) : showDetails(opened, reader)}
      ${overview(opened, reader)} ${actionsSection(opened, reader)}
      ${attempts.length > 0 && attemptTable(opened, reader)}
      <p><a href="${reader.up}requests/${row.id}/log">Who did what with this request</a></p>`,
  };
}

/** Nobody makes contact on what is taken back, or has been replaced by newer answers. */
export const mayContact = ({ row, newer }: OpenedRequest): boolean =>
  row.status !== 'withdrawn' && newer === undefined;

function doNotContact({ row, newer }: OpenedRequest, { up }: Reader): Html | undefined {
  if (row.status !== 'withdrawn' && newer?.status !== 'withdrawn') return undefined;
  return html`<div class="notice alarm">
    <h2>Do not contact</h2>
    <p>
      The visitor took this request
      back.${row.status === 'withdrawn' && ' What they had written is deleted.'}
    </p>
    ${newer && link('They had sent it a second time as', newer, up)}
  </div>`;
}

const otherVersions = ({ newer, earlier }: OpenedRequest, { up }: Reader): Html =>
  html`${
    newer &&
    html`<div class="notice alarm">
    <h2>Use the newer version</h2>
    ${link('The visitor changed their answers. Make contact only from', newer, up)}
  </div>`
  }
  ${earlier && html`<div class="notice">${link('This is a newer version of', earlier, up)}</div>`}`;

const link = (words: string, { id, reference, claimedBy }: Related, up: string): Html =>
  html`<p>
    ${words}
    <a href="${up}requests/${id}">request ${reference}</a>${
      claimedBy !== null && html`, which <span dir="auto">${claimedBy}</span> has`
    }.
  </p>`;

const unreadable = (keyId: string | null): Html =>
  html`<div class="notice alarm">
    <h2>This request cannot be read</h2>
    <p>
      Its encryption key ${keyId} is not in the settings of this API. Ask whoever runs it to bring
      the key back. The request is kept.
    </p>
  </div>`;

function showDetails(opened: OpenedRequest, { staff, up }: Reader): Html | undefined {
  const { row, shown } = opened;
  if (!shown || !mayContact(opened) || row.suspect) return undefined;
  if (row.status === 'open') {
    return html`<p>Take this request to see the contact details. So only one of you makes contact.</p>`;
  }
  if (row.claimedBy !== staff || row.status === 'closed') return undefined;
  return html`<div class="buttons">
    ${button(`${up}requests/${row.id}/details`, 'Show contact details', { main: true })}
    <p>Your name and the time are written down each time.</p>
  </div>`;
}

function overview({ row, shown, peer }: OpenedRequest, reader: Reader): Html {
  const { elapsedMs, trap } = shown?.signals ?? {};
  const hints = [
    ...(elapsedMs === undefined
      ? []
      : [`Filled in within ${Math.round(elapsedMs / 1000)} seconds`]),
    ...(trap === true ? ['A field that people do not see was filled in'] : []),
  ];
  return html`<section aria-labelledby="about">
    <h2 id="about">About this request</h2>
    ${facts([
      ['State', row.suspect ? 'Suspected spam' : STATUS_WORDS[row.status]],
      ['Who has it', whoHas(row, reader.staff)],
      ['What for', shown?.purpose && PURPOSE_WORDS[shown.purpose]],
      ['For whom', shown?.forWhom && FOR_WORDS[shown.forWhom]],
      ['How soon', shown?.urgency && URGENCY_WORDS[shown.urgency]],
      ['Be in touch by', row.status === 'withdrawn' ? undefined : respondBy(row, reader)],
      ['Came', inWords(row.receivedAt, reader.timeZone)],
      ['Language', shown?.language === undefined ? undefined : languageWords(shown.language)],
      ['Peer they asked for', peer],
      ['Signs to judge by', hints.join('. ') || undefined],
    ])}
  </section>`;
}

const attemptTable = ({ attempts }: OpenedRequest, { timeZone }: Reader): Html =>
  html`<table role="table">
    <caption>
      What was tried so far
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">When</th>
        <th role="columnheader" scope="col">Who</th>
        <th role="columnheader" scope="col">What came of it</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${attempts.map(
        ({ at, staff, channel, outcome }) =>
          html`<tr role="row">
            <td role="cell" data-name="When">${inWords(at, timeZone)}</td>
            <td role="cell" data-name="Who"><span dir="auto">${staff}</span></td>
            <td role="cell" data-name="What came of it">${outcomeWords(channel, outcome)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
