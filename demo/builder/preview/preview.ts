import type { ElementPiece, Piece } from '../embed/nodes.ts';
import type { PreviewMessage } from './preview-message.ts';
import { READY } from './preview-message.ts';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

let shown = '';

function show({ pieces, lang, direction, scheme, page, ...look }: PreviewMessage): void {
  const root = document.documentElement;
  root.lang = lang === '' ? 'en' : lang;
  root.dir = direction;
  root.style.setProperty('color-scheme', scheme);
  root.style.setProperty('background-color', page.background);
  root.style.setProperty('color', page.text);
  sheet.replaceSync(look.sheet);
  // Widgets look once at the page around them, and load again when they are made anew.
  const key = JSON.stringify([pieces, lang, direction, scheme, page]);
  if (key === shown) return;
  shown = key;
  document.body.replaceChildren(...pieces.map(nodeOf));
}

function nodeOf(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  return elementOf(piece);
}

function elementOf({ tag, attributes, children }: ElementPiece): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.map(nodeOf));
  return element;
}

addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewMessage>) => {
  if (source === parent && origin === location.origin) show(data);
});
parent.postMessage(READY, location.origin);
