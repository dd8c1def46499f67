import { aligned } from '../aligned.ts';
import type { Figures, RequestsResult } from './bench.ts';

const HEAD = ['at once', 'requests', 'server', 'throughput', '', 'median', '', 'p99', ''];

/** Two lines for each result, floor and API, the API's figures with their ratio to the floor. */
export function requestsTable(results: readonly RequestsResult[]): string {
  const lines = results.flatMap(({ atOnce, posts, floor, api }) => [
    [String(atOnce), posts.toLocaleString('en-US'), 'floor', ...written(floor)],
    ['', '', 'API', ...written(api, floor)],
  ]);
  return aligned([HEAD, ...lines]);
}

/** What the lines and columns mean, one line each. */
export const requestsLegend = (): string =>
  [
    'floor: a bare route that inserts what it is sent as one row, on the same PostgreSQL with fsync on',
    'API: POST /peer-requests of the reference API in one process, and its ratio to the floor',
    'throughput: requests taken in a second, each sent as soon as one before it was answered',
    'median, p99: from sending until the answer was read',
    'Floor and API by turns. The sender, the server and the database share the processor.',
  ].join('\n');

function written({ throughput, median, p99 }: Figures, floor?: Figures): string[] {
  const ratio = (ours: number, bare: number | undefined) =>
    bare === undefined ? '' : `${(ours / bare).toFixed(2)}x`;
  return [
    `${throughput.toFixed(0)} /s`,
    ratio(throughput, floor?.throughput),
    `${median.toFixed(1)} ms`,
    ratio(median, floor?.median),
    `${p99.toFixed(1)} ms`,
    ratio(p99, floor?.p99),
  ];
}
