import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PostAnswer } from '../client/post-once.ts';
import type { Open } from '../contract/open.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { FormKind, SendingPart } from './form-kind.ts';
import type { OnceSender } from './once-sender.ts';

/** What became of a try to send that did not send, as far as a visitor has to know it. */
export type SendTrouble = Exclude<PostAnswer, { kind: 'sent' | 'invalid' | 'aborted' }>;

/** What was sent and written down, and what became of it since. */
export interface SentForm {
  /** Absent where the server said nothing that can be read. */
  readonly receipt: Open<Receipt> | undefined;
  /** Where it is, to be taken back; absent where the server does not offer that. */
  readonly address: string | undefined;
  withdrawal?: 'under-way' | 'failed' | 'done';
}

/** Sends a form, and takes back what was sent. Nothing outlives `forget`. */
export class FormSender<Kind extends FormKind> implements ReactiveController {
  trouble: SendTrouble | undefined;
  sent: SentForm | undefined;
  isSending = false;
  /** What sending takes, once it is loaded. */
  part: SendingPart<Kind> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #loadPart: () => Promise<SendingPart<Kind>>;
  #once: OnceSender | undefined;
  #loading: Promise<SendingPart<Kind>> | undefined;
  #countdown: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, loadPart: () => Promise<SendingPart<Kind>>) {
    this.#host = host;
    this.#loadPart = loadPart;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Whether the server asked for a wait that is not over, and so many seconds of it. */
  get secondsToWait(): number {
    return this.trouble?.kind === 'busy'
      ? Math.max(0, Math.ceil((this.trouble.until - Date.now()) / 1000))
      : 0;
  }

  /** Loads what sending takes, unless it is there; one that could not be had is asked for again. */
  async load(): Promise<SendingPart<Kind> | undefined> {
    try {
      this.part = await (this.#loading ??= this.#loadPart());
    } catch {
      this.#loading = undefined;
    }
    return this.part;
  }

  /** Marks the begin of a try, so that a second press is not a second try. */
  begin(): void {
    this.#setTrouble(undefined);
    this.isSending = true;
    this.#host.requestUpdate();
  }

  /** Marks its end. */
  end(trouble?: SendTrouble): void {
    this.isSending = false;
    this.#setTrouble(trouble);
    this.#host.requestUpdate();
  }

  /** What the server said of it; `aborted` also where it was given up for another reason. */
  async send(
    { OnceSender, submissionAt }: SendingPart<Kind>,
    url: string,
    body: object,
    language: string,
  ): Promise<PostAnswer> {
    this.#once ??= new OnceSender();
    const answer = await this.#once.send(url, body, language);
    if (answer.kind !== 'sent') return answer;
    const { receipt } = answer;
    this.#once.forget();
    const address = receipt?.withdrawToken ? submissionAt(url, receipt.reference) : undefined;
    this.sent = { receipt, address };
    return answer;
  }

  /** Takes back what was sent. */
  async withdraw(): Promise<void> {
    const { sent, part } = this;
    const token = sent?.receipt?.withdrawToken;
    if (!part || !sent?.address || !token || sent.withdrawal === 'under-way') return;
    sent.withdrawal = 'under-way';
    this.#host.requestUpdate();
    const { kind } = await part.withdraw(sent.address, token);
    // A repetition finds nothing where the answer to the first attempt got lost.
    sent.withdrawal = kind === 'gone' || kind === 'unknown' ? 'done' : 'failed';
    this.#host.requestUpdate();
  }

  /** Gives up what is under way, and keeps nothing of what was sent. */
  forget(): void {
    this.#once?.forget();
    this.sent = undefined;
    this.isSending = false;
    this.#setTrouble(undefined);
  }

  #setTrouble(trouble: SendTrouble | undefined): void {
    this.trouble = trouble;
    clearInterval(this.#countdown);
    if (trouble?.kind !== 'busy') return;
    this.#countdown = setInterval(() => {
      if (this.secondsToWait === 0) clearInterval(this.#countdown);
      this.#host.requestUpdate();
    }, 1000);
  }
}
