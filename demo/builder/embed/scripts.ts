import type { Widget } from '../manifest/fields.ts';
import { SUPPORT } from '../manifest/fields.ts';
import type { Choices } from './choices.ts';
import type { ElementPiece } from './nodes.ts';
import { element } from './nodes.ts';
import { unique } from './policy.ts';

/** The hash of each file that a script tag can name, as `dist/sri.json` has it. */
export type Hashes = Readonly<Record<string, string>>;

/** An address in the folder of the scripts. */
export const inFolder = (host: string, file: string): string =>
  `${host.trim().replace(/\/*$/, '/')}${file}`;

type Attributes = ElementPiece['attributes'];

const checked = (file: string, { integrity }: Choices, hashes: Hashes): Attributes => {
  const hash = hashes[file];
  return integrity && hash !== undefined
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [];
};

/** The loader's tag. @param origins of services that are not on the page's own, where divs name them */
export const loaderTag = (
  choices: Choices,
  hashes: Hashes,
  origins: readonly string[] = [],
): ElementPiece =>
  element('script', [
    ['async', true],
    ['src', inFolder(choices.host, 'loader.js')],
    ...(origins.length > 0 ? [['data-origins', origins.join(' ')] as const] : []),
    ...checked('loader.js', choices, hashes),
  ]);

/** The tags in some pieces, each once. */
export const tagsIn = (pieces: readonly ElementPiece[]): readonly string[] =>
  unique(
    pieces.flatMap(({ tag, children }) => [
      ...(tag.startsWith('peer-') ? [tag] : []),
      ...tagsIn(children.filter((child) => typeof child !== 'string')),
    ]),
  );

/** The scripts that register these elements, each once. */
export const scriptsFor = (
  tags: readonly string[],
  widgets: readonly Widget[],
): readonly string[] =>
  unique(widgets.filter(({ tag }) => tags.includes(tag)).map(({ script }) => script));

/** One tag for each widget's script. */
export const scriptTags = (
  files: readonly string[],
  choices: Choices,
  hashes: Hashes,
): readonly ElementPiece[] =>
  files.map((file) =>
    element('script', [
      ['type', 'module'],
      ['src', inFolder(choices.host, file)],
      ...checked(file, choices, hashes),
    ]),
  );

/** The widgets that can be chosen: the one that only shares settings comes by itself. */
export const choosable = (widgets: readonly Widget[]): readonly Widget[] =>
  widgets.filter(({ tag }) => tag !== SUPPORT);
