import * as z from 'zod/mini';
import { LanguageTag, RecoverySince, STORY_KINDS } from '../../../../src/contract/index.ts';
import type { SentPart } from '../sent.ts';
import { Sent } from '../sent.ts';

/** What was sent, in the parts in which our pages show it. Each is `undefined` unless it is sound. */
export interface SentStory {
  readonly kind: (typeof STORY_KINDS)[number] | undefined;
  readonly quote: string | undefined;
  readonly body: string | undefined;
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly recoverySince: string | undefined;
  readonly topics: readonly string[] | undefined;
  readonly contentNote: string | undefined;
  readonly lang: string | undefined;
  /** The language of the form. */
  readonly locale: string | undefined;
  readonly email: string | undefined;
  /** What they agreed to. What is not there was not agreed to. */
  readonly consent: {
    readonly publish: boolean;
    readonly firstName: boolean;
    readonly contact: boolean;
    readonly noticeVersion: string | undefined;
  };
  readonly signals: { readonly elapsedMs: number | undefined; readonly trap: boolean | undefined };
  /** Answers to the questions that the center adds. */
  readonly extra: readonly SentPart[];
  /** Everything else. */
  readonly others: readonly SentPart[];
}

/** Reads what was sent. Nothing of it is lost: what has no place of its own is in `others`. */
export function readSentStory(content: unknown): SentStory {
  const sent = new Sent(content);
  const words = (...path: string[]) => sent.take(path, z.string());
  const agreed = (name: string) => sent.take(['consent', name], z.boolean()) === true;
  const shown = {
    kind: sent.take(['kind'], z.enum(STORY_KINDS)),
    quote: words('quote'),
    body: words('body'),
    name: words('name'),
    role: words('role'),
    recoverySince: sent.take(['recoverySince'], RecoverySince),
    topics: sent.take(['topics'], z.array(z.string())),
    contentNote: words('contentNote'),
    lang: sent.take(['lang'], LanguageTag),
    locale: sent.take(['locale'], LanguageTag),
    email: sent.take(['email'], z.email()),
    consent: {
      publish: agreed('publish'),
      firstName: agreed('firstName'),
      contact: agreed('contact'),
      noticeVersion: words('consent', 'noticeVersion'),
    },
    signals: {
      elapsedMs: sent.take(['signals', 'elapsedMs'], z.number()),
      trap: sent.take(['signals', 'trap'], z.boolean()),
    },
    extra: sent.takeRest('extra'),
  };
  // What only machines need.
  sent.take(['version'], z.literal(1));
  words('requestId');
  return { ...shown, others: sent.takeRest() };
}
