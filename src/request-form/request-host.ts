import type { LitElement } from 'lit';
import type { Clock } from '../widget/clock.ts';
import type { SupportKey } from '../widget/support-context.ts';

/** The element, as the form in it knows it. */
export interface RequestHost extends LitElement {
  readonly api: string | undefined;
  readonly action: string | undefined;
  readonly purpose: string | undefined;
  readonly organization: string | undefined;
  readonly phone: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly noticeVersion: string | undefined;
  readonly respondWithin: string | undefined;
  readonly country: string | undefined;
  readonly titlePrefix: string | undefined;
  readonly fields: unknown;
  readonly clock: Clock;
  /** What a `<peer-support>` around says. */
  offered(name: SupportKey): string | undefined;
}
