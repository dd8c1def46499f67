import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** More phrases than anything here has: a reader that never comes round must not read for ever. */
const MOST = 200;

/** What a screen reader says from the top of a box to its end, without the words for where things end. */
export async function readAloud(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    const first = await virtual.lastSpokenPhrase();
    for (let count = 0; count < MOST; count += 1) {
      await virtual.next();
      // After the end it begins again.
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const said = await virtual.spokenPhraseLog();
    return said
      .slice(0, -1)
      .map((phrase) => phrase.replace(/[\s\u202f]+/g, ' '))
      .filter((phrase) => !phrase.startsWith('end of '));
  } finally {
    await virtual.stop();
  }
}

/** Where each of some words is first said; -1 where they are not. */
const order = (said: readonly string[], ...phrases: readonly string[]): number[] =>
  phrases.map((phrase) => said.findIndex((one) => one.includes(phrase)));

/** Fails unless all of the words are said, in this order. */
export function inOrder(said: readonly string[], ...phrases: readonly string[]): void {
  const places = order(said, ...phrases);
  expect(places, said.join(' | ')).not.to.include(-1);
  expect(places, said.join(' | ')).to.deep.equal([...places].sort((a, b) => a - b));
}
