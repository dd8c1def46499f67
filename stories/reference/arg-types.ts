import type { InputType } from 'storybook/internal/csf';
import type { Attribute, CssProperty, ElementEntry, Member, Named, Valued } from './manifest.ts';

type Rows = Record<string, InputType>;

/** The names by which args stand for what is neither an attribute nor a property. */
export const slotArg = (slot: string): string => `slot:${slot}`;
export const partArg = (part: string): string => `part:${part}`;

/** Properties that are there for previews and tests, and for nobody's page. */
const NOT_FOR_PAGES = new Set(['clock']);

/** Attributes by the names of their properties, each with a control of its kind. */
export function attributeRows({ attributes = [] }: ElementEntry): Rows {
  const lang: Attribute = {
    name: 'lang',
    type: { text: "'en' | 'es' | undefined" },
    description: 'The language of the widget’s own words; without it that of the page around it.',
  };
  const all = attributes.some(({ name }) => name === 'lang') ? attributes : [...attributes, lang];
  return rows(all, (attribute) => [
    attribute.fieldName ?? attribute.name,
    { ...row('attributes', attribute), ...controlFor(attribute) },
  ]);
}

/** Everything that the manifest knows of an element. What a page can set has a control. */
export function referenceRows(entry: ElementEntry): Rows {
  const { members = [], events = [], slots = [], cssProperties = [] } = entry;
  const open = members.filter(
    ({ name, privacy, attribute }) =>
      (privacy ?? 'public') === 'public' && attribute === undefined && !NOT_FOR_PAGES.has(name),
  );
  const fields = open.filter(({ kind }) => kind === 'field');
  const methods = open.filter(({ kind, description }) => kind === 'method' && description);
  return {
    ...attributeRows(entry),
    ...rows(fields, (field) => [
      field.name,
      { ...row('properties', field), control: field.readonly ? false : { type: 'object' } },
    ]),
    ...rows(slots, (slot) => [
      slotArg(slot.name),
      { ...row('slots', typed(slot, 'HTML'), slot.name || '(default)'), control: { type: 'text' } },
    ]),
    ...rows(cssProperties, (property) => [property.name, customPropertyRow(property)]),
    ...rows(entry.cssParts ?? [], (part) => [
      partArg(part.name),
      { ...row('parts', typed(part, 'CSS'), `::part(${part.name})`), control: { type: 'text' } },
    ]),
    ...rows(entry.cssStates ?? [], (state) => [
      `state:${state.name}`,
      { ...row('states', state, `:state(${state.name})`), control: false },
    ]),
    ...rows(events, (event) => [
      `event:${event.name}`,
      { ...row('events', event), control: false },
    ]),
    ...rows(methods, (method) => [
      `method:${method.name}`,
      { ...row('methods', { ...method, type: signature(method) }), control: false },
    ]),
  };
}

const rows = <T>(of: readonly T[], make: (one: T) => [string, InputType]): Rows =>
  Object.fromEntries(of.map(make));

function row(category: string, of: Valued, name: string = of.name): InputType {
  return {
    name,
    description: of.description ?? '',
    table: {
      category,
      ...(of.type && { type: { summary: shortened(of.type.text) } }),
      defaultValue: { summary: plain(of.default) },
    },
  };
}

/** `string | undefined` is a string that may be left out, as every attribute may. */
const shortened = (type = ''): string => type.replace(/ \| undefined$/, '').replaceAll("'", '"');

/** A default that is written as a constant's name says nothing to a reader of the manifest. */
const plain = (value?: string): string | undefined =>
  value === undefined || /^[A-Z_]+$/.test(value) ? undefined : value.replaceAll("'", '');

const signature = ({ parameters = [], return: gives }: Member): { text: string } => ({
  text: `(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${gives?.type?.text ?? 'void'}`,
});

function controlFor({ type }: Attribute): InputType {
  const text = shortened(type?.text);
  const words = [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
  if (words.length > 0 && words.map((word) => `"${word}"`).join(' | ') === text) {
    return { control: { type: 'select' }, options: [undefined, ...words] };
  }
  if (text === 'boolean' || text === 'number') return { control: { type: text } };
  return { control: { type: 'text' } };
}

const isColor = ({ name, syntax, default: value = '' }: CssProperty & Named): boolean =>
  syntax === '<color>' ||
  value.startsWith('#') ||
  /-(accent|surface|text|muted|border|focus|danger)$/.test(name);

function customPropertyRow(property: CssProperty): InputType {
  const kind = isColor(property) ? 'color' : 'text';
  const type = kind === 'color' ? 'color' : 'CSS';
  return { ...row('custom properties', typed(property, type)), control: { type: kind } };
}

/** What a page writes for something that is no value of JavaScript. */
const typed = (of: Named, text: string): Valued => ({ ...of, type: { text } });
