import { fieldErrors } from '../contract/field-errors.ts';
import { storyFromFields } from '../contract/story-fields.ts';
import { StorySubmission } from '../contract/story-submission.ts';
import { frameEntries, signalsOf } from '../form/form-frame.ts';
import type { Draft } from '../form/form-kind.ts';
import type { FormValues } from '../form/form-values.ts';
import type { Fault } from '../form/form-words.ts';
import { hasYear, recoverySince } from './recovery-since.ts';
import type { SharedAbout, StoryFrame } from './story-kind.ts';

/**
 * The story that a form's entries make, checked against the contract's own schema.
 *
 * @param entries of the controls that show: what was filled in and hidden again is not sent
 */
export function storyFromForm(
  entries: readonly (readonly [string, string])[],
  values: FormValues,
  frame: StoryFrame,
): Draft<SharedAbout> {
  const since = recoverySince(values);
  const body = storyFromFields([
    ...frameEntries(frame),
    ...entries.filter(([name]) => !name.startsWith('recoverySince')),
    ['recoverySince', since],
  ]);
  body['signals'] = signalsOf(body, frame);
  return {
    body,
    about: { mayContact: 'email' in body, copied: false },
    faults: [...fieldErrors(StorySubmission, body), ...impossible(since, frame.month)],
  };
}

const impossible = (since: string, month: string): Fault[] =>
  since && (!hasYear(since) || since > month)
    ? [{ pointer: '#/recoverySince', code: 'out-of-range' }]
    : [];
