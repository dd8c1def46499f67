/** The part of a stream that is written to. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says what is being asked: on a terminal in one line that is written over, elsewhere line by line. */
export class Progress {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  show(where: string): void {
    this.#output.write(this.#output.isTTY ? `\r\u001b[K${where} …` : `${where}\n`);
  }

  clear(): void {
    if (this.#output.isTTY) this.#output.write('\r\u001b[K');
  }
}
