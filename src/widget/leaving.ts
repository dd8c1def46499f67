/** A registered symbol, so that two copies of the script tell each other. */
const KEY = Symbol.for('peer-support:leaving');
const EVENT = 'leaving';

const shared = globalThis as { [KEY]?: EventTarget | undefined };

/** Made when it is first needed: a server that imports the package has nobody who leaves. */
const exits = (): EventTarget => (shared[KEY] ??= new EventTarget());

/**
 * Calls back when the visitor leaves in a hurry, before the browser goes: to end what is being sent
 * and to forget what was typed.
 *
 * @returns a function that ends it.
 */
export function onLeaving(listener: () => void): () => void {
  exits().addEventListener(EVENT, listener);
  return () => exits().removeEventListener(EVENT, listener);
}

/** Tells everyone that the visitor leaves in a hurry. */
export function leave(): void {
  exits().dispatchEvent(new Event(EVENT));
}
