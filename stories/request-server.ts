import type { WirePeer } from '../src/contract/peer.ts';
import type { Receipt } from '../src/contract/receipt.ts';
import type { Service } from '../src/contract/service.ts';
import type { Answer } from './servers.ts';
import { on } from './servers.ts';

/** What a server writes back. Its dates stand still, so that a preview always looks the same. */
const RECEIPT: Receipt = {
  reference: 'CW-4F7K-29',
  withdrawToken: 'preview',
  respondBy: '2026-11-23T17:00:00-07:00',
  nextSteps: [
    'Someone from our peer team will call you. They know what it is like.',
    'We will be in touch only in the ways that you said are safe.',
  ],
};

/** How an API stands by a form. */
export interface RequestServer {
  /** What it says of the center, beyond that it takes requests. */
  readonly service?: Partial<Service>;
  /** Whom a visitor may choose. */
  readonly peers?: readonly WirePeer[];
  /** What it says to a request that is sent: that it is written down, where nothing else is told. */
  readonly answer?: Answer;
}

/** Puts an API up that takes requests, and takes them back. Returns its address. */
export function taking(
  name: string,
  { service, peers, answer = receipt }: RequestServer = {},
): string {
  on(`${name}/peer-requests`, answer);
  on(`${name}/peer-requests/${RECEIPT.reference}`, () => new Response(null, { status: 204 }));
  on(`${name}/peers`, () => Response.json({ peers: peers ?? [] }));
  const capabilities = ['peer-requests', ...(peers ? ['peers'] : [])];
  return on(`${name}/`, () => Response.json({ version: 1, capabilities, ...service })).replace(
    /\/$/,
    '',
  );
}

const receipt: Answer = () => Response.json(RECEIPT, { status: 201 });

/** Some of what was filled in is not taken; the last error belongs to no field that shows. */
export const refusingFields: Answer = () =>
  Response.json(
    {
      type: 'https://preview.invalid/problems/invalid-content',
      title: 'Some of this is not accepted',
      status: 422,
      errors: [
        { pointer: '#/contact/phone', code: 'invalid-phone' },
        { pointer: '#/name', code: 'too-long' },
        { pointer: '#/program', code: 'required', detail: 'Our team has to know the program.' },
      ],
    },
    { status: 422, headers: { 'content-type': 'application/problem+json' } },
  );

/** Too many requests: not in the next minute and a half. */
export const busy: Answer = () =>
  new Response('', { status: 429, headers: { 'retry-after': '95' } });

/** The network is gone. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Does not want it, and will not want it again. */
export const refusing: Answer = () => new Response('', { status: 400 });
