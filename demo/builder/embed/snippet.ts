import type { Widget } from '../manifest/fields.ts';
import { looksSheet, reserveSheet } from '../looks/stylesheet.ts';
import type { Choices } from './choices.ts';
import { asDivs } from './div-form.ts';
import type { ElementPiece } from './nodes.ts';
import { htmlOf } from './nodes.ts';
import { pagePieces } from './page-pieces.ts';
import { PLACE_GUIDES } from './places.ts';
import type { Directive, MaybeDirective } from './policy.ts';
import {
  askedSources,
  maybeDirectives,
  pinnedOrigins,
  showsFilms,
  showsPictures,
  widgetPolicy,
} from './policy.ts';
import type { Hashes } from './scripts.ts';
import { loaderTag, scriptTags, scriptsFor, tagsIn } from './scripts.ts';
import { frameSnippet } from './frame-form.ts';
import { sourceOf } from './values.ts';

/** One thing to copy. */
export interface Block {
  readonly id: 'theme' | 'page' | 'css' | 'settings';
  readonly title: string;
  readonly text: string;
}

/** The policy of one kind of page. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly directives: readonly Directive[];
}

/** All that a center copies. */
export interface Snippet {
  readonly blocks: readonly Block[];
  /** Of each page that takes part; empty only while nothing is chosen. */
  readonly policies: readonly Policy[];
  readonly maybe: readonly MaybeDirective[];
}

/** What is known besides the choices. */
export interface Surroundings {
  readonly widgets: readonly Widget[];
  readonly hashes: Hashes;
  /** The source that lets `styleContent` through, where a page can find it out: `'sha256-…'`. */
  readonly styleSource?: string | undefined;
}

/** The CSS of what was chosen, or `''`. */
export function sheetOf(choices: Choices, widgets: readonly Widget[]): string {
  const tags = tagsIn(pagePieces(choices, widgets));
  const looked = tags.filter((tag) => tag !== 'peer-support');
  const isDiv = PLACE_GUIDES[choices.place].form === 'divs';
  return [looksSheet(choices.looks, looked), reserveSheet(looked, isDiv)]
    .filter(Boolean)
    .join('\n');
}

/** What stands between `<style>` and `</style>`, to the byte: a policy names it by its hash. */
export const styleContent = (sheet: string): string => `\n${sheet}\n`;

/** @returns nothing to copy while no widget is chosen */
export function snippetOf(choices: Choices, around: Surroundings): Snippet {
  const pieces = pagePieces(choices, around.widgets);
  if (pieces.length === 0) return { blocks: [], policies: [], maybe: [] };
  const { form } = PLACE_GUIDES[choices.place];
  if (form === 'frames') return frameSnippet(choices, around.widgets);
  return form === 'divs' ? inDivs(choices, pieces, around) : inElements(choices, pieces, around);
}

function inElements(
  choices: Choices,
  pieces: readonly ElementPiece[],
  around: Surroundings,
): Snippet {
  const { widgets, hashes } = around;
  const files = scriptsFor(tagsIn(pieces), widgets);
  const scripts =
    choices.scripts === 'loader'
      ? [loaderTag(choices, hashes)]
      : scriptTags(files, choices, hashes);
  const sheet = sheetOf(choices, widgets);
  const inBlock = choices.styleForm === 'block' && sheet !== '';
  const style = inBlock ? `<style>${styleContent(sheet)}</style>\n` : '';
  return {
    blocks: [
      {
        id: 'page',
        title: 'For the page',
        text: `${htmlOf(scripts)}\n${style}${htmlOf(pieces)}\n`,
      },
      ...(sheet !== '' && !inBlock ? [cssBlock(sheet)] : []),
    ],
    ...widgetPage(choices, pieces, around, sheet),
  };
}

function inDivs(choices: Choices, pieces: readonly ElementPiece[], around: Surroundings): Snippet {
  const sheet = sheetOf(choices, around.widgets);
  const inBlock = choices.styleForm === 'block' && sheet !== '';
  const style = inBlock ? `\n<style>${styleContent(sheet)}</style>` : '';
  return {
    blocks: [
      {
        id: 'theme',
        title: 'For the theme, once',
        text: `${htmlOf([loaderTag(choices, around.hashes, pinnedOrigins(pieces))])}${style}\n`,
      },
      { id: 'page', title: 'For the page', text: `${htmlOf(pieces.map(asDivs))}\n` },
      ...(sheet !== '' && !inBlock ? [cssBlock(sheet)] : []),
    ],
    ...widgetPage(choices, pieces, around, sheet),
  };
}

const cssBlock = (sheet: string): Block => ({
  id: 'css',
  title: 'For your stylesheet',
  text: `${sheet}\n`,
});

/** The policy of a page that the widgets themselves stand on. */
function widgetPage(
  choices: Choices,
  pieces: readonly ElementPiece[],
  { widgets, styleSource }: Surroundings,
  sheet: string,
): Pick<Snippet, 'policies' | 'maybe'> {
  const tags = tagsIn(pieces);
  const asked = askedSources(pieces);
  const styled = (choices.styleForm === 'block' && styleSource) || "'self'";
  const directives = widgetPolicy({
    scripts: [sourceOf(choices.host) ?? "'self'"],
    styles: sheet === '' ? [] : [styled],
    asked,
    pictures: showsPictures(tags),
    films: showsFilms(tags),
  });
  return {
    policies: [{ id: 'policy', title: 'Content security policy', directives }],
    maybe: maybeDirectives(choices, widgets, asked),
  };
}
