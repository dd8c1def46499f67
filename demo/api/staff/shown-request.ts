import * as z from 'zod/mini';
import type { ContactMethod } from '../../../src/contract/index.ts';
import {
  CADENCES,
  CONTACT_METHODS,
  ContactWindow,
  FOR_WHOM,
  LanguageTag,
  PhoneNumber,
  PURPOSES,
  TimeZone,
  URGENCIES,
} from '../../../src/contract/index.ts';
import type { Safety } from './safety.ts';
import { takeSafety } from './safety.ts';
import type { SentPart } from './sent.ts';
import { Sent } from './sent.ts';

/** What was sent, in the parts in which our pages show it. Each is `undefined` unless it is sound. */
export interface ShownRequest {
  readonly purpose: (typeof PURPOSES)[number] | undefined;
  readonly forWhom: (typeof FOR_WHOM)[number] | undefined;
  readonly urgency: (typeof URGENCIES)[number] | undefined;
  readonly language: string | undefined;
  readonly accommodation: string | undefined;
  readonly method: ContactMethod | undefined;
  readonly phone: string | undefined;
  readonly extension: string | undefined;
  readonly email: string | undefined;
  readonly timeZone: string | undefined;
  readonly windows: readonly z.infer<typeof ContactWindow>[];
  readonly safety: Safety;
  readonly peerId: string | undefined;
  readonly cadence: (typeof CADENCES)[number] | undefined;
  readonly weeks: number | undefined;
  readonly signals: { readonly elapsedMs: number | undefined; readonly trap: boolean | undefined };
  readonly name: string | undefined;
  readonly pronouns: string | undefined;
  readonly message: string | undefined;
  /** By whom they would rather be called. */
  readonly preferences: readonly SentPart[];
  /** Answers to the questions that the center adds. */
  readonly extra: readonly SentPart[];
  /** Everything else. */
  readonly others: readonly SentPart[];
}

/** Reads what was sent. Nothing of it is lost: what has no place of its own is in `others`. */
export function readSent(content: unknown): ShownRequest {
  const sent = new Sent(content);
  const words = (...path: string[]) => sent.take(path, z.string());
  const method = sent.take(['contact', 'method'], z.enum(CONTACT_METHODS));
  const byPhone = method === 'call' || method === 'text';
  const shown = {
    purpose: sent.take(['purpose'], z.enum(PURPOSES)),
    forWhom: sent.take(['for'], z.enum(FOR_WHOM)),
    urgency: sent.take(['urgency'], z.enum(URGENCIES)),
    language: sent.take(['language'], LanguageTag),
    accommodation: words('accommodation'),
    method,
    // What does not belong to the way of contact that was chosen is shown, and never offered.
    phone: byPhone ? sent.take(['contact', 'phone'], PhoneNumber) : undefined,
    extension: byPhone
      ? sent.take(['contact', 'extension'], z.string().check(z.regex(/^\d{1,10}$/)))
      : undefined,
    email: method === 'email' ? sent.take(['contact', 'email'], z.email()) : undefined,
    timeZone: sent.take(['contact', 'timeZone'], TimeZone),
    windows: sent.take(['contact', 'windows'], z.array(ContactWindow)) ?? [],
    safety: takeSafety(sent),
    peerId: words('preferences', 'peerId'),
    cadence: sent.take(['checkIn', 'cadence'], z.enum(CADENCES)),
    weeks: sent.take(['checkIn', 'weeks'], z.number()),
    signals: {
      elapsedMs: sent.take(['signals', 'elapsedMs'], z.number()),
      trap: sent.take(['signals', 'trap'], z.boolean()),
    },
    name: words('name'),
    pronouns: words('pronouns'),
    message: words('message'),
    preferences: sent.takeRest('preferences'),
    extra: sent.takeRest('extra'),
  };
  // A form without JavaScript sends what it does not know as an answer to a question of the center's.
  const isSafety = ({ path }: SentPart) => path.startsWith('extra.contact.safety.');
  const safety = {
    ...shown.safety,
    others: [...shown.safety.others, ...shown.extra.filter(isSafety)],
  };
  const extra = shown.extra.filter((part) => !isSafety(part));
  // What only machines need. Consent that is not as the contract has it stays in sight.
  sent.take(['version'], z.literal(1));
  words('requestId');
  words('locale');
  sent.take(['consent', 'contact'], z.literal(true));
  sent.take(['consent', 'sms'], z.boolean());
  words('consent', 'noticeVersion');
  return { ...shown, safety, extra, others: sent.takeRest() };
}
