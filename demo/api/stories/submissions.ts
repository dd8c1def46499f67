import type { Hono } from 'hono';
import { StorySubmission, storyFromFields } from '../../../src/contract/index.ts';
import type { Desk } from '../sending/desk.ts';
import type { Kind } from '../sending/kind.ts';
import { sendingRoutes } from '../sending/routes.ts';
import { acceptStory } from './accept.ts';
import { FIELD_WORDS } from './pages/field-words.ts';
import { receivedWords } from './pages/received.ts';
import { isWithdrawn, withdrawStory } from './withdraw.ts';

/** The most that the contract lets a story have, in bytes. */
const MAX_STORY = 32 * 1024;

/**
 * `POST /stories`, as JSON or as a plain form, the page that such a form ends on, and `DELETE` to
 * take a story back.
 */
export const submissionRoutes = (desk: Desk): Hono => sendingRoutes(desk, storyKind(desk));

function storyKind({ storage, clock }: Desk): Kind<StorySubmission> {
  const { database } = storage;
  return {
    path: 'stories',
    listed: true,
    schema: StorySubmission,
    maxBody: MAX_STORY,
    status: 202,
    check: () => Promise.resolve([]),
    fromFields: storyFromFields,
    take: (incoming) => acceptStory(storage, incoming, clock()),
    withdraw: (reference, token) => withdrawStory(database, reference, token, clock()),
    limits: { ofAddress: 'stories-of-address', ofAll: 'stories-of-all' },
    withdrawals: 'withdrawals-of-address',
    received: async (reference, language) =>
      receivedWords(language, reference, await isWithdrawn(database, reference)),
    words: {
      notFound: 'No story has this reference and token.',
      fields: FIELD_WORDS,
      problems: {
        en: {
          title: 'We could not take your story',
          tooLong: 'It was too long. Please shorten it.',
        },
        es: {
          title: 'No pudimos recibir su historia',
          tooLong: 'Era demasiado larga. Por favor acórtela.',
        },
      },
    },
  };
}
