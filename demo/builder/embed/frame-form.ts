import type { Widget } from '../manifest/fields.ts';
import { looksSheet } from '../looks/stylesheet.ts';
import type { Choices } from './choices.ts';
import type { ElementPiece } from './nodes.ts';
import { element, htmlOf } from './nodes.ts';
import { pagePieces } from './page-pieces.ts';
import {
  askedSources,
  framePolicy,
  showsFilms,
  showsPictures,
  unique,
  widgetPolicy,
} from './policy.ts';
import { inFolder, tagsIn } from './scripts.ts';
import type { Snippet } from './snippet.ts';
import { languageTag, originOf, sourceOf } from './values.ts';

/** What a screen reader calls the frame of each widget. */
const TITLES: Readonly<Record<string, string>> = {
  'peer-group-finder': 'Find a peer-support group',
  'peer-request-form': 'Ask a peer to get in touch',
  'peer-story-carousel': 'How others made it',
  'peer-story-form': 'Share your story',
  'peer-crisis-lines': 'Whom to call right now',
  'peer-quick-exit': 'Leave this page',
};

/** Lets the widget work, open links in new tabs, and the quick exit take the whole window away. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation';

/**
 * One frame for each widget, and what belongs beside the page in it: its settings and its colours are
 * files on the center's server, because an address can be made by anybody.
 */
export function frameSnippet(choices: Choices, widgets: readonly Widget[]): Snippet {
  const tags = tagsIn(pagePieces(choices, widgets)).filter((tag) => tag !== 'peer-support');
  const alone = tags.flatMap((tag) => aloneIn(choices, tag, widgets));
  const folder = [sourceOf(choices.host) ?? "'self'"];
  const site = originOf(choices.site);
  const sheet = looksSheet(choices.looks, tags);
  const framed = widgetPolicy({
    scripts: ["'self'"],
    styles: ["'self'"],
    // Its settings are a file of its own.
    asked: unique(["'self'", ...askedSources(alone)]),
    pictures: showsPictures(tags),
    films: showsFilms(tags),
  });
  const around = site === undefined ? ["'self'"] : [site];
  return {
    blocks: [
      {
        id: 'page',
        title: 'For the page',
        text: `${htmlOf([...tags.map((tag) => frameTag(choices, tag)), heightTag(choices)])}\n`,
      },
      {
        id: 'settings',
        title: 'frame.json, in the folder of the scripts',
        text: `${JSON.stringify(settings(site, alone), null, 2)}\n`,
      },
      ...(sheet === ''
        ? []
        : [{ id: 'css' as const, title: 'To add to frame.css', text: `${sheet}\n` }]),
    ],
    policies: [
      {
        id: 'policy',
        title: 'Content security policy',
        directives: framePolicy(folder, folder),
      },
      {
        id: 'frame-policy',
        title: 'Content security policy of frame.html',
        directives: [
          ...framed,
          { name: 'frame-ancestors', sources: around, why: 'your site may show it, and no other' },
        ],
      },
    ],
    maybe: [],
  };
}

/** The widget on a page of its own, where nothing around it shares anything. */
function aloneIn(
  choices: Choices,
  tag: string,
  widgets: readonly Widget[],
): readonly ElementPiece[] {
  const fields = widgets.find((widget) => widget.tag === tag)?.fields ?? [];
  const shared = Object.fromEntries(
    Object.entries(choices.shared).filter(([name]) => fields.some((field) => field.name === name)),
  );
  const alone = { ...choices, widgets: [tag], shared, lang: '' };
  return pagePieces({ ...alone, looks: { ...choices.looks, theme: '' } }, widgets);
}

const settings = (site: string | undefined, alone: readonly ElementPiece[]) => ({
  parents: site === undefined ? [] : [site],
  widgets: Object.fromEntries(
    alone.map(({ tag, attributes }) => [
      tag.slice('peer-'.length),
      Object.fromEntries(attributes.map(([name, value]) => [name, value === true ? '' : value])),
    ]),
  ),
});

const frameTag = (choices: Choices, tag: string): ElementPiece =>
  element('iframe', [
    ['src', frameAddress(choices, tag.slice('peer-'.length))],
    ['title', choices.headings[tag]?.trim() || (TITLES[tag] ?? tag)],
    ['width', '100%'],
    ['height', '800'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    // To sort groups by distance, if the visitor asks for that.
    ...(tag === 'peer-group-finder' ? [['allow', 'geolocation'] as const] : []),
    ['sandbox', SANDBOX],
  ]);

function frameAddress({ host, lang, looks }: Choices, widget: string): string {
  const query = new URLSearchParams({ widget });
  const language = languageTag(lang);
  if (language !== undefined) query.set('lang', language);
  if (looks.theme !== '') query.set('theme', looks.theme);
  return `${inFolder(host, 'frame.html')}?${query}`;
}

/** Fits the height of the frames to what is in them. */
const heightTag = ({ host }: Choices): ElementPiece =>
  element('script', [
    ['async', true],
    ['src', inFolder(host, 'frame-height.js')],
  ]);
