import { Hono } from 'hono';
import { html } from 'hono/html';
import { auditLog } from '../database/schema.ts';
import { clientAddress } from '../http/client-address.ts';
import { countOne } from '../http/rate-limit.ts';
import { fieldsOf, show, wayUp } from './page.ts';
import type { Html } from './page.ts';
import type { StaffParts } from './routes.ts';
import { beginSession, endSession, secretOf, sessionCookie } from './session.ts';
import { isSecure } from './same-origin.ts';
import { sameName, whoHas } from './staff-tokens.ts';
import type { Wanted } from './wanted.ts';
import { NAMES, wantedIn } from './wanted.ts';

/** Milliseconds. */
const QUARTER_HOUR = 15 * 60_000;

/** A whole team behind one address begins its shift. A program that guesses needs far more. */
const PER_ADDRESS = 40;

/** From all addresses together; above the other, so that one place alone locks nobody out. */
const PER_NAME = 100;

/** `GET` and `POST /sign-in`, `POST /sign-out`. */
export function signInRoutes({ database, keys, settings, now }: StaffParts): Hono {
  const { tokens } = settings.staff;
  const routes = new Hono();

  routes.get('/sign-in', (c) => {
    const notice = NOTICES[c.req.query('said') ?? ''];
    return show(
      c,
      signInPage({ notice, wanted: wantedIn(new URL(c.req.url).searchParams), tokens }),
    );
  });

  routes.post('/sign-in', async (c) => {
    const form = await fieldsOf(c);
    const name = form.get('name') ?? '';
    const token = form.get('token') ?? '';
    const address = clientAddress(c, settings.requests.proxies);
    const wait = await countOne(
      database,
      keys,
      [
        { name: 'sign-in', subject: address, most: PER_ADDRESS, window: QUARTER_HOUR },
        { name: 'sign-in-name', subject: sameName(name), most: PER_NAME, window: QUARTER_HOUR },
      ],
      now(),
    );
    const wanted = wantedIn(form);
    if (wait !== undefined) {
      c.header('Retry-After', String(wait));
      const minutes = Math.ceil(wait / 60);
      const notice = `There were too many tries. Try again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`;
      return show(c, { ...signInPage({ notice, wanted, tokens, name }), status: 429 });
    }
    const staff = whoHas(tokens, name, token);
    const tokenHash = staff === undefined ? undefined : tokens.get(staff);
    if (staff === undefined || tokenHash === undefined) {
      const notice = 'This name and this token do not belong together. Check both and try again.';
      return show(c, { ...signInPage({ notice, wanted, tokens, name }), status: 403 });
    }
    const at = new Date(now());
    // Whoever signs in over a session of somebody else ends it.
    await endSession(database, tokens, secretOf(c));
    const secret = await beginSession(database, { staff, tokenHash, now: at });
    await database.insert(auditLog).values({ at, staff, action: 'signed in' });
    c.header('Set-Cookie', sessionCookie(secret, isSecure(c)));
    return c.redirect(wanted === undefined ? 'inbox' : `${wanted.list}/${wanted.id}`, 303);
  });

  routes.post('/sign-out', async (c) => {
    await endSession(database, tokens, secretOf(c));
    c.header('Set-Cookie', sessionCookie(undefined, isSecure(c)));
    return c.redirect(`${wayUp(c)}sign-in?said=signed-out`, 303);
  });

  return routes;
}

const NOTICES: Readonly<Record<string, string>> = {
  'signed-out': 'You are signed out.',
  ended: 'You were signed out, because nobody used this page for a while. Sign in again.',
};

interface SignIn {
  readonly notice: string | undefined;
  readonly wanted: Wanted | undefined;
  readonly tokens: StaffParts['settings']['staff']['tokens'];
  readonly name?: string;
}

function signInPage({ notice, wanted, tokens, name = '' }: SignIn): { title: string; body: Html } {
  const nobody = html`<p>
    Nobody can sign in yet. Whoever runs this API adds people with the setting STAFF_TOKENS.
  </p>`;
  const form = html`<form class="fields" method="post" action="sign-in">
    ${
      wanted !== undefined &&
      html`<input type="hidden" name="${NAMES[wanted.list]}" value="${wanted.id}" />`
    }
    <label for="name">Name</label>
    <input id="name" name="name" value="${name}" autocomplete="username" required />
    <label for="token">Token</label>
    <input id="token" name="token" type="password" autocomplete="current-password" required />
    <button class="main">Sign in</button>
  </form>`;
  return {
    title: 'Sign in',
    body: html`<h1>Sign in</h1>
      ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
      ${tokens.size === 0 ? nobody : form}`,
  };
}
