import type { Field, Widget } from '../manifest/fields.ts';
import { SUPPORT } from '../manifest/fields.ts';
import type { Choices, Values } from './choices.ts';
import { ownOf } from './choices.ts';
import type { ElementPiece, Piece } from './nodes.ts';
import { element } from './nodes.ts';
import { languageTag, problemOf } from './values.ts';

type Attributes = ElementPiece['attributes'];

/** The widgets that were chosen, in the order of the manifest. */
export const chosenWidgets = (choices: Choices, widgets: readonly Widget[]): readonly Widget[] =>
  widgets.filter(({ tag }) => choices.widgets.includes(tag));

/** The fields of `<peer-support>`: what all widgets of a page share. */
export const sharedFields = (widgets: readonly Widget[]): readonly Field[] =>
  widgets.find(({ tag }) => tag === SUPPORT)?.fields ?? [];

/** Those that are filled in and can be used. */
const filled = (fields: readonly Field[], values: Values): Attributes =>
  fields.flatMap((field) => {
    // HTML has no way to write a NUL.
    const value = values[field.name]?.replaceAll('\0', '').trim() ?? '';
    if (value === '' || problemOf(field, value)) return [];
    return [[field.name, field.control === 'switch' ? true : value] as const];
  });

/** Whether a widget uses what `<peer-support>` shares: those that ask a service do. */
const takesShared = (shared: readonly Field[], { fields }: Widget): boolean =>
  fields.some(({ name }) => shared.some((field) => field.name === name));

/** Settings that a widget does without where it is told another place to ask. */
const INSTEAD_OF_API = ['src', 'action'];

/**
 * The chosen widgets as they stand on a page. Settings that several share stand on one
 * `<peer-support>` around them; a widget that is alone has them itself, unless it has no such
 * attribute. The way out comes first, where it is in reach at once.
 */
export function pagePieces(choices: Choices, widgets: readonly Widget[]): readonly ElementPiece[] {
  const chosen = chosenWidgets(choices, widgets).filter(({ tag }) => tag !== SUPPORT);
  const shared = sharedFields(widgets);
  const sharers = chosen.filter((widget) => takesShared(shared, widget));
  const others = chosen.filter((widget) => !sharers.includes(widget));
  const common = filled(shared, choices.shared);
  const [first] = sharers;
  const fits = (name: string) => first?.fields.some((field) => field.name === name) ?? false;
  const isWrapped = sharers.length > 1 || !common.every(([name]) => fits(name));
  const wrapped = isWrapped && common.length > 0 && sharers.length > 0;

  const lang = languageTag(choices.lang);
  const language: Attributes = lang === undefined ? [] : [['lang', lang]];
  const one = (widget: Widget, extra: Attributes) =>
    widgetPiece(choices, widget, extra, common.find(([name]) => name === 'phone')?.[1]);
  const alone = (widget: Widget) => one(widget, [...common, ...language]);

  const [exits, rest] = [others.filter(isExit), others.filter((widget) => !isExit(widget))];
  return [
    ...exits.map((widget) => one(widget, language)),
    ...(wrapped
      ? [element(SUPPORT, [...common, ...language], ...sharers.map((widget) => one(widget, [])))]
      : sharers.map(alone)),
    ...rest.map((widget) => one(widget, language)),
  ];
}

const isExit = ({ name }: Widget): boolean => name === 'quick-exit';

function widgetPiece(
  choices: Choices,
  { tag, fields, hasHeading, hasFallback }: Widget,
  shared: Attributes,
  phone: string | true | undefined,
): ElementPiece {
  const themed = { ...ownOf(choices, tag), theme: choices.looks.theme };
  const own = filled(fields, themed);
  const isOwn = (name: string) => own.some(([each]) => each === name);
  const hasOtherPlace = INSTEAD_OF_API.some(isOwn);
  const inherited = shared.filter(([name]) => !isOwn(name) && !(name === 'api' && hasOtherPlace));
  const heading = hasHeading ? choices.headings[tag]?.trim() : undefined;
  const call = hasFallback && fields.some(({ name }) => name === 'api') ? phone : undefined;
  return element(
    tag,
    [...inherited, ...own],
    ...(heading ? [element('h2', [['slot', 'heading']], heading)] : []),
    ...(typeof call === 'string' && /\d/.test(call)
      ? [phoneLine(call, languageTag(choices.lang))]
      : []),
  );
}

/** What helps a visitor for whom no script runs. */
function phoneLine(phone: string, lang = ''): Piece {
  const [before, after] = lang.startsWith('es') ? ['Llámenos al ', '.'] : ['Call us at ', '.'];
  return element(
    'p',
    [],
    before,
    element('a', [['href', `tel:${phone.replace(/[^\d+,;*]/g, '')}`]], phone),
    after,
  );
}
