import type { BuiltFile } from './built-files.ts';

/** The part of Trusted Types that is needed here; TypeScript does not know them yet. */
interface ScriptAddresses {
  createScriptURL(address: string): string;
}
declare const trustedTypes: {
  createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses;
};

/** Where the scripts are, and what the page allowed the loader. */
export interface ScriptPlace {
  /** Absolute, with a slash at the end. */
  readonly folder: string;
  /** Of the loader's own tag, for policies that go by it. */
  readonly nonce: string | undefined;
}

/**
 * Lets scripts of the widgets run only if every byte is what the build made.
 *
 * A browser checks the integrity of a module script that an element asks for, and of nothing that
 * this script imports. But what came for an element is kept, and an import of the same address gets
 * just that. So every script has an element of its own, after those that it imports: when its turn
 * comes there is nothing left for it to fetch. All browsers do this alike.
 *
 * As each waits for the one before, all are announced at the beginning and download side by side.
 * Chromium and Firefox check them already then. WebKit checks nothing of that, and Safari before 17
 * does not know it: there it is the element alone that counts. Firefox goes on to what an announced
 * script imports, so these too come first.
 *
 * @param files each after those it needs
 * @returns what runs one of the scripts by its name, the ones that it needs included, and rejects if
 * it did not come or is not what it should be. Of the rest nothing has run then that needs it.
 */
export function verifiedFiles(
  files: readonly BuiltFile[],
  { folder, nonce }: ScriptPlace,
): (name: string) => Promise<void> {
  const announced: (Promise<boolean> | undefined)[] = [];
  const running: (Promise<void> | undefined)[] = [];
  const addresses = scriptAddresses();

  /** Whether the element got what it asked for. */
  function came(place: number, element: HTMLLinkElement | HTMLScriptElement): Promise<boolean> {
    element.integrity = `sha384-${files[place]?.[1]}`;
    element.crossOrigin = 'anonymous';
    if (nonce) element.nonce = nonce;
    return new Promise((resolve) => {
      const end = ({ type }: Event) => {
        element.remove();
        resolve(type === 'load');
      };
      element.addEventListener('load', end);
      element.addEventListener('error', end);
      document.head.append(element);
    });
  }

  const address = (place: number) => folder + String(files[place]?.[0]);

  function announce(place: number): Promise<boolean> {
    const link = document.createElement('link');
    if (!link.relList.supports('modulepreload')) return Promise.resolve(true);
    link.rel = 'modulepreload';
    link.href = address(place);
    return came(place, link);
  }

  async function run(place: number): Promise<void> {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = addresses.createScriptURL(address(place));
    if (!(await announced[place]) || !(await came(place, script))) {
      // Whoever asks again may have more luck.
      announced[place] = running[place] = undefined;
      throw new Error('It did not come, or is not what it should be.');
    }
  }

  return async (name) => {
    const place = files.findIndex(([path]) => fileName(path) === name);
    const file = files[place];
    if (!file) return;
    const needed = [...file[2], place];
    for (const each of needed) announced[each] ??= announce(each);
    for (const each of needed) await (running[each] ??= run(each));
  };
}

/** A path without its folders. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * A page that requires Trusted Types takes no plain text as the address of a script. This is the
 * policy that it allows for the templates of the widgets, and more than once.
 */
function scriptAddresses(): ScriptAddresses {
  const plain: ScriptAddresses = { createScriptURL: (address) => address };
  try {
    return trustedTypes.createPolicy('lit-html', plain);
  } catch {
    // A browser without them, or a page that does not allow it, and then nothing is loaded.
    return plain;
  }
}
