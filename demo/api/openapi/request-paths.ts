import type { Json } from './parts.ts';
import { everyHeader, feed, ref } from './parts.ts';

export const noStore: Json = { ...everyHeader, 'Cache-Control': ref('headers/NoStore') };

export const failures: Json = {
  '500': ref('responses/internal-error'),
  '503': ref('responses/unavailable'),
};

/** How sending can fail, whatever is sent. */
export const refusals: Json = {
  '400': ref('responses/idempotency-key-needed-or-malformed-json'),
  '403': ref('responses/origin-not-allowed'),
  '409': ref('responses/request-in-flight'),
  '413': ref('responses/content-too-large'),
  '415': ref('responses/unsupported-media-type'),
  '422': ref('responses/invalid-content-or-idempotency-key-reused'),
  '429': ref('responses/too-many-requests'),
  ...failures,
};

export const page = (description: string): Json => ({
  description,
  headers: noStore,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** What visitors send, and how they take it back. */
export const requestPaths: Json = {
  '/peers': {
    get: {
      operationId: 'listPeers',
      summary: 'The peer team a visitor may choose from',
      parameters: [ref('parameters/IfNoneMatch')],
      responses: {
        '200': feed('The peers, in the order the center chose.', ref('schemas/PeersEnvelope')),
        '304': ref('responses/not-modified'),
        '500': ref('responses/internal-error'),
      },
    },
  },
  '/peer-requests': {
    post: {
      operationId: 'requestPeer',
      summary: 'A visitor asks to talk with a peer, or offers to be one',
      description:
        'Taken once: the same `Idempotency-Key` with the same bytes gets the same answer for three days, ' +
        'and one with the `requestId` of an earlier request replaces that while nobody has claimed it. ' +
        'When it is answered it is stored. Fields that are not known are kept and shown to the team. ' +
        'As a plain form (names are paths, such as `contact.method`) it needs no key, and is answered ' +
        'with pages: 303 to one that confirms it, 422 with one to correct it. At most 16 KiB are taken.',
      parameters: [ref('parameters/IdempotencyKey'), ref('parameters/AnswerLanguage')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: ref('schemas/PeerRequest'),
            example: {
              version: 1,
              requestId: '0b7f7e52-7d0c-4c3e-9a51-2f6b0d8a4c11',
              purpose: 'talk',
              for: 'self',
              locale: 'en-US',
              contact: {
                method: 'call',
                phone: '+13035550123',
                safety: {
                  voicemail: 'none',
                  ifOthersAnswer: 'say-nothing',
                  mayNameOrganization: false,
                },
              },
              consent: { contact: true, sms: false, noticeVersion: '2026-11' },
            },
          },
          'application/x-www-form-urlencoded': {
            schema: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      responses: {
        '201': {
          description: 'It is stored.',
          headers: noStore,
          content: { 'application/json': { schema: ref('schemas/Receipt') } },
        },
        '303': {
          description: 'It is stored. For a plain form.',
          headers: { ...noStore, Location: ref('headers/Location') },
        },
        ...refusals,
      },
    },
  },
  '/peer-requests/{reference}': {
    delete: {
      operationId: 'withdrawRequest',
      summary: 'The visitor takes a request back',
      description: 'What was sent is deleted, whatever became of it, and nobody may be contacted.',
      parameters: [ref('parameters/Reference'), ref('parameters/WithdrawToken')],
      responses: {
        '204': { description: 'It is taken back, now or earlier.', headers: noStore },
        '401': ref('responses/withdraw-token-needed'),
        '403': ref('responses/origin-not-allowed'),
        '404': ref('responses/not-found'),
        ...failures,
      },
    },
  },
  '/peer-requests/received/{reference}': {
    get: {
      operationId: 'getReceivedPage',
      summary: 'The page that a plain form ends on',
      description: 'It shows the reference and what happens next, and nothing of what was sent.',
      parameters: [
        ref('parameters/Reference'),
        ref('parameters/PageLanguage'),
        ref('parameters/AnswerLanguage'),
      ],
      responses: {
        '200': page('The request is there, or was taken back.'),
        '404': page('No request has this reference.'),
        ...failures,
      },
    },
  },
};
