import type { FieldError } from '../../../../src/contract/index.ts';
import { shownName } from '../../../../src/contract/index.ts';
import type { EditFieldName, EditValues } from './edit-fields.ts';
import { editField, editFieldNames } from './edit-fields.ts';
import { isAllowedName } from './name-rule.ts';
import type { SentStory } from './sent-story.ts';

/** A field that has to be corrected, and how. */
export interface EditError {
  readonly name: EditFieldName;
  readonly words: string;
}

/**
 * What is wrong with an edit: one error for each field, in the order of the form.
 *
 * @param found what the contract has against it
 */
export function editErrors(
  { name: shown }: EditValues,
  found: readonly FieldError[],
  sent: SentStory,
): EditError[] {
  // What is wrong with one topic is wrong with the topics.
  const codes = new Map(found.map(({ pointer, code }) => [pointer.split('/')[1], code] as const));
  return editFieldNames.flatMap((name) => {
    const code = codes.get(name);
    const refusal = name === 'name' ? refusedName(shown, sent) : undefined;
    const words = code === undefined ? refusal : wordsOf(name, code);
    return words === undefined ? [] : [{ name, words }];
  });
}

function wordsOf(name: EditFieldName, code: FieldError['code']): string {
  const { label, most, format } = editField(name);
  if (code === 'too-short' || code === 'required') return 'A story needs this. Write it, please.';
  if (code === 'too-long') {
    return most === undefined
      ? 'One line is too long. Write at most 255 characters in each.'
      : `This is too long. Write at most ${most.toLocaleString('en-US')} characters.`;
  }
  return format ?? `This cannot be read. Look at “${label}” again.`;
}

/** What the name may be, and why. */
export function nameRule({ name = '', consent }: SentStory): string {
  const most = shownName(name, consent.firstName);
  return consent.firstName
    ? `They agreed to be called “${most}”. You can show that or less of it.`
    : `They did not agree to their first name. You can show “${most}” or less of it.`;
}

/** Why a name may not show, if it may not. */
function refusedName(name: string, sent: SentStory): string | undefined {
  const allowed = { sent: sent.name ?? '', mayUseFirstName: sent.consent.firstName };
  return isAllowedName(name, allowed)
    ? undefined
    : `This says more than they agreed to. ${nameRule(sent)}`;
}
