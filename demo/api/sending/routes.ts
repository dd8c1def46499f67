import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { except } from 'hono/combine';
import { isDatabaseAway } from '../database/unavailable.ts';
import { mediaType, takesBody } from '../http/body.ts';
import { clientAddress } from '../http/client-address.ts';
import { languageOf, languageOfTag } from '../http/language.ts';
import { fromOwnPages } from '../http/own-pages.ts';
import { readsList } from '../http/reads-list.ts';
import type { Limit } from '../http/rate-limit.ts';
import { countOne } from '../http/rate-limit.ts';
import { readReference } from '../peer-requests/reference.ts';
import type { Desk } from './desk.ts';
import { answerForm } from './form-request.ts';
import { answerJson } from './json-request.ts';
import type { Kind } from './kind.ts';
import { FORM, problemPages } from './pages/problem-page.ts';
import { receivedPage } from './pages/received-page.ts';

/** Milliseconds in which sendings are counted. */
const WINDOW = 600_000;

/**
 * Withdrawals that one address may try in that time, where the token is short: enough for who
 * mistypes, and for a shelter, and for nobody who wants to guess.
 */
const MOST_WITHDRAWALS = 30;

/**
 * `POST` to take what visitors send, as JSON or as a plain form, the page that such a form ends on,
 * and `DELETE` to take it back.
 */
export function sendingRoutes<Sent>(desk: Desk, kind: Kind<Sent>): Hono {
  const { settings, problem } = desk;
  const { phone } = settings.center;
  const routes = new Hono();
  const path = `/${kind.path}` as const;

  routes.use(
    `${path}/*`,
    except(
      (c) => kind.listed === true && readsList(c, path),
      notKept,
      problemPages(kind.words.problems, phone),
      fromOwnPages(settings.allowedOrigins, problem),
    ),
  );

  routes.post(
    path,
    takesBody(['application/json', FORM], problem, kind.maxBody),
    sendingLimit(desk, kind),
    (c) => (mediaType(c) === FORM ? answerForm(c, desk, kind) : answerJson(c, desk, kind)),
  );

  routes.delete(`${path}/:reference`, withdrawalLimit(desk, kind), async (c) => {
    const [, token] = /^Withdraw +(.{1,255})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (token === undefined) {
      return problem('withdraw-token-needed', { headers: { 'WWW-Authenticate': 'Withdraw' } });
    }
    const gone = await kind.withdraw(readReference(c.req.param('reference')), token);
    // The same for a wrong token as for no such reference: nobody can look for references here.
    return gone ? c.body(null, 204) : problem('not-found', { detail: kind.words.notFound });
  });

  routes.get(`${path}/received/:reference`, async (c) => {
    const language = languageOfTag(c.req.query('lang') ?? '') ?? languageOf(c);
    const reference = readReference(c.req.param('reference'));
    return receivedPage(language, await kind.received(reference, language), phone);
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
const sendingLimit = <Sent>(desk: Desk, { limits }: Kind<Sent>): MiddlewareHandler => {
  const { perAddress, inAll } = desk.settings.requests;
  return limited(desk, (subject) => [
    { name: limits.ofAddress, subject, most: perAddress, window: WINDOW },
    { name: limits.ofAll, subject: '', most: inAll, window: WINDOW },
  ]);
};

const withdrawalLimit = <Sent>(desk: Desk, { withdrawals }: Kind<Sent>): MiddlewareHandler =>
  limited(desk, (subject) =>
    withdrawals === undefined
      ? []
      : [{ name: withdrawals, subject, most: MOST_WITHDRAWALS, window: WINDOW }],
  );

const limited =
  (
    { storage, settings: { requests }, problem, clock }: Desk,
    limitsFor: (address: string) => Limit[],
  ): MiddlewareHandler =>
  async (c: Context, next) => {
    const limits = limitsFor(clientAddress(c, requests.proxies));
    const wait = await countOne(storage.database, storage.keys, limits, clock());
    if (wait === undefined) return next();
    return problem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
  };

const notKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};
