import { endpoint } from './endpoint.ts';

/** Where what visitors send goes: the base of an API, or an address of its own. */
export interface SubmissionsPlace {
  readonly api?: string | undefined;
  /** The whole address, instead of `api`. */
  readonly action?: string | undefined;
}

/** What a visitor can send, by its path below the base of an API. */
export type SubmissionsPath = 'peer-requests' | 'stories';

/** The address that takes it, where there is one. */
export const submissionsAt = (
  { api, action }: SubmissionsPlace,
  path: SubmissionsPath,
): string | undefined => action || (api && endpoint(api, path));

/**
 * The address of one that was sent.
 *
 * @param submissions the address that took it; its query stays
 */
export const submissionAt = (submissions: string, reference: string): string =>
  submissions.replace(/\/*(?=[?#]|$)/, () => `/${encodeURIComponent(reference)}`);
