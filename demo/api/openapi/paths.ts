import type { Json } from './parts.ts';
import { everyHeader, feed, ref } from './parts.ts';
import { requestPaths } from './request-paths.ts';
import { storyPaths } from './story-paths.ts';

const problems = { '500': ref('responses/internal-error') };

const conditional = [ref('parameters/IfNoneMatch')];

/** Every address, what it takes and all that it answers. */
export const paths: Json = {
  '/': {
    get: {
      operationId: 'getService',
      summary: 'What this API can do, and when the peer team is there',
      parameters: conditional,
      responses: {
        '200': feed('The service.', ref('schemas/Service')),
        '304': ref('responses/not-modified'),
        ...problems,
      },
    },
  },
  '/groups': {
    get: {
      operationId: 'listGroups',
      summary: 'The groups the center lists, page by page',
      description:
        'Follow `next`, resolved against the address of the page it came in, until a page has none. ' +
        'A group that is there during the whole walk, and is not moved in the list, comes exactly once.',
      parameters: [ref('parameters/Cursor'), ref('parameters/Limit'), ...conditional],
      responses: {
        '200': feed(
          'One page of groups, in the order the center chose.',
          ref('schemas/GroupsEnvelope'),
        ),
        '304': ref('responses/not-modified'),
        '400': ref('responses/invalid-parameter'),
        ...problems,
      },
    },
  },
  '/groups/search': {
    post: {
      operationId: 'searchGroups',
      summary: 'The groups that fit, page by page, and how many each other choice would find',
      description:
        'POST, because what a person looks for is health data: it stands in no address, and is not kept. ' +
        'To go on, send the same request with `next` as its `cursor`, within a day. ' +
        'A group that is there during the whole walk, and is not moved in the order, comes exactly once. ' +
        'At most 16 KiB are taken.',
      parameters: [ref('parameters/AcceptLanguage')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: ref('schemas/GroupsSearch'),
            example: { q: 'denver', day: ['today', 'tomorrow'], attendance: ['online'], limit: 25 },
          },
        },
      },
      responses: {
        '200': {
          description: 'One page of what was found, in the order that was asked for.',
          headers: { ...everyHeader, 'Cache-Control': ref('headers/NoStore') },
          content: { 'application/json': { schema: ref('schemas/GroupsFound') } },
        },
        '400': ref('responses/malformed-json'),
        '413': ref('responses/content-too-large'),
        '415': ref('responses/unsupported-media-type'),
        '422': ref('responses/invalid-content'),
        ...problems,
      },
    },
  },
  '/groups/{id}': {
    get: {
      operationId: 'getGroup',
      summary: 'One group',
      parameters: [ref('parameters/GroupId'), ...conditional],
      responses: {
        '200': feed('The group.', ref('schemas/Group')),
        '304': ref('responses/not-modified'),
        '404': ref('responses/not-found'),
        ...problems,
      },
    },
  },
  ...requestPaths,
  ...storyPaths,
  '/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether the API and its database are well',
      responses: {
        '200': {
          description: 'Both are well.',
          headers: { ...everyHeader, 'Cache-Control': ref('headers/NoStore') },
          content: { 'application/json': { schema: ref('schemas/Health') } },
        },
        '503': ref('responses/unavailable'),
        ...problems,
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'getDescription',
      summary: 'This document',
      parameters: conditional,
      responses: {
        '200': feed('An OpenAPI 3.1 document.', { type: 'object' }),
        '304': ref('responses/not-modified'),
        ...problems,
      },
    },
  },
};
