import { ACCEPT, DISCREET } from '../../client/http.ts';
import { pause } from '../../client/time-limit.ts';
import type { CheckSetting } from '../check.ts';
import { readBody } from './body.ts';
import type { Answer, Exchange, Purpose, Silence } from './exchange.ts';
import type { Limits } from './limits.ts';
import { SpentError } from './limits.ts';
import { offlineReason } from './offline-reason.ts';
import { readRetryAfter } from './retry-after.ts';

/** What to ask. */
export interface Question {
  readonly where: string;
  readonly purpose: Purpose;
  readonly url: string;
  /** Absent: `GET`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Asked even where the check is being given up: it cleans up. */
  readonly evenWhenAborted?: boolean;
}

/** How often a server may say that it is busy, for one question. */
const MOST_BUSY = 2;

/** Milliseconds that what cleans up may take, after a check was given up. */
const CLEANING_UP = 5000;

/** Asks one thing after the other, within limits, and lets every answer be looked at once. */
export class Asker {
  /** Whether any answer came at all. */
  reached = false;
  readonly inBrowser: boolean;
  readonly origin: string | undefined;
  readonly #setting: CheckSetting;
  readonly #fetch: typeof fetch;
  readonly #limits: Limits;
  readonly #look: (exchange: Exchange) => void;
  readonly #begun: number;
  #bytes = 0;
  #waited = 0;

  /** @param look is shown every exchange, also those that are asked again */
  constructor(
    setting: CheckSetting,
    limits: Limits,
    origin: string | undefined,
    look: (exchange: Exchange) => void,
  ) {
    this.#setting = setting;
    // A browser's own must not be called as the method of anything else.
    this.#fetch = (input, init) => {
      const { fetch: ask } = setting;
      return ask(input, init);
    };
    this.#limits = limits;
    this.inBrowser = setting.inBrowser;
    // A browser says its own, and does not let a page say another.
    this.origin = setting.inBrowser ? undefined : origin;
    this.#look = look;
    this.#begun = setting.now();
  }

  /**
   * Asks, and where the server is busy, once more when it says, within limits. It never fails for
   * what a server does.
   *
   * @throws {SpentError} when there is no time or room for it any more
   * @throws the reason of the setting's signal, when that is aborted
   */
  async ask(question: Question): Promise<Exchange> {
    for (let busy = 1; ; busy += 1) {
      const exchange = await this.#once(question);
      this.#look(exchange);
      const wait = exchange.answer && this.#waitFor(exchange.answer);
      if (wait === undefined || busy > MOST_BUSY) return exchange;
      this.#waited += wait;
      await pause(wait, this.#setting.signal ?? new AbortController().signal);
    }
  }

  /** Milliseconds to wait for a server that is busy or still at it, where it is worth it. */
  #waitFor({ status, headers }: Answer): number | undefined {
    if (status !== 429 && status !== 409) return undefined;
    const wait = readRetryAfter(headers.get('retry-after')) ?? (status === 409 ? 1000 : undefined);
    return wait !== undefined && this.#waited + wait <= this.#limits.waiting ? wait : undefined;
  }

  async #once({ where, purpose, url, method = 'GET', ...question }: Question): Promise<Exchange> {
    const { signal } = this.#setting;
    if (!question.evenWhenAborted) signal?.throwIfAborted();
    const exchange = {
      where,
      purpose,
      method,
      url,
      origin: this.origin,
      inBrowser: this.inBrowser,
    };
    const left = this.#limits.wholeCheck - (this.#setting.now() - this.#begun);
    const spent = left <= 0 || this.#bytes >= this.#limits.allBytes;
    if (spent && !question.evenWhenAborted) throw new SpentError();
    this.#setting.onRequest?.(where);

    const controller = new AbortController();
    const giveUp = () => controller.abort(signal?.reason);
    if (!question.evenWhenAborted) signal?.addEventListener('abort', giveUp);
    const allowed = question.evenWhenAborted ? Math.max(left, CLEANING_UP) : left;
    const first = Math.min(this.#limits.firstByte, allowed);
    const whole = Math.min(this.#limits.wholeAnswer, allowed);
    let timer = setTimeout(() => controller.abort(), first);
    const start = this.#setting.now();
    try {
      const response = await this.#fetch(url, {
        ...DISCREET,
        method,
        headers: {
          ...ACCEPT,
          ...(this.origin !== undefined && { origin: this.origin }),
          ...question.headers,
        },
        ...(question.body !== undefined && { body: question.body }),
        cache: 'no-store',
        // As the widgets do: what is read is followed, what is sent is not.
        redirect: purpose === 'read' || purpose === 'feed' ? 'follow' : 'manual',
        signal: controller.signal,
      });
      const firstByte = this.#setting.now() - start;
      clearTimeout(timer);
      let late = false;
      timer = setTimeout(
        () => {
          late = true;
          controller.abort();
        },
        Math.max(whole - firstByte, 1),
      );
      this.reached = true;
      const { status, headers, redirected } = response;
      const body = await readBody(
        response,
        Math.min(this.#limits.answerBytes, this.#limits.allBytes - this.#bytes),
        () => late,
        whole / 1000,
      );
      if (!question.evenWhenAborted) signal?.throwIfAborted();
      this.#bytes += body.bytes;
      const json = body.text === undefined ? undefined : parsed(body.text);
      const at = { status, headers, redirected, url: response.url || url, firstByte };
      return { ...exchange, answer: { ...at, ...body, json } };
    } catch (error) {
      if (!question.evenWhenAborted) signal?.throwIfAborted();
      // What would have been given more time says nothing about the server.
      const hurried = controller.signal.aborted && first < this.#limits.firstByte;
      if (hurried && !question.evenWhenAborted) throw new SpentError();
      const silence: Silence = controller.signal.aborted
        ? { kind: 'timeout', seconds: first / 1000 }
        : await this.#whyOffline(url, error);
      return { ...exchange, silence };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** A browser does not say whether nobody was there, or whether this page may not read it. */
  async #whyOffline(url: string, error: unknown): Promise<Silence> {
    if (!this.inBrowser) return { kind: 'offline', reason: offlineReason(error) };
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), this.#limits.firstByte);
    try {
      await this.#fetch(url, { ...DISCREET, mode: 'no-cors', signal: controller.signal });
      this.reached = true;
      return { kind: 'unreadable-here' };
    } catch {
      return { kind: 'offline', reason: 'no connection' };
    } finally {
      clearTimeout(timer);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
