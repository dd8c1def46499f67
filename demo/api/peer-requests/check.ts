import type { FieldError, PeerRequest } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { findPeer } from '../peers/store.ts';
import { hasPossiblePhone } from './phone-number.ts';

/** What only a server can tell of a request that keeps to the contract. */
export async function checkRequest(
  database: Database,
  request: PeerRequest,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  if (!hasPossiblePhone(request)) {
    errors.push({
      pointer: '#/contact/phone',
      code: 'invalid-phone',
      detail: 'No phone can have this number.',
    });
  }
  const { peerId } = request.preferences ?? {};
  if (peerId !== undefined && !(await findPeer(database, peerId))) {
    errors.push({
      pointer: '#/preferences/peerId',
      code: 'unknown-peer',
      detail: 'This person is not on the team now.',
    });
  }
  return errors;
}
