import { readOpen } from '../../contract/open.ts';
import { Service } from '../../contract/service.ts';
import { endpoint } from '../../client/endpoint.ts';
import { service } from '../rules/service/service.ts';
import type { Round } from './round.ts';

/** What an API says of itself, as far as it is needed to go on. */
export interface SaidOfItself {
  /** Absent where it says nothing that can be read. */
  readonly capabilities?: readonly string[];
  readonly noticeVersion?: string;
}

/** `GET {api}/`. */
export async function checkService({ asker, findings, api }: Round): Promise<SaidOfItself> {
  const exchange = await asker.ask({ where: 'GET /', purpose: 'read', url: endpoint(api, '') });
  findings.judge([service], exchange);
  const read = readOpen(Service, exchange.answer?.json).value;
  if (!read) return {};
  const { capabilities, noticeVersion } = read;
  return { capabilities, ...(noticeVersion !== undefined && { noticeVersion }) };
}
