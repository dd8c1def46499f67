import type { Choices } from './embed/choices.ts';
import type { Snippet } from './embed/snippet.ts';
import type { Widget } from './manifest/fields.ts';

/** What every step is drawn from. */
export interface View {
  readonly choices: Choices;
  readonly widgets: readonly Widget[];
  readonly snippet: Snippet;
  /** Takes over what somebody changed. */
  readonly change: (choices: Choices) => void;
}
