import type { Open } from '../contract/open.ts';
import { readOpen } from '../contract/open.ts';
import { Service } from '../contract/service.ts';
import { endpoint } from './endpoint.ts';
import { fetchJson } from './http.ts';
import { within } from './time-limit.ts';

/** Milliseconds after which an API that does not say what it can do is taken to do the least. */
const PATIENCE = 3000;

/** `GET {api}/`, which an API need not have. It never fails. */
export async function serviceOf(
  api: string,
  outer: AbortSignal,
): Promise<Open<Service> | undefined> {
  try {
    const { json } = await within(PATIENCE, outer, ({ signal }) =>
      fetchJson(endpoint(api, ''), signal),
    );
    return readOpen(Service, json).value;
  } catch {
    return undefined;
  }
}

/** What an API says it can do. It never fails. */
export const capabilitiesOf = async (api: string, outer: AbortSignal): Promise<readonly string[]> =>
  (await serviceOf(api, outer))?.capabilities ?? [];
