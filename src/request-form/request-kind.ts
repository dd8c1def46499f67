import type { FormKind } from '../form/form-kind.ts';
import type { RequestFrame } from './request-from-form.ts';
import type { RequestWords } from './request-words.ts';
import type { SentAbout } from './sent-template.ts';

/** What the request form differs by from other forms. */
export interface RequestKind extends FormKind {
  readonly words: RequestWords;
  readonly frame: RequestFrame;
  readonly about: SentAbout;
}
