import * as z from 'zod/mini';
import * as contract from '../../../src/contract/index.ts';
import type { Json } from './parts.ts';
import { caching, everyHeader } from './parts.ts';
import { headers, parameters } from './headers-and-parameters.ts';
import { problems } from './problems.ts';

const named = z.registry<{ id: string }>();
named.add(contract.Service, { id: 'Service' });
named.add(contract.StaffedHours, { id: 'StaffedHours' });
named.add(contract.GroupsEnvelope, { id: 'GroupsEnvelope' });
named.add(contract.GroupsSearch, { id: 'GroupsSearch' });
named.add(contract.GroupsFound, { id: 'GroupsFound' });
named.add(contract.Facet, { id: 'Facet' });
named.add(contract.WireGroup, { id: 'Group' });
named.add(contract.Session, { id: 'Session' });
named.add(contract.Place, { id: 'Place' });
named.add(contract.Online, { id: 'Online' });
named.add(contract.PeerRequest, { id: 'PeerRequest' });
named.add(contract.Contact, { id: 'Contact' });
named.add(contract.Receipt, { id: 'Receipt' });
named.add(contract.PeersEnvelope, { id: 'PeersEnvelope' });
named.add(contract.WirePeer, { id: 'Peer' });
named.add(contract.StoriesEnvelope, { id: 'StoriesEnvelope' });
named.add(contract.WireStory, { id: 'Story' });
named.add(contract.Video, { id: 'Video' });
named.add(contract.Captions, { id: 'Captions' });
named.add(contract.StorySubmission, { id: 'StorySubmission' });
named.add(contract.StoryConsent, { id: 'StoryConsent' });
named.add(contract.Image, { id: 'Image' });
named.add(contract.Problem, { id: 'Problem' });
named.add(contract.FieldError, { id: 'FieldError' });
named.add(z.object({ status: z.literal('ok') }), { id: 'Health' });

/** The contract's schemas in JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
function schemas(): Json {
  const generated = z.toJSONSchema(named, {
    uri: (id) => `#/components/schemas/${id}`,
    // The other choice, `output`, forbids unknown fields; the contract asks readers to bear them.
    io: 'input',
  });
  return Object.fromEntries(
    // Inside an OpenAPI document a schema's address and dialect come from the document.
    Object.entries(generated.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [
      id,
      schema,
    ]),
  );
}

/** Everything that the paths refer to. */
export const components = (typeBase: string): Json => ({
  schemas: schemas(),
  headers,
  parameters,
  responses: {
    'not-modified': {
      description: 'Nothing has changed since the answer with this `ETag`.',
      headers: { ...everyHeader, ...caching },
    },
    ...problems(typeBase),
  },
});
