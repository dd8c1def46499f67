import type { PeerRequest } from '../../../src/contract/index.ts';
import type { Desk } from '../sending/desk.ts';
import type { Incoming } from '../sending/kind.ts';
import type { Outcome } from '../sending/once.ts';
import { acceptRequest } from './accept.ts';
import { nextSteps } from './next-steps.ts';
import { respondBy } from './respond-by.ts';

/** Hours in which somebody should be in touch with a person who needs someone today. */
const TODAY_WITHIN = 2;

/** Stores a request that was checked, and says when and how the center will answer it. */
export function takeRequest(
  { storage, settings: { center, requests }, clock }: Desk,
  { sent: request, content, idempotency, language }: Incoming<PeerRequest>,
): Promise<Outcome> {
  const now = clock();
  const within =
    request.urgency === 'today'
      ? Math.min(TODAY_WITHIN, requests.respondWithin)
      : requests.respondWithin;
  // Who wants to get in touch themselves waits for nobody.
  const waits = request.contact.method !== 'visitor-will-contact';
  return acceptRequest(storage, {
    request,
    content,
    idempotency,
    now,
    respondBy: waits ? respondBy(center, now, within) : undefined,
    nextSteps: nextSteps(request, language, center.phone),
  });
}
