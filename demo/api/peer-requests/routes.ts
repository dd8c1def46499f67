import type { Hono } from 'hono';
import { PeerRequest, requestFromFields } from '../../../src/contract/index.ts';
import { MAX_BODY } from '../http/body.ts';
import type { Desk } from '../sending/desk.ts';
import type { Kind } from '../sending/kind.ts';
import { sendingRoutes } from '../sending/routes.ts';
import { checkRequest } from './check.ts';
import { FIELDS } from './pages/field-words.ts';
import { receivedWords } from './pages/received.ts';
import { withPhone } from './phone-number.ts';
import { findReceived, withdrawRequest } from './store.ts';
import { takeRequest } from './take.ts';

/**
 * `POST /peer-requests`, as JSON or as a plain form, the page that such a form ends on, and `DELETE`
 * to take a request back.
 */
export const requestRoutes = (desk: Desk): Hono => sendingRoutes(desk, requestKind(desk));

function requestKind(desk: Desk): Kind<PeerRequest> {
  const { database } = desk.storage;
  const { center, requests } = desk.settings;
  return {
    path: 'peer-requests',
    schema: PeerRequest,
    maxBody: MAX_BODY,
    status: 201,
    check: (request) => checkRequest(database, request),
    fromFields: (entries) => requestFromFields(withPhone(entries, requests.country)),
    take: (incoming) => takeRequest(desk, incoming),
    withdraw: (reference, token) => withdrawRequest(database, reference, token, desk.clock()),
    limits: { ofAddress: 'requests-of-address', ofAll: 'requests-of-all' },
    received: async (reference, language) =>
      receivedWords(
        language,
        await findReceived(database, reference),
        center.hours?.[0]?.timeZone ?? 'UTC',
      ),
    words: {
      notFound: 'No request has this reference and token.',
      fields: { fields: FIELDS },
      problems: {
        en: {
          title: 'We could not take your request',
          tooLong: 'It was too long. Please shorten your message.',
        },
        es: {
          title: 'No pudimos recibir su solicitud',
          tooLong: 'Era demasiado larga. Por favor acorte su mensaje.',
        },
      },
    },
  };
}
