import { remembered } from './remembered.ts';

/** A host in plain letters, with or without a port: what follows it cannot make an address bad. */
const ORIGIN = /^https?:\/\/[\w.:-]+(?=[/?#]|$)/i;

/** The part of an address that says whose it is; the whole of one that is out of the ordinary. */
export const originOf = (address: string): string => ORIGIN.exec(address)?.[0] ?? address;

const isReadable = remembered((origin) => {
  try {
    return /^https?:$/.test(new URL(origin).protocol);
  } catch {
    return false;
  }
});

/** Whether the text is an absolute `http:` or `https:` address: nothing else may become a link. */
export const isHttpUrl = (address: string): boolean => isReadable(originOf(address));
