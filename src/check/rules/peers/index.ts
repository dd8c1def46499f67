import { listRule } from '../list-answer.ts';
import { partsRule, readRule } from '../records.ts';

const contract = 'Wire contract, GET {api}/peers';

/** The form offers whom a visitor may ask for (`GET /peers`). */
export const peersList = listRule(
  { id: 'peers-list', demands: 'The list of peers answers `{peers}`.', contract },
  'peers',
  'peer',
  'peers',
);

/** A peer without id or name cannot be asked for (On read). */
export const peersRead = readRule(
  {
    id: 'peers-read',
    demands: 'Every peer can be read: with an id of their own, and a name.',
    contract,
  },
  'peer',
  'peers',
  'Give each an id and a name of at most 80 characters.',
);

/** A photo without size, or a text that is too long, is left out or cut (On read). */
export const peersParts = partsRule({
  id: 'peers-parts',
  demands: 'No part of a peer is dropped or cut.',
  contract,
});
