import { Hono } from 'hono';
import type { Context } from 'hono';
import { except } from 'hono/combine';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Database } from './database/open.ts';
import { groupRoutes } from './groups/routes.ts';
import { searchRoutes } from './groups/search-routes.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { problemAnswers } from './http/problem.ts';
import { readsList } from './http/reads-list.ts';
import type { Log } from './http/request-log.ts';
import { requestLog } from './http/request-log.ts';
import { security } from './http/security.ts';
import type { Keys } from './keys/keys.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { requestRoutes } from './peer-requests/routes.ts';
import { Vault } from './peer-requests/vault.ts';
import { peerRoutes } from './peers/routes.ts';
import { serviceRoutes } from './service/routes.ts';
import type { Settings } from './settings.ts';
import { staffRoutes } from './staff/routes.ts';
import { storyRoutes } from './stories/routes.ts';
import { submissionRoutes } from './stories/submissions.ts';

export interface AppParts {
  readonly database: Database;
  readonly settings: Pick<
    Settings,
    'allowedOrigins' | 'problemTypeBase' | 'center' | 'requests' | 'staff'
  >;
  /** Without them the app takes no requests: what visitors write is never stored in the clear. */
  readonly keys?: Keys;
  readonly log: Log;
  /** What time it is, in milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * The whole API as one function from request to response (`app.fetch`). It listens nowhere and
 * knows nothing of where it is mounted, so it can stand alone or under a path of another server.
 */
export function createApp({ database, settings, keys, log, now = Date.now }: AppParts): Hono {
  const problem = problemAnswers(settings.problemTypeBase);
  const app = new Hono();

  app.use(requestLog(log), security);
  // What visitors write has a stricter list of its own, and no page but ours reads the inbox.
  const strict = (c: Context) =>
    /^\/(peer-requests|staff|stories)(\/|$)/.test(c.req.path) && !readsList(c, '/stories');
  app.use(except(strict, crossOrigin(settings.allowedOrigins)));
  const storage = keys && { database, keys, vault: new Vault(keys) };
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) =>
        problem('method-not-allowed', { headers: { Allow: methods.join(', ') } }),
    }),
  );
  app.route('/', serviceRoutes(database, settings.center, problem, keys !== undefined));
  app.route('/', groupRoutes(database, problem));
  app.route('/', searchRoutes(database, problem, now));
  app.route('/', peerRoutes(database));
  app.route('/', storyRoutes(database, storage?.vault, problem));
  if (storage) {
    const desk = { storage, settings, problem, clock: now };
    app.route('/', requestRoutes(desk));
    app.route('/', submissionRoutes(desk));
    app.route('/staff', staffRoutes({ ...storage, settings, now }));
  }
  app.route('/', openApiRoutes(settings.problemTypeBase));
  app.notFound(() => problem('not-found'));
  // Whatever went wrong may quote what a person sent: it goes neither into the answer nor the log.
  app.onError(() => problem('internal-error'));
  return app;
}
