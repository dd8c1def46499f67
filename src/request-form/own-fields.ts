import type { ExtraField } from '../form/extra-fields.ts';
import { extraFieldsFrom } from '../form/extra-fields.ts';
import { warnOnce } from '../widget/warn-once.ts';

/** A center's own questions: those set by a script, or those written in the page as JSON. */
export function ownFields(element: Element, set: unknown): readonly ExtraField[] {
  const tag = element.localName;
  if (set !== undefined) return extraFieldsFrom(set, tag);
  const script = element.querySelector(':scope > script[slot="fields"]');
  if (!script) return [];
  try {
    return extraFieldsFrom(JSON.parse(script.textContent), tag);
  } catch {
    warnOnce(`<${tag}>: the JSON of its fields cannot be read.`);
    return [];
  }
}
