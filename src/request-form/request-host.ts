import type { FormHost } from '../form/form-host.ts';

/** The element, as the form in it knows it. */
export interface RequestHost extends FormHost {
  readonly purpose: string | undefined;
  readonly respondWithin: string | undefined;
  readonly country: string | undefined;
  readonly fields: unknown;
}
