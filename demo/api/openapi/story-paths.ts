import type { Json } from './parts.ts';
import { everyHeader, ref } from './parts.ts';
import { failures, noStore, page, refusals } from './request-paths.ts';

/** The stories that everybody reads, and how visitors share theirs and take it back. */
export const storyPaths: Json = {
  '/stories': {
    get: {
      operationId: 'listStories',
      summary: 'The stories that are published, the latest first',
      description:
        'A story may be taken down at any moment, so an answer that was kept must be checked each time.',
      parameters: [
        ref('parameters/StoryKind'),
        ref('parameters/StoryLimit'),
        ref('parameters/IfNoneMatch'),
      ],
      responses: {
        '200': {
          description: 'Stories that their authors agreed to have published.',
          headers: {
            ...everyHeader,
            ETag: ref('headers/ETag'),
            'Cache-Control': ref('headers/NoCache'),
          },
          content: { 'application/json': { schema: ref('schemas/StoriesEnvelope') } },
        },
        '304': ref('responses/not-modified'),
        '400': ref('responses/invalid-parameter'),
        '500': ref('responses/internal-error'),
      },
    },
    post: {
      operationId: 'shareStory',
      summary: 'A visitor shares how they made it, or advice',
      description:
        'It is published when a person has read it, and not before. Taken once: the same ' +
        '`Idempotency-Key` with the same bytes gets the same answer for three days, and one with the ' +
        '`requestId` of an earlier story replaces that while nobody has decided about it. Fields that ' +
        'are not known are kept and shown to the team. Without `consent.firstName` the name shows as ' +
        'initials. As a plain form (names are paths, such as `consent.publish`) it needs no key, and is ' +
        'answered with pages: 303 to one that confirms it, 422 with one to correct it. At most 32 KiB ' +
        'are taken.',
      parameters: [ref('parameters/IdempotencyKey'), ref('parameters/AnswerLanguage')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: ref('schemas/StorySubmission'),
            example: {
              version: 1,
              requestId: '5d0f6f0e-93a5-4d0a-8f0c-6a2b8f5f1f27',
              quote: 'Somebody had saved me a chair.',
              name: 'M.',
              recoverySince: '2019-04',
              locale: 'en-US',
              consent: {
                publish: true,
                firstName: false,
                contact: false,
                noticeVersion: '2026-11',
              },
            },
          },
          'application/x-www-form-urlencoded': {
            schema: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      responses: {
        '202': {
          description: 'It is stored, and waits to be read by a person.',
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
  '/stories/{reference}': {
    delete: {
      operationId: 'withdrawStory',
      summary: 'The author takes a story back',
      description:
        'It is off the website at once, and all that was written is deleted, whatever became of it. ' +
        'Small letters, and blanks for the dashes of the token, are taken too.',
      parameters: [ref('parameters/Reference'), ref('parameters/WithdrawToken')],
      responses: {
        '204': { description: 'It is taken back, now or earlier.', headers: noStore },
        '401': ref('responses/withdraw-token-needed'),
        '403': ref('responses/origin-not-allowed'),
        '404': ref('responses/not-found'),
        '429': ref('responses/too-many-requests'),
        ...failures,
      },
    },
  },
  '/stories/received/{reference}': {
    get: {
      operationId: 'getStoryReceivedPage',
      summary: 'The page that the plain form of a story ends on',
      description:
        'It shows the reference and what happens next, and nothing of what was sent or became of it.',
      parameters: [
        ref('parameters/Reference'),
        ref('parameters/PageLanguage'),
        ref('parameters/AnswerLanguage'),
      ],
      responses: {
        '200': page('The story was received, or was taken back.'),
        '404': page('No story has this reference.'),
        ...failures,
      },
    },
  },
};
