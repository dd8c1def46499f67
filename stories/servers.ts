/**
 * Servers that a preview can talk to without a network: addresses below `https://preview.invalid/`
 * are answered here, by their path, and everything else goes where it always went.
 */
export type Answer = (request: Request) => Response | Promise<Response>;

const text =
  (body: string): Answer =>
  () =>
    new Response(body, { headers: { 'content-type': 'application/json' } });

const status =
  (code: number): Answer =>
  () =>
    new Response('', { status: code });

/** Never answers, as a server does that has lost its database. */
export const silent: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

const answers = new Map<string, Answer>([
  ['never', silent],
  ['missing', status(404)],
]);

const ORIGIN = 'https://preview.invalid';

const realFetch = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const { origin, pathname } = new URL(
    input instanceof Request ? input.url : input,
    document.baseURI,
  );
  if (origin !== ORIGIN) return realFetch(input, init);
  const answer = answers.get(pathname.slice(1)) ?? status(404);
  return answer(new Request(input, init));
};

/** An address, and what answers there. */
export function on(path: string, answer: Answer): string {
  answers.set(path, answer);
  return `${ORIGIN}/${path}`;
}

/** An address that answers with a JSON text. */
export const serving = (name: string, body: string): string => on(name, text(body));

/** An address that answers as told first, and with status 404 from then on. */
export const servingOnce = (name: string, body: string): string =>
  on(name, (request) => {
    on(name, status(404));
    return text(body)(request);
  });

/** An address that never answers. */
export const NEVER = `${ORIGIN}/never`;

/** An address that answers with status 404. */
export const MISSING = `${ORIGIN}/missing`;
