import type { Widget } from '../manifest/fields.ts';
import type { Choices } from './choices.ts';
import type { ElementPiece } from './nodes.ts';
import { chosenWidgets } from './page-pieces.ts';
import { addressesIn, sourceOf } from './values.ts';

/** One directive of a content security policy. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  /** Why it is needed, in words. */
  readonly why: string;
}

/** One line that is only needed in a case that the builder cannot see. */
export interface MaybeDirective {
  readonly line: string;
  readonly when: string;
}

const NOTHING = "'none'";

/** The attributes whose addresses a widget asks from the page. */
const ASKED = ['api', 'src', 'action'];

/** Those that the loader lets a `<div>` point elsewhere only with leave. */
const PINNED = [...ASKED, 'privacy-url'];

/** The sources that the widgets in these pieces ask, in order, each once. */
export const askedSources = (pieces: readonly ElementPiece[]): readonly string[] =>
  sourcesIn(pieces, ASKED);

/** The origins besides the page's own that `data-origins` must name for these pieces as divs. */
export const pinnedOrigins = (pieces: readonly ElementPiece[]): readonly string[] =>
  sourcesIn(pieces, PINNED).filter((source) => source !== "'self'");

function sourcesIn(pieces: readonly ElementPiece[], names: readonly string[]): readonly string[] {
  const own = ({ attributes }: ElementPiece) =>
    attributes.flatMap(([name, value]) =>
      names.includes(name) && typeof value === 'string' ? addressesIn(value) : [],
    );
  const all = (piece: ElementPiece): string[] => [
    ...own(piece),
    ...piece.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
  ];
  return unique(pieces.flatMap(all).flatMap((address) => sourceOf(address) ?? []));
}

/** What a policy has to name for one kind of page. */
export interface PolicyParts {
  readonly scripts: readonly string[];
  /** Of stylesheets and style elements. */
  readonly styles: readonly string[];
  readonly asked: readonly string[];
  /** Whether stories or peers show, with pictures from where they are asked for. */
  readonly pictures: boolean;
  readonly films: boolean;
}

/** All that a page with the widgets themselves needs, on top of a policy that allows nothing. */
export function widgetPolicy(parts: PolicyParts): readonly Directive[] {
  const { scripts, styles, asked, pictures, films } = parts;
  const media = asked.length > 0 ? asked : ["'self'"];
  return [
    { name: 'default-src', sources: [NOTHING], why: 'nothing is allowed but what follows' },
    { name: 'script-src', sources: scripts, why: 'the widgets themselves' },
    ...(styles.length > 0
      ? [{ name: 'style-src', sources: styles, why: 'your colours and the place that is kept' }]
      : []),
    ...(asked.length > 0
      ? [{ name: 'connect-src', sources: asked, why: 'your service, and nobody else' }]
      : []),
    ...(pictures
      ? [{ name: 'img-src', sources: media, why: 'pictures of stories and photos of peers' }]
      : []),
    ...(films
      ? [{ name: 'media-src', sources: media, why: 'videos of stories and their captions' }]
      : []),
    {
      name: 'require-trusted-types-for',
      sources: ["'script'"],
      why: 'no text becomes code, if your site asks for that',
    },
    {
      name: 'trusted-types',
      sources: ['lit-html', "'allow-duplicates'"],
      why: 'lets the widgets make their own templates under the line above',
    },
  ];
}

/** What a page needs that only holds frames of another origin. */
export const framePolicy = (
  frames: readonly string[],
  scripts: readonly string[],
): readonly Directive[] => [
  { name: 'default-src', sources: [NOTHING], why: 'nothing is allowed but what follows' },
  { name: 'frame-src', sources: frames, why: 'the page with the widget' },
  ...(scripts.length > 0
    ? [{ name: 'script-src', sources: scripts, why: 'fits the height of the frame' }]
    : []),
];

/** The widgets that show pictures, and those that show films: what the manifest does not say. */
const SHOWS_PICTURES = ['peer-story-carousel', 'peer-request-form'];
const SHOWS_FILMS = ['peer-story-carousel'];

export const showsPictures = (tags: readonly string[]): boolean =>
  tags.some((tag) => SHOWS_PICTURES.includes(tag));
export const showsFilms = (tags: readonly string[]): boolean =>
  tags.some((tag) => SHOWS_FILMS.includes(tag));

/** Whether somebody writes something in one of these widgets and sends it. */
const sends = (widget: Widget): boolean => widget.fields.some(({ name }) => name === 'action');

/** What is needed besides, if the page has something that the builder does not make. */
export function maybeDirectives(
  choices: Choices,
  widgets: readonly Widget[],
  asked: readonly string[],
): readonly MaybeDirective[] {
  const forms = chosenWidgets(choices, widgets).some(sends);
  return forms
    ? [
        {
          line: `form-action ${(asked.length > 0 ? asked : ["'self'"]).join(' ')}`,
          when: 'if you write a native form into the widget, for visitors without JavaScript',
        },
      ]
    : [];
}

/** The policy in lines, as most places take it. */
export const policyText = (directives: readonly Directive[]): string =>
  directives.map(({ name, sources }) => `${[name, ...sources].join(' ')};`).join('\n');

export const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
