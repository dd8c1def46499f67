import type { TemplateResult } from 'lit';
import type { Center } from './center-source.ts';
import type { FormFrame } from './form-frame.ts';
import type { FormValues } from './form-values.ts';
import type { Fault, FieldWords } from './form-words.ts';
import type { SentForm } from './form-sender.ts';
import type { Sending } from './sending.ts';
import type { VisitorSteps } from './visitor-steps.ts';

/** What one form differs by from another. */
export interface FormKind {
  readonly words: FieldWords<object>;
  readonly frame: FormFrame;
  /** What is kept of what was sent: enough to say what happens next. */
  readonly about: unknown;
}

/** What is to be sent, which may not be complete yet, and what is wrong with it. */
export interface Draft<About> {
  readonly body: object;
  readonly about: About;
  readonly faults: readonly Fault[];
}

/** What shows of a form that was sent. */
export interface SentParts<Kind extends FormKind> {
  readonly sent: SentForm;
  readonly about: Kind['about'];
  readonly center: Center;
  readonly words: Kind['words'];
  readonly steps: VisitorSteps;
  /** Draws it again. */
  readonly update: () => void;
}

/** What sending takes, and all that comes after it. It comes beside the form, after it. */
export interface SendingPart<Kind extends FormKind> extends Sending {
  /** @param entries of the controls that show: what was filled in and hidden again is not sent */
  readonly draft: (
    entries: readonly (readonly [string, string])[],
    values: FormValues,
    frame: Kind['frame'],
  ) => Draft<Kind['about']>;
  readonly sentTemplate: (parts: SentParts<Kind>) => TemplateResult;
}
