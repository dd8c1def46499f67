import * as z from 'zod/mini';
import type { ContactMethod } from '../../../src/contract/index.ts';
import { IF_OTHERS_ANSWER, VOICEMAILS } from '../../../src/contract/index.ts';
import type { Sent, SentPart } from './sent.ts';

/** How contact is safe. Where an answer is missing or not known, it is the most careful one. */
export interface Safety {
  readonly voicemail: (typeof VOICEMAILS)[number];
  readonly ifOthersAnswer: (typeof IF_OTHERS_ANSWER)[number];
  readonly mayNameOrganization: boolean;
  /** In the visitor's own words. */
  readonly note: string | undefined;
  /** Answers that this server has no words for. */
  readonly others: readonly SentPart[];
}

const SAFETY = ['contact', 'safety'];

/** Takes the safety answers out of what was sent. */
export const takeSafety = (sent: Sent): Safety => ({
  voicemail: sent.take([...SAFETY, 'voicemail'], z.enum(VOICEMAILS)) ?? 'none',
  ifOthersAnswer:
    sent.take([...SAFETY, 'ifOthersAnswer'], z.enum(IF_OTHERS_ANSWER)) ?? 'say-nothing',
  mayNameOrganization: sent.take([...SAFETY, 'mayNameOrganization'], z.boolean()) ?? false,
  note: sent.take([...SAFETY, 'note'], z.string()),
  others: sent.takeRest(...SAFETY),
});

/**
 * What to do and what not, one sentence for each answer that matters for the way of contact. An
 * answer never allows more than another one forbids.
 */
export function safetyRules(method: ContactMethod | undefined, safety: Safety): readonly string[] {
  switch (method) {
    case 'call':
      return callRules(safety);
    case 'text':
      return safety.mayNameOrganization
        ? ['You may name our organization in the text.']
        : ['Do not say in the text where you are writing from. Others may read it.'];
    case 'email':
      return safety.mayNameOrganization
        ? ['You may name our organization in the email.']
        : [
            'Do not say where you are writing from: not in the sender, not in the subject, not in the email.',
          ];
    case 'visitor-will-contact':
      return ['Do not contact this person. They will contact us.'];
    case undefined:
      return [
        'We do not know the way of contact that was asked for. Read all that was sent before you do anything.',
        'Do not leave a voicemail.',
        'Do not say where you are calling from.',
      ];
  }
}

function callRules({ voicemail, ifOthersAnswer, mayNameOrganization }: Safety): string[] {
  return [
    voicemail === 'none'
      ? 'Do not leave a voicemail.'
      : voicemail === 'first-name-only' || !mayNameOrganization
        ? 'You may leave a voicemail with your first name only.'
        : 'You may leave a voicemail and name our organization.',
    {
      'say-nothing':
        'If someone else answers: do not say who you are or why you call, and do not ask for anyone.',
      'ask-for-name': 'If someone else answers: ask for the person by name, and say nothing else.',
      'may-identify': mayNameOrganization
        ? 'If someone else answers: you may say who you are and where you are calling from.'
        : 'If someone else answers: you may say who you are.',
    }[ifOthersAnswer],
    mayNameOrganization
      ? 'You may say where you are calling from.'
      : 'Do not say where you are calling from.',
  ];
}
