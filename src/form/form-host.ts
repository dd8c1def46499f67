import type { LitElement, TemplateResult } from 'lit';
import type { Clock } from '../widget/clock.ts';
import type { ElementState } from '../widget/element-states.ts';
import type { SupportKey } from '../widget/support-context.ts';
import type { FormWords } from './form-words.ts';

/** The element, as the form in it knows it. */
export interface FormHost extends LitElement {
  readonly api: string | undefined;
  readonly action: string | undefined;
  readonly organization: string | undefined;
  readonly phone: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly noticeVersion: string | undefined;
  readonly titlePrefix: string | undefined;
  readonly clock: Clock;
  /** What a `<peer-support>` around says. */
  offered(name: SupportKey): string | undefined;
}

/** The form, as its element knows it once it is loaded. */
export interface LoadedForm {
  readonly words: FormWords;
  readonly state: ElementState;
  readonly heading: string;
  /** What a live region says. */
  readonly spoken: string;
  content(): TemplateResult;
  /** Asks the center's API again about the center. */
  refresh(): Promise<void>;
}
