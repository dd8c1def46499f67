import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { PeerRequest } from '../../../src/contract/index.ts';

/** How long each of some requests took, and all of them together, in milliseconds. */
export interface Taken {
  readonly each: readonly number[];
  readonly all: number;
}

/**
 * Sends requests, each as soon as one before it is answered.
 *
 * @param url where they go
 * @param atOnce how many are on their way at the same time
 * @throws {Error} when one is not taken
 */
export async function sendMany(url: string, count: number, atOnce: number): Promise<Taken> {
  // Connections stay open: what is measured is how a request is taken, not how one connects.
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const each: number[] = [];
  let sent = 0;
  const sendInTurn = async () => {
    while (sent < count) {
      sent += 1;
      const body = JSON.stringify(peerRequest());
      const began = performance.now();
      await send(url, agent, body);
      each.push(performance.now() - began);
    }
  };
  const began = performance.now();
  try {
    await Promise.all(Array.from({ length: atOnce }, sendInTurn));
  } finally {
    agent.destroy();
  }
  return { each, all: performance.now() - began };
}

async function send(url: string, agent: Agent, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': `"${randomUUID()}"`,
    // Requests come from all over, and a server counts them for each address.
    'x-forwarded-for': `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`,
  };
  const sending = request(url, { method: 'POST', agent, headers }).end(body);
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  const said = await text(answer);
  if (answer.statusCode !== 201) throw new Error(`${url} answered ${answer.statusCode}: ${said}`);
}

/** As full as most are. */
const peerRequest = (): PeerRequest => ({
  version: 1,
  requestId: randomUUID(),
  purpose: 'talk',
  for: 'self',
  name: 'Sam',
  language: 'en',
  locale: 'en-US',
  contact: {
    method: 'call',
    phone: '+13035550123',
    timeZone: 'America/Denver',
    windows: [
      { day: 1, from: '17:00', to: '21:00' },
      { day: 3, from: '17:00', to: '21:00' },
    ],
    safety: {
      voicemail: 'none',
      ifOthersAnswer: 'ask-for-name',
      mayNameOrganization: false,
      note: 'Please let it ring twice and call again a minute later.',
    },
  },
  urgency: 'this-week',
  preferences: { pathways: ['smart'], peer: ['parent'], ageBand: '35-49' },
  message: 'I was in a group two years ago and would like to talk with someone before I go again.',
  consent: { contact: true, sms: false, noticeVersion: '2026-01' },
  signals: { elapsedMs: 184_000, trap: false },
});
