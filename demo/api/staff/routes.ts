import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Database } from '../database/open.ts';
import type { Keys } from '../keys/keys.ts';
import type { Vault } from '../peer-requests/vault.ts';
import type { Settings } from '../settings.ts';
import { actionRoutes } from './action-routes.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { fieldsOf, notThere, sayOnly, show, wayUp } from './page.ts';
import { pageHeaders } from './page-headers.ts';
import type { Reader } from './reader.ts';
import { sameOriginOnly } from './same-origin.ts';
import { secretOf, useSession } from './session.ts';
import { signInRoutes } from './sign-in.ts';
import { keptPage } from './stories/kept-page.ts';
import { storyActionRoutes } from './stories/story-action-routes.ts';
import { storyRoutes } from './stories/story-routes.ts';
import { wantedBy } from './wanted.ts';

/** What the inbox is made with. */
export interface StaffParts {
  readonly database: Database;
  readonly keys: Keys;
  readonly vault: Vault;
  readonly settings: Pick<Settings, 'center' | 'requests' | 'staff'>;
  /** What time it is, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What is known of a request to the inbox once somebody is signed in. */
export interface SignedIn {
  Variables: { reader: Reader };
}

const STYLE = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');

/** Bytes. The longest form but those about stories has a name and a token in it. */
const LONGEST_FORM = 4096;

/** Bytes. Ten thousand characters of a story, each of up to twelve in a form, and the rest of it. */
const LONGEST_STORY = 262_144;

/**
 * The inbox of the peer-support team, to be mounted at `/staff`: pages of HTML that need no
 * JavaScript. All but the page to sign in on are for those who have a token.
 */
export function staffRoutes(parts: StaffParts): Hono {
  const { database, settings, now } = parts;
  const { tokens } = settings.staff;
  const timeZone = staffZone(settings);
  const routes = new Hono();

  routes.use(
    pageHeaders,
    // The rest of the API answers problems, for programs.
    async (c, next) => {
      await next();
      if (c.res.status === 404 && !isPage(c.res)) c.res = await notThere(c);
    },
    sameOriginOnly((c) =>
      sayOnly(c, {
        status: 403,
        title: 'This did not come from our pages',
        text: 'So nothing was done. Open the inbox and try again from there.',
      }),
    ),
    (c, next) => (STORY_PAGE.test(c.req.path) ? storyForm : shortForm)(c, next),
  );
  routes.get('/', (c) => c.redirect('staff/inbox', 303));
  routes.get('/style.css', (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  routes.route('/', signInRoutes(parts));

  const signedIn = new Hono<SignedIn>();
  signedIn.use(async (c, next) => {
    const secret = secretOf(c);
    const at = new Date(now());
    const staff = await useSession(database, tokens, secret, at);
    if (staff === undefined) {
      const [, action] = /\/stories\/[^/]+\/(edit|decline)$/.exec(c.req.path) ?? [];
      if (c.req.method === 'POST' && action !== undefined) {
        return show(c, keptPage(await fieldsOf(c), action, wayUp(c)));
      }
      const query = new URLSearchParams({
        ...(secret !== undefined && { said: 'ended' }),
        ...wantedBy(c.req.path),
      });
      return c.redirect(`${wayUp(c)}sign-in${query.size > 0 ? `?${query}` : ''}`, 303);
    }
    c.set('reader', { staff, now: at, timeZone, up: wayUp(c) });
    return next();
  });
  signedIn.route('/', inboxRoutes(parts));
  signedIn.route('/', actionRoutes(parts));
  signedIn.route('/', storyRoutes(parts));
  signedIn.route('/', storyActionRoutes(parts));
  routes.route('/', signedIn);

  // Whatever went wrong may quote what a person sent: it goes neither onto the page nor into the log.
  routes.onError((_, c) =>
    sayOnly(c, {
      status: 500,
      title: 'Something went wrong on our side',
      text: 'Nothing is lost. Try again in a minute.',
    }),
  );
  return routes;
}

/** Where a form may hold a whole story. */
const STORY_PAGE = /\/stories\/[^/]+\/[^/]+$/;

const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) =>
      sayOnly(c, { status: 413, title: 'This is too long', text: 'So nothing was done.' }),
  });

const shortForm = atMost(LONGEST_FORM);
const storyForm = atMost(LONGEST_STORY);

const isPage = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.startsWith('text/html') === true;

/** Times are read where the center is, unless it says otherwise. */
const staffZone = ({ staff, center }: StaffParts['settings']): string =>
  staff.timeZone ??
  center.hours?.[0]?.timeZone ??
  new Intl.DateTimeFormat().resolvedOptions().timeZone;
