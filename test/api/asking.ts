import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import { eq } from 'drizzle-orm';
import type { Database } from '../../demo/api/database/open.ts';
import { peerRequests } from '../../demo/api/database/schema.ts';
import type { Log } from '../../demo/api/http/request-log.ts';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import type { SentRequest } from '../../demo/api/peer-requests/content.ts';
import { openAsSent } from '../../demo/api/peer-requests/content.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import { readSettings } from '../../demo/api/settings.ts';
import type { PeerRequest } from '../../src/contract/index.ts';
import { Receipt } from '../../src/contract/index.ts';

/** Sunday, 10:00 in Denver. */
export const NOW = Date.parse('2026-11-22T17:00:00Z');

export const KEYS = newKeys();

export interface AppOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly keys?: Keys;
  readonly log?: Log;
  readonly now?: () => number;
}

/** An API that takes requests, at a time that does not move unless the test moves it. */
export const askableApp = (
  database: Database,
  { environment = {}, keys = KEYS, log = () => {}, now = () => NOW }: AppOptions = {},
): Hono => createApp({ database, keys, log, now, settings: readSettings(environment) });

export const aCall = (changes: object = {}): PeerRequest & Record<string, unknown> => ({
  version: 1,
  requestId: randomUUID(),
  purpose: 'talk',
  for: 'self',
  name: 'Sparrow',
  locale: 'en-US',
  contact: {
    method: 'call',
    phone: '+13035550123',
    safety: {
      voicemail: 'none',
      ifOthersAnswer: 'say-nothing',
      mayNameOrganization: false,
      note: 'After six only',
    },
  },
  message: 'I would like to talk.',
  consent: { contact: true, sms: false, noticeVersion: '2026-11' },
  signals: { elapsedMs: 60_000, trap: false },
  ...changes,
});

/** Sends a body as the widget does, with a new key unless one is given. */
export const send = (
  app: Hono,
  body: unknown,
  { key = randomUUID(), headers = {} }: { key?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  Promise.resolve(
    app.request('/peer-requests', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${key}"`,
        ...headers,
      },
      body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
    }),
  );

/** Sends what must be taken, and answers its receipt. */
export async function ask(
  app: Hono,
  body: unknown,
  options?: { key?: string; headers?: Record<string, string> },
): Promise<Receipt> {
  const answer = await send(app, body, options);
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  return Receipt.parse(await answer.json());
}

export const takeBack = (
  app: Hono,
  { reference, withdrawToken }: Receipt,
  headers: Record<string, string> = { Authorization: `Withdraw ${withdrawToken}` },
): Promise<Response> =>
  Promise.resolve(app.request(`/peer-requests/${reference}`, { method: 'DELETE', headers }));

/** Sends the fields of a plain form as a browser does. */
export const submit = (
  app: Hono,
  fields: Record<string, string> | [string, string][] | string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  Promise.resolve(
    app.request('/peer-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
    }),
  );

/** What is stored of a request, opened as the inbox opens it. */
export async function storedContent(
  database: Database,
  id: string,
  keys: Pick<Keys, 'encryption'> = KEYS,
): Promise<SentRequest> {
  const [row] = await database.select().from(peerRequests).where(eq(peerRequests.id, id));
  if (!row?.payload || row.keyId === null) throw new Error('Nothing is stored.');
  return openAsSent(new Vault(keys), id, { payload: row.payload, keyId: row.keyId });
}
