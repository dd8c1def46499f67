import { STORY_KINDS } from '../../../src/contract/index.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../groups/routes.ts';
import { DEFAULT_LIMIT as DEFAULT_STORIES, MAX_LIMIT as MAX_STORIES } from '../stories/routes.ts';
import type { Json } from './parts.ts';

const header = (description: string, example: string): Json => ({
  description,
  schema: { type: 'string' },
  example,
});

/** What answers may carry. */
export const headers: Json = {
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
  NoCache: header(
    'The answer may be kept, and must be checked before it is shown again.',
    'public, no-cache',
  ),
  NoStore: header('The answer must not be kept.', 'no-store'),
  RetryAfter: header('Seconds after which it may be sent again.', '120'),
  Location: header(
    'The page that confirms what was sent, relative to this address.',
    'peer-requests/received/K7QMX-3WPDR',
  ),
  Authenticate: header('How to say that what was sent is one’s own.', 'Withdraw'),
};

/** What requests may carry beside their body. */
export const parameters: Json = {
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
  StoryKind: {
    name: 'kind',
    in: 'query',
    description: 'Only stories, or only advice. Without it, both.',
    schema: { type: 'string', enum: [...STORY_KINDS] },
  },
  StoryLimit: {
    name: 'limit',
    in: 'query',
    description: 'The most stories in one answer.',
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_STORIES,
      default: DEFAULT_STORIES,
    },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description:
      'The language of the page, `en` or `es`: what it calls the values of filters, and days, can be searched for.',
    schema: { type: 'string', default: 'en' },
  },
  AnswerLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of what people will read of the answer, `en` or `es`.',
    schema: { type: 'string', default: 'en' },
  },
  PageLanguage: {
    name: 'lang',
    in: 'query',
    description:
      'The language of the page, `en` or `es`, where it is not that of `Accept-Language`.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Needed with JSON: a UUID in double quotes, the same whenever this is sent again.',
    schema: { type: 'string' },
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
  },
  Reference: {
    name: 'reference',
    in: 'path',
    required: true,
    description: 'The `reference` of a receipt.',
    schema: { type: 'string' },
  },
  WithdrawToken: {
    name: 'Authorization',
    in: 'header',
    required: true,
    description: 'The word `Withdraw`, a space and the `withdrawToken` of the receipt.',
    schema: { type: 'string' },
  },
  GroupId: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The `id` of a group, percent-encoded. Opaque.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
};
