import { randomUUID } from 'node:crypto';
import { createApp } from '../../demo/api/app.ts';
import type { Database } from '../../demo/api/database/open.ts';
import { peerRequests } from '../../demo/api/database/schema.ts';
import type { RequestLine } from '../../demo/api/http/request-log.ts';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { sealContent } from '../../demo/api/peer-requests/content.ts';
import { hashOfToken, newReference } from '../../demo/api/peer-requests/reference.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { hashToken, newToken } from '../../demo/api/staff/staff-tokens.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';
import { StaffVisit } from './staff-visit.ts';

/** The names and tokens of the staff in the tests. */
export const TEAM = { Maria: newToken(), Sam: newToken() } as const;

export type Member = keyof typeof TEAM;

export const staffTokens = (team: Readonly<Record<string, string>> = TEAM): string =>
  Object.entries(team)
    .map(([name, token]) => `${name}:${hashToken(token)}`)
    .join(', ');

/** Monday, 2 in the afternoon in Denver. */
export const MONDAY_AFTERNOON = '2026-11-23T14:00:00-07:00';

/** A request to be called, with the most careful answers, that can be changed part by part. */
export const callRequest = (parts: Record<string, unknown> = {}) => ({
  version: 1,
  requestId: randomUUID(),
  purpose: 'talk',
  for: 'self',
  name: 'Robin',
  locale: 'en',
  contact: {
    method: 'call',
    phone: '+13035550123',
    safety: { voicemail: 'none', ifOthersAnswer: 'say-nothing', mayNameOrganization: false },
  },
  consent: { contact: true, sms: false, noticeVersion: '1' },
  ...parts,
});

type Row = Partial<typeof peerRequests.$inferInsert>;

/** The API with an inbox, on a real port, with a clock that the test sets. */
export class Inbox {
  readonly database: Database;
  readonly keys: Keys;
  readonly log: RequestLine[] = [];
  now: number;
  readonly #server: Listening;

  private constructor(
    database: Database,
    keys: Keys,
    now: number,
    server: (inbox: Inbox) => Listening,
  ) {
    this.database = database;
    this.keys = keys;
    this.now = now;
    this.#server = server(this);
  }

  static async open(
    database: Database,
    {
      environment = {},
      keys = newKeys(),
    }: { environment?: Record<string, string>; keys?: Keys } = {},
  ): Promise<Inbox> {
    const clock: { inbox?: Inbox } = {};
    const start = Date.parse(MONDAY_AFTERNOON);
    const app = createApp({
      database,
      keys,
      settings: readSettings({
        STAFF_TOKENS: staffTokens(),
        STAFF_TIME_ZONE: 'America/Denver',
        ...environment,
      }),
      log: (line) => clock.inbox?.log.push(line),
      now: () => clock.inbox?.now ?? start,
    });
    const server = await listen(app);
    return new Inbox(database, keys, start, (inbox) => {
      clock.inbox = inbox;
      return server;
    });
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** A browser that nobody has used. */
  visit(): StaffVisit {
    return new StaffVisit(this.origin);
  }

  /** The browser of a member of staff who has signed in. */
  async signedIn(name: Member): Promise<StaffVisit> {
    const visit = this.visit();
    await visit.signIn(name, TEAM[name]);
    return visit;
  }

  /** Puts a request in, as if it had just come, with `row` as its state. */
  async put(
    sent: object = callRequest(),
    row: Row = {},
  ): Promise<{ id: string; reference: string }> {
    const id = randomUUID();
    const reference = newReference();
    const content = {
      type: 'json' as const,
      text: JSON.stringify(sent),
      consentAt: new Date(this.now).toISOString(),
    };
    await this.database.insert(peerRequests).values({
      id,
      reference,
      receivedAt: new Date(this.now),
      respondBy: new Date(this.now + 8 * 3_600_000),
      requestKey: randomUUID(),
      withdrawTokenHash: hashOfToken('token'),
      ...sealContent(new Vault(this.keys), id, content),
      ...row,
    });
    return { id, reference };
  }

  pass(minutes: number): void {
    this.now += minutes * 60_000;
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
