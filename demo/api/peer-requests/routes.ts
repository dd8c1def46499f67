import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { isDatabaseAway } from '../database/unavailable.ts';
import { mediaType, takesBody } from '../http/body.ts';
import { clientAddress } from '../http/client-address.ts';
import { languageOf } from '../http/language.ts';
import { fromOwnPages } from '../http/own-pages.ts';
import { countOne } from '../http/rate-limit.ts';
import type { Desk } from './desk.ts';
import { answerForm } from './form-request.ts';
import { answerJson } from './json-request.ts';
import { FORM, problemPages } from './pages/problem-page.ts';
import { receivedPage } from './pages/received-page.ts';
import { readReference } from './reference.ts';
import { findReceived, withdrawRequest } from './store.ts';

/** Milliseconds in which requests are counted. */
const WINDOW = 600_000;

/**
 * `POST /peer-requests`, as JSON or as a plain form, the page that such a form ends on, and `DELETE`
 * to take a request back.
 */
export function requestRoutes(desk: Desk): Hono {
  const { storage, settings, problem, clock } = desk;
  const { center } = settings;
  const routes = new Hono();

  routes.use(
    '/peer-requests/*',
    notKept,
    problemPages(center.phone),
    fromOwnPages(settings.allowedOrigins, problem),
  );

  routes.post(
    '/peer-requests',
    takesBody(['application/json', FORM], problem),
    limited(desk),
    (c) => (mediaType(c) === FORM ? answerForm(c, desk) : answerJson(c, desk)),
  );

  routes.delete('/peer-requests/:reference', async (c) => {
    const [, token] = /^Withdraw +([\w-]{1,255})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (token === undefined) {
      return problem('withdraw-token-needed', { headers: { 'WWW-Authenticate': 'Withdraw' } });
    }
    const reference = readReference(c.req.param('reference'));
    const gone = await withdrawRequest(storage.database, reference, token, clock());
    // The same for a wrong token as for no such request: nobody can look for references here.
    if (!gone) return problem('not-found', { detail: 'No request has this reference and token.' });
    return c.body(null, 204);
  });

  routes.get('/peer-requests/received/:reference', async (c) => {
    const reference = readReference(c.req.param('reference'));
    const received = await findReceived(storage.database, reference);
    return receivedPage(languageOf(c), received, {
      phone: center.phone,
      timeZone: center.hours?.[0]?.timeZone ?? 'UTC',
    });
  });

  // What was being done may be done or not: sent again unchanged, it is done once.
  routes.onError((error) =>
    isDatabaseAway(error)
      ? problem('unavailable', { headers: { 'Retry-After': '2' } })
      : problem('internal-error'),
  );

  return routes;
}

/** Counts what is sent, before it is read: by address, generously, since a shelter shares one. */
function limited({ storage, settings: { requests }, problem, clock }: Desk): MiddlewareHandler {
  return async (c: Context, next) => {
    const subject = clientAddress(c, requests.proxies);
    const wait = await countOne(
      storage.database,
      storage.keys,
      [
        { name: 'requests-of-address', subject, most: requests.perAddress, window: WINDOW },
        { name: 'requests-of-all', subject: '', most: requests.inAll, window: WINDOW },
      ],
      clock(),
    );
    if (wait === undefined) return next();
    return problem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
  };
}

const notKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};
