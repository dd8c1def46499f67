import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './recording-server.ts';

/** Lets every page read the answer, and how long it should wait. */
const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
};

/** A body as it stands. */
export const body =
  (text: string, type = 'application/json', headers: OutgoingHttpHeaders = CROSS_ORIGIN): Answer =>
  (_, response) =>
    response.writeHead(200, { ...headers, 'Content-Type': type }).end(text);

/** A JSON document. */
export const json = (value: unknown): Answer => body(JSON.stringify(value));

/** Groups as an API answers. */
export const groupsOf = (...groups: readonly unknown[]): Answer => json({ groups });

/** A status and nothing to read. */
export const status =
  (code: number, headers: OutgoingHttpHeaders = {}): Answer =>
  (_, response) =>
    response.writeHead(code, { ...CROSS_ORIGIN, ...headers }).end();

/** Less than was promised: the connection breaks in the middle. */
export const cutOff =
  (text: string): Answer =>
  (_, response) => {
    response.writeHead(200, {
      ...CROSS_ORIGIN,
      'Content-Type': 'application/json',
      'Content-Length': text.length,
    });
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  };

/** Nothing, ever. */
export const never: Answer = () => undefined;

/** One answer after the other; the last one from then on. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let turn = 0;
  return (request, response, text) => {
    (answers[turn] ?? answers[0])(request, response, text);
    turn = Math.min(turn + 1, answers.length - 1);
  };
}

/** An answer that is kept back until it is let go. */
export interface Held {
  readonly answer: Answer;
  readonly letGo: () => void;
}

/** Keeps an answer back, for a server that is slow. */
export function held(answer: Answer): Held {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  return {
    answer: (...asked) => void gone.then(() => answer(...asked)),
    letGo: () => letGo(),
  };
}
