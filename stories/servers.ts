/**
 * Servers that a preview can talk to without a network: addresses below `https://preview.invalid/`
 * are answered here, by the path's first word, and everything else goes where it always went.
 */
type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const json =
  (body: string): Answer =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));

const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response('', { status: code }));

/** Never answers, as a server does that has lost its database. */
const silent: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

const answers = new Map<string, Answer>([
  ['never', silent],
  ['missing', status(404)],
]);

const ORIGIN = 'https://preview.invalid';

const realFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const answer = url.origin === ORIGIN ? answers.get(url.pathname.slice(1)) : undefined;
  return answer ? answer(request.signal) : realFetch(input, init);
};

/** An address that answers with a JSON text. */
export function serving(name: string, body: string): string {
  answers.set(name, json(body));
  return `${ORIGIN}/${name}`;
}

/** An address that answers as told first, and with status 404 from then on. */
export function servingOnce(name: string, body: string): string {
  answers.set(name, (signal) => {
    answers.set(name, status(404));
    return json(body)(signal);
  });
  return `${ORIGIN}/${name}`;
}

/** An address that never answers. */
export const NEVER = `${ORIGIN}/never`;

/** An address that answers with status 404. */
export const MISSING = `${ORIGIN}/missing`;
