import { FormValues } from '../../../src/form/form-values.ts';
import type { DraftRequest, RequestFrame } from '../../../src/request-form/request-from-form.ts';
import { requestFromForm } from '../../../src/request-form/request-from-form.ts';

export type Entry = readonly [name: string, value: string];

export const FRAME: RequestFrame = {
  purpose: 'talk',
  requestId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  locale: 'en-US',
  noticeVersion: '2026-01',
  timeZone: 'America/Denver',
  country: 'US',
  elapsedMs: 4200,
  extraFields: [],
};

/** What becomes of a form that holds these entries. */
export function drafted(
  entries: readonly Entry[],
  frame: Partial<RequestFrame> = {},
): DraftRequest {
  const values = new FormValues();
  for (const [name] of entries) {
    values.set(name, ...entries.filter(([one]) => one === name).map(([, value]) => value));
  }
  return requestFromForm(entries, values, { ...FRAME, ...frame });
}

/** As it goes over the wire. */
export const wired = ({ request }: DraftRequest): Record<string, unknown> =>
  JSON.parse(JSON.stringify(request)) as Record<string, unknown>;
