import { Hono } from 'hono';
import { folderPage } from './folder-page.ts';
import { isFolder } from './folders.ts';
import { findReference, readFolder, readLog, readRequestPage } from './inbox.ts';
import { logPage } from './log-page.ts';
import { fieldsOf, notThere, show } from './page.ts';
import { requestPage } from './request-page.ts';
import { readReference } from '../peer-requests/reference.ts';
import { findStory } from '../stories/reading.ts';
import { doneWords, requestId } from './action-routes.ts';
import type { SignedIn, StaffParts } from './routes.ts';

/** The pages for those who are signed in. */
export function inboxRoutes({ database, vault }: StaffParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/inbox', async (c) => {
    const reader = c.get('reader');
    const asked = c.req.query('folder') ?? 'new';
    const folder = isFolder(asked) ? asked : 'new';
    const content = await readFolder(database, vault, { folder, ...reader });
    return show(c, folderPage(folder, content, reader));
  });

  routes.post('/find', async (c) => {
    const reader = c.get('reader');
    const reference = readReference((await fieldsOf(c)).get('reference') ?? '');
    const id = await findReference(database, reference);
    if (id !== undefined) return c.redirect(`requests/${id}`, 303);
    const story = await findStory(database, reference);
    if (story !== undefined) return c.redirect(`stories/${story}`, 303);
    const content = await readFolder(database, vault, { folder: 'new', ...reader });
    return show(c, folderPage('new', content, reader, true));
  });

  // A browser that opens its windows again asks for the page that a form had led to.
  routes.on('GET', ['/find', '/sign-out'], (c) => c.redirect('inbox', 303));

  routes.get('/requests/:id', async (c) => {
    const id = requestId(c);
    const opened = id === undefined ? undefined : await readRequestPage(database, vault, id);
    if (!opened) return notThere(c);
    return show(
      c,
      requestPage(opened, c.get('reader'), { notice: doneWords(c.req.query('done')) }),
    );
  });

  routes.get('/requests/:id/log', async (c) => {
    const id = requestId(c);
    const opened = id === undefined ? undefined : await readRequestPage(database, vault, id);
    if (!opened) return notThere(c);
    const { row } = opened;
    const log = await readLog(database, row.id);
    return show(c, logPage({ what: 'request', ...row }, log, c.get('reader')));
  });

  return routes;
}
