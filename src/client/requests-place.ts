import { endpoint } from './endpoint.ts';

/** Where requests go: the base of an API, or an address of its own. */
export interface RequestsPlace {
  readonly api?: string | undefined;
  /** The whole address, instead of `api`. */
  readonly action?: string | undefined;
}

/** The address that takes requests, where there is one. */
export const requestsAt = ({ api, action }: RequestsPlace): string | undefined =>
  action || (api && endpoint(api, 'peer-requests'));

/**
 * The address of one request.
 *
 * @param requests the address that took it; its query stays
 */
export const requestAt = (requests: string, reference: string): string =>
  requests.replace(/\/*(?=[?#]|$)/, () => `/${encodeURIComponent(reference)}`);
