import { FormValues } from '../../../src/form/form-values.ts';
import { storyFromForm } from '../../../src/story-form/story-from-form.ts';
import type { StoryFrame } from '../../../src/story-form/story-kind.ts';

export type Entry = readonly [name: string, value: string];

export const FRAME: StoryFrame = {
  requestId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  locale: 'en-US',
  noticeVersion: '2026-01',
  elapsedMs: 4200,
  month: '2026-11',
};

/** What becomes of a form that holds these entries. */
export function drafted(entries: readonly Entry[], frame: Partial<StoryFrame> = {}) {
  const values = new FormValues();
  for (const [name] of entries) {
    values.set(name, ...entries.filter(([one]) => one === name).map(([, value]) => value));
  }
  const draft = storyFromForm(entries, values, { ...FRAME, ...frame });
  return {
    ...draft,
    /** As it goes over the wire. */
    wired: JSON.parse(JSON.stringify(draft.body)) as Record<string, unknown>,
  };
}
