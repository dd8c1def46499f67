import type { FormFrame } from '../form/form-frame.ts';
import type { FormKind } from '../form/form-kind.ts';
import type { ShareWords } from './share-words.ts';

/** What a story says beyond what was filled in. */
export interface StoryFrame extends FormFrame {
  /** The month in which it is sent, by the visitor's clock: `YYYY-MM`. */
  readonly month: string;
}

/** What is kept of a story once it is sent. */
export interface SharedAbout {
  readonly mayContact: boolean;
  /** Whether its reference and removal code were copied. */
  copied: boolean;
}

/** What the story form differs by from other forms. */
export interface StoryKind extends FormKind {
  readonly words: ShareWords;
  readonly frame: StoryFrame;
  readonly about: SharedAbout;
}
