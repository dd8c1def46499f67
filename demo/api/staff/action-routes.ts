import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findAttempt } from './attempts.ts';
import type { OpenedRequest } from './inbox.ts';
import { openSent, readRequestPage } from './inbox.ts';
import type { Deed, MoveName } from './moves.ts';
import { isMove, makeMove, recordAttempt, revealRow } from './moves.ts';
import { fieldsOf, notThere, show } from './page.ts';
import { mayContact, requestPage } from './request-page.ts';
import type { SignedIn, StaffParts } from './routes.ts';

/** What was done, in words. The address of the page has the name of it and nothing else. */
const DONE: Readonly<Record<MoveName | 'attempt', string>> = {
  claim: 'This request is yours now.',
  release: 'You gave this request back.',
  'take-over': 'This request is yours now.',
  contacted: 'Written down: we are in touch.',
  close: 'This request is done.',
  reopen: 'This request is open again, and yours.',
  spam: 'This request is in Suspected spam now. It is kept.',
  'not-spam': 'This request is among the others again.',
  attempt: 'Your attempt is written down.',
};

export const doneWords = (name = ''): string | undefined =>
  Object.hasOwn(DONE, name) ? DONE[name as keyof typeof DONE] : undefined;

/** The id in the address, if it is one. */
export const requestId = (c: Context): string | undefined =>
  z.safeParse(z.uuid(), c.req.param('id')).data;

/**
 * What a member of staff does with one request. A success leads on to the page of the request; what
 * cannot be done is answered by that page itself, with the reason and status 409.
 */
export function actionRoutes({ database, vault }: StaffParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  const answer = async (c: Context<SignedIn>, id: string, action: string, done: boolean) => {
    if (done) return c.redirect(`../${id}?done=${action}`, 303);
    const reader = c.get('reader');
    const opened = await readRequestPage(database, vault, id);
    if (!opened) return notThere(c);
    const notice = whyNot(opened, reader.staff);
    return show(c, requestPage(opened, reader, { notice, conflict: true }));
  };

  const deedOf = (c: Context<SignedIn>, request: string): Deed => ({ request, ...c.get('reader') });

  routes.post('/requests/:id/details', async (c) => {
    const id = requestId(c);
    const opened = id === undefined ? undefined : await readRequestPage(database, vault, id);
    if (!opened) return notThere(c);
    const { row } = opened;
    const revealed = mayContact(opened) ? await revealRow(database, deedOf(c, row.id)) : undefined;
    if (!revealed) return answer(c, row.id, 'details', false);
    // As it was while the log was written: what came or went meanwhile must not show.
    const { payload: _, ...now } = revealed;
    const page = { ...opened, row: now, shown: openSent(vault, revealed) };
    return show(c, requestPage(page, c.get('reader'), { details: true }));
  });

  routes.post('/requests/:id/attempt', async (c) => {
    const id = requestId(c);
    const opened = id === undefined ? undefined : await readRequestPage(database, vault, id);
    if (!opened) return notThere(c);
    const outcome = (await fieldsOf(c)).get('outcome') ?? '';
    const attempt = opened.shown && findAttempt(opened.shown, outcome);
    const done =
      attempt !== undefined && (await recordAttempt(database, attempt, deedOf(c, opened.row.id)));
    return answer(c, opened.row.id, 'attempt', done);
  });

  routes.post('/requests/:id/:move', async (c) => {
    const id = requestId(c);
    const move = c.req.param('move');
    if (id === undefined || !isMove(move)) return notThere(c);
    const from = (await fieldsOf(c)).get('from') ?? '';
    return answer(c, id, move, await makeMove(database, move, deedOf(c, id), from));
  });

  // As a browser asks that opens its windows again.
  routes.get('/requests/:id/:move', (c) => c.redirect(`../${requestId(c) ?? ''}`, 303));

  return routes;
}

/** Why something could not be done, by how the request stands now. */
function whyNot({ row, newer }: OpenedRequest, staff: string): string {
  if (row.status === 'withdrawn') return 'The visitor took this request back. Do not contact.';
  if (newer) return 'The visitor changed their answers. Make contact only from the newer version.';
  if (row.claimedBy !== null && row.claimedBy !== staff)
    return `${row.claimedBy} has this request.`;
  return 'Nothing was changed. This is how the request stands now.';
}
