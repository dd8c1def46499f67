import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { editStory, isStoryMove, moveStory, removeStory } from '../../stories/moderation.ts';
import type { Refusal } from '../../stories/moderation.ts';
import { fieldsOf, notThere, show } from '../page.ts';
import type { SignedIn, StaffParts } from '../routes.ts';
import { editErrors } from './edit-errors.ts';
import { storyFrom, valuesFrom, valuesOf } from './edit-fields.ts';
import { editPage } from './edit-page.ts';
import { readSentStory } from './sent-story.ts';
import { refusalWords } from './story-outcomes.ts';
import { storyPage } from './story-page.ts';
import { storyOf } from './story-routes.ts';

/**
 * What a moderator does with one story. A success leads on to the page of the story; what cannot be
 * done is answered by a page that says why and holds what they had written, with status 409.
 */
export function storyActionRoutes(parts: StaffParts): Hono<SignedIn> {
  const { database, vault } = parts;
  const routes = new Hono<SignedIn>();

  /** The story as it stands now, and why nothing was done with it. */
  const refuse = async (c: Context<SignedIn>, refusal: Refusal, note?: string) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    const reader = c.get('reader');
    const said = refusalWords(refusal, opened, reader);
    return show(c, storyPage(opened, reader, { said, conflict: true, note }));
  };

  routes.get('/stories/:id/edit', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    if (!opened.sent || !opened.story) return c.redirect(`../${opened.row.id}`, 303);
    const values = valuesOf(opened.story);
    return show(c, editPage(opened, readSentStory(opened.sent), c.get('reader'), { values }));
  });

  routes.post('/stories/:id/edit', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    const { row, sent: whole, story } = opened;
    if (row.status === 'withdrawn') return refuse(c, 'withdrawn');
    if (!whole || !story) return refuse(c, 'unreadable');
    const form = await fieldsOf(c);
    const sent = readSentStory(whole);
    const reader = c.get('reader');
    const values = valuesFrom(form);
    const { story: fields, errors: found } = storyFrom(values, story.kind);
    const errors = editErrors(values, found, sent);
    const again = (more: object) => show(c, editPage(opened, sent, reader, { values, ...more }));
    const version = versionIn(form);
    if (version !== row.version) return again({ errors, overtaken: true });
    if (!fields || errors.length > 0) return again({ errors });
    if (form.has('look')) return again({ look: fields });
    if (isDeepStrictEqual(fields, story)) return c.redirect(`../${row.id}?done=same`, 303);
    const { staff, now } = reader;
    const outcome = await editStory(database, vault, { id: row.id, version, staff, now, fields });
    if (outcome === 'done') return c.redirect(`../${row.id}?done=edit`, 303);
    // Somebody was faster, after the version was compared.
    const latest = outcome === 'changed' ? await storyOf(c, parts) : undefined;
    if (!latest?.sent) return refuse(c, outcome);
    return show(
      c,
      editPage(latest, readSentStory(latest.sent), reader, { values, overtaken: true }),
    );
  });

  routes.post('/stories/:id/remove', async (c) => {
    const opened = await storyOf(c, parts);
    if (!opened) return notThere(c);
    const { id } = opened.row;
    const { staff, now } = c.get('reader');
    const removed = await removeStory(database, { id, staff, now });
    return removed ? c.redirect(`../${id}?done=remove`, 303) : refuse(c, 'withdrawn');
  });

  routes.post('/stories/:id/:move', async (c) => {
    const opened = await storyOf(c, parts);
    const move = c.req.param('move');
    if (!opened || !isStoryMove(move)) return notThere(c);
    const form = await fieldsOf(c);
    const note = form.get('note')?.replaceAll(/\r\n?/g, '\n').trim();
    const { id } = opened.row;
    const { staff, now } = c.get('reader');
    const deed = { id, version: versionIn(form), staff, now };
    const outcome = await moveStory(database, vault, { ...deed, move, note });
    return outcome === 'done' ? c.redirect(`../${id}?done=${move}`, 303) : refuse(c, outcome, note);
  });

  // As a browser asks that opens its windows again.
  routes.get('/stories/:id/:move', async (c) => {
    const opened = await storyOf(c, parts);
    return opened ? c.redirect(`../${opened.row.id}`, 303) : notThere(c);
  });

  return routes;
}

/** The version of the story that the page showed which sent this form. */
const versionIn = (form: URLSearchParams): number => Number(form.get('version'));
