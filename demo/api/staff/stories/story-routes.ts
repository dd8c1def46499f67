import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { logPage } from '../log-page.ts';
import { notThere, show } from '../page.ts';
import type { SignedIn, StaffParts } from '../routes.ts';
import { removePage } from './remove-page.ts';
import { isStoryFolder } from './story-folders.ts';
import type { StoryOnPage } from './story-inbox.ts';
import { readStoryFolder, readStoryPage } from './story-inbox.ts';
import { storyListPage } from './story-list-page.ts';
import { doneWords } from './story-outcomes.ts';
import { storyPage } from './story-page.ts';

/** The story that the address of a page names, if there is one. */
export async function storyOf(
  c: Context<SignedIn>,
  { database, vault }: Pick<StaffParts, 'database' | 'vault'>,
): Promise<StoryOnPage | undefined> {
  const { data: id } = z.safeParse(z.uuid(), c.req.param('id'));
  return id === undefined ? undefined : readStoryPage(database, vault, id);
}

/** The pages on which stories are read. */
export function storyRoutes(parts: StaffParts): Hono<SignedIn> {
  const { database, vault } = parts;
  const routes = new Hono<SignedIn>();

  routes.get('/stories', async (c) => {
    const asked = c.req.query('folder') ?? '';
    const folder = isStoryFolder(asked) ? asked : 'pending';
    const page = /^[1-9]\d{0,5}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 1;
    const content = await readStoryFolder(database, vault, { folder, page });
    return show(c, storyListPage(content, c.get('reader')));
  });

  routes.get('/stories/:id', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    return show(c, storyPage(opened, c.get('reader'), { said: doneWords(c.req.query('done')) }));
  });

  routes.get('/stories/:id/log', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    return show(c, logPage({ what: 'story', ...opened.row }, opened.log, c.get('reader')));
  });

  routes.get('/stories/:id/remove', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    const { row } = opened;
    if (row.status === 'withdrawn') return c.redirect(`../${row.id}`, 303);
    return show(c, removePage(row, c.get('reader')));
  });

  return routes;
}
