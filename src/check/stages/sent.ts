import { submissionAt } from '../../client/submissions-place.ts';
import { readOpen } from '../../contract/open.ts';
import { Receipt } from '../../contract/receipt.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import { leftBehind } from '../rules/sending/left-behind.ts';
import type { Round } from './round.ts';

/** What a check wrote on a server, so that nothing of it stays there. */
export class Sent {
  readonly #round: Round;
  readonly #url: string;
  /** References with the word that takes each back, where there is one. */
  readonly #there = new Map<string, string | undefined>();
  #withoutReference = 0;
  #takenBack = 0;

  constructor(round: Round, url: string) {
    this.#round = round;
    this.#url = url;
  }

  /**
   * Remembers what an answer says was written.
   *
   * @param wasGood whether it had to be taken: then it may be there even where no answer came
   */
  note({ answer, silence }: Exchange, wasGood: boolean): void {
    if (!isOk(answer)) {
      if (wasGood && silence?.kind === 'timeout') this.#withoutReference += 1;
      return;
    }
    const receipt = readOpen(Receipt, answer.json).value;
    if (receipt) this.#there.set(receipt.reference, receipt.withdrawToken);
    else this.#withoutReference += 1;
  }

  /** Takes back one of them. */
  async withdraw(reference: string, token: string): Promise<Exchange> {
    const exchange = await this.#round.asker.ask({
      where: `DELETE ${this.#path}/{reference}`,
      purpose: 'write',
      method: 'DELETE',
      url: submissionAt(this.#url, reference),
      headers: { authorization: `Withdraw ${token}` },
      evenWhenAborted: true,
    });
    if (isOk(exchange.answer) && this.#there.delete(reference)) this.#takenBack += 1;
    return exchange;
  }

  /** Takes back all that is still there, and says what could not be. */
  async takeBack(): Promise<void> {
    for (const [reference, token] of [...this.#there]) {
      if (token !== undefined) await this.withdraw(reference, token);
    }
    this.#round.findings.judge([leftBehind], {
      where: `POST ${this.#path}`,
      takenBack: this.#takenBack,
      stays: [...this.#there.keys()],
      withoutReference: this.#withoutReference,
    });
  }

  get #path(): string {
    return `/${this.#url.split('/').at(-1) ?? ''}`;
  }
}
