import { warnOnce } from '../../widget/warn-once.ts';
import { BUILT_FILES, VERSION } from './built-files.ts';
import { fillDiv, readDiv } from './div-widgets.ts';
import { originsIn } from './pinned-origins.ts';
import { refusal } from './refusal.ts';
import { fileName, verifiedFiles } from './verified-files.ts';
import { WIDGETS } from './widget-attributes.ts';

/** What loaders and bundles on one page know of each other. */
interface Page {
  /** The loader that works here: its version, and whether another one was told of already. */
  peerLoader?: { readonly version: string; told: boolean };
  /** Brings a script that a bundle of ours imports only when it is used. */
  peerImport?: (load: (path: string) => Promise<unknown>, path: string) => Promise<unknown>;
}
const page = self as Page;

const DIV = '[data-peer-widget]';
const ALL = [...WIDGETS.map((widget) => `peer-${widget}`), DIV].join();

/** Brings what the page uses, now and later, from the folder of the loader's own script. */
function start({ src, integrity, nonce, dataset }: HTMLScriptElement): void {
  const folder = new URL('.', src).href;
  const origins = originsIn(`${location.origin} ${dataset['origins'] ?? ''}`);
  const verified = integrity ? verifiedFiles(BUILT_FILES, { folder, nonce }) : undefined;
  const bring = verified ?? ((file: string): Promise<unknown> => import(folder + file));
  const why = integrity && ', or is not what its loader expects';
  if (verified) {
    page.peerImport = async (load, path) => {
      await verified(fileName(path)).catch((error: unknown) => {
        warnOnce(`A part of a widget could not be loaded${why}.`);
        throw error;
      });
      return load(path);
    };
  }

  const coming = new Set<string>();
  function load(widget: string): void {
    if (coming.has(widget) || customElements.get(`peer-${widget}`)) return;
    coming.add(widget);
    bring(`${widget}.js`).catch(() => {
      coming.delete(widget);
      warnOnce(`<peer-${widget}> could not be loaded${why}; what is inside it stays.`);
    });
  }

  const done = new WeakSet<Element>();
  function fill(div: Element): void {
    // Its end may not be here yet.
    if (done.has(div) || document.readyState === 'loading') return;
    if (div.contains(document.activeElement)) {
      // Moving what has the focus would take it away.
      div.addEventListener('focusout', () => setTimeout(() => fill(div)), { once: true });
      return;
    }
    done.add(div);
    const widget = String(div.getAttribute('data-peer-widget'));
    const read = readDiv(div, origins);
    if ('attributes' in read) {
      load(widget);
      fillDiv(div, widget, read.attributes);
    } else if (read.refused === 'name') {
      warnOnce(`data-peer-widget must be one of: ${WIDGETS.join(', ')}.`);
    } else {
      warnOnce(
        `data-peer-widget="${widget}": it points to an origin that data-origins on the loader's tag does not name; nothing was loaded.`,
      );
      div.prepend(refusal(div));
    }
  }

  function look(root: Document | Element): void {
    const found = [...root.querySelectorAll(ALL)];
    if (root instanceof Element && root.matches(ALL)) found.unshift(root);
    for (const each of found) {
      if (each.matches(DIV)) fill(each);
      else load(each.localName.slice('peer-'.length));
    }
  }

  const lookAgain = () => look(document);
  lookAgain();
  document.addEventListener('DOMContentLoaded', lookAgain);
  // What did not come while the visitor was offline.
  addEventListener('online', lookAgain);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
}

const tag = document.currentScript;
const first = page.peerLoader;
if (first) {
  if (first.version !== VERSION && !first.told) {
    first.told = true;
    warnOnce(`Two versions of the loader are on this page; only ${first.version} works.`);
  }
} else if (tag instanceof HTMLScriptElement && tag.src) {
  page.peerLoader = { version: VERSION, told: false };
  start(tag);
} else {
  warnOnce('The loader must be a <script src> of its own, and not a module.');
}
