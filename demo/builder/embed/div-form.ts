import type { ElementPiece, Piece } from './nodes.ts';

/** An element as a `<div>` that the loader makes the element of, for editors that keep no others. */
export function asDivs(piece: ElementPiece): ElementPiece {
  const isWidget = piece.tag.startsWith('peer-');
  const children = piece.children.map((child): Piece => inDiv(child));
  if (!isWidget) return { ...piece, attributes: piece.attributes.map(slotAsData), children };
  return {
    tag: 'div',
    attributes: [
      ['data-peer-widget', piece.tag.slice('peer-'.length)],
      ...piece.attributes.map(
        ([name, value]) => [`data-${name}`, value === true ? '' : value] as const,
      ),
    ],
    children,
  };
}

const inDiv = (child: Piece): Piece => (typeof child === 'string' ? child : asDivs(child));

const slotAsData = ([name, value]: ElementPiece['attributes'][number]) =>
  [name === 'slot' ? 'data-slot' : name, value] as const;
