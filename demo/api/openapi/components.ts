import * as z from 'zod/mini';
import * as contract from '../../../src/contract/index.ts';
import type { ProblemName } from '../http/problem.ts';
import { PROBLEMS } from '../http/problem.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../groups/routes.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A reference to a part of the document, such as `schemas/Group`. */
export const ref = (part: string): Json => ({ $ref: `#/components/${part}` });

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

/** Headers that every answer carries, errors and 304 included. */
export const everyHeader: Json = {
  'Access-Control-Allow-Origin': ref('headers/AllowOrigin'),
  'Access-Control-Expose-Headers': ref('headers/ExposeHeaders'),
  Vary: ref('headers/Vary'),
};

const CACHING: Json = {
  ETag: ref('headers/ETag'),
  'Cache-Control': ref('headers/CacheControl'),
};

const header = (description: string, example: string): Json => ({
  description,
  schema: { type: 'string' },
  example,
});

const headers: Json = {
  AllowOrigin: header(
    'The origin of the asking page if the center allows it, or `*`; otherwise absent.',
    'https://www.example.org',
  ),
  ExposeHeaders: header('What a page on another origin may read.', 'Retry-After'),
  Vary: header(
    'The answer names the asking origin, so a cache keeps one for each. Absent where every origin is allowed.',
    'Origin',
  ),
  ETag: header(
    'Changes when the answer does. Send it back as `If-None-Match`.',
    '"3f2a9c4e1b7d5f60718293a4b5c6d7e8f9012345"',
  ),
  CacheControl: header('How long the answer may be kept.', 'public, max-age=60'),
  NoStore: header('The answer must not be kept.', 'no-store'),
};

const parameters: Json = {
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of the answer the reader still has.',
    schema: { type: 'string' },
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    description: 'Where the page begins, as the `next` of an earlier page has it. Opaque.',
    schema: { type: 'string' },
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'The most groups in one page.',
    schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description:
      'The language of the page, `en` or `es`: what it calls the values of filters, and days, can be searched for.',
    schema: { type: 'string', default: 'en' },
  },
  GroupId: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The `id` of a group, percent-encoded. Opaque.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
};

/** An answer that may be kept. */
export const feed = (description: string, schema: Json): Json => ({
  description,
  headers: { ...everyHeader, ...CACHING },
  content: { 'application/json': { schema } },
});

function problem(name: ProblemName, typeBase: string): Json {
  const { status, title } = PROBLEMS[name];
  const type = `${typeBase}${name}`;
  return {
    description: `${title} The problem's \`type\` is \`${type}\`.`,
    headers: { ...everyHeader, 'Cache-Control': ref('headers/NoStore') },
    content: {
      'application/problem+json': {
        schema: ref('schemas/Problem'),
        example: { type, title, status },
      },
    },
  };
}

/** Everything that the paths refer to. */
export const components = (typeBase: string): Json => ({
  schemas: schemas(),
  headers,
  parameters,
  responses: {
    'not-modified': {
      description: 'Nothing has changed since the answer with this `ETag`.',
      headers: { ...everyHeader, ...CACHING },
    },
    ...Object.fromEntries(
      Object.keys(PROBLEMS).map((name) => [name, problem(name as ProblemName, typeBase)]),
    ),
  },
});
