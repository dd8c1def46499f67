import { attributesOf } from '../loader/widget-attributes.ts';

/** What a frame shows. */
export interface FrameContent {
  readonly widget: string;
  /** Of its tag. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string | undefined;
  readonly theme: string | undefined;
}

/** Why a frame shows nothing: its address asks for too much, or its file does not have it. */
export type FrameRefusal = 'address' | 'file';

/** What an address may say, and in which words. It must never say whom a widget trusts. */
const MAY_SAY: Readonly<Record<string, RegExp>> = {
  widget: /^[a-z-]{1,40}$/,
  lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
  theme: /^(light|dark)$/,
};

/**
 * Puts together what the address of a frame asks for and what the file beside it allows.
 *
 * @param search the query of the address: anybody can make one, and put a frame with it on a page
 * @param file the JSON of `frame.json`, which only the center can write
 */
export function frameContent(search: string, file: unknown): FrameContent | FrameRefusal {
  const asked = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!Object.hasOwn(MAY_SAY, name) || asked.has(name) || !MAY_SAY[name]?.test(value))
      return 'address';
    asked.set(name, value);
  }
  const widget = asked.get('widget') ?? '';
  const names = attributesOf(widget);
  if (!names) return 'address';
  const settings = objectIn(objectIn(file, 'widgets'), widget);
  if (!settings) return 'file';
  const attributes = new Map<string, string>();
  for (const name of names) {
    const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (typeof value === 'string') attributes.set(name, value);
  }
  return { widget, attributes, lang: asked.get('lang'), theme: asked.get('theme') };
}

/** The origins of the pages that the center shows its frames on, as `frame.json` names them. */
export function parentsIn(file: unknown): readonly string[] {
  const parents = isObject(file) ? file['parents'] : undefined;
  return Array.isArray(parents) ? parents.filter((each) => typeof each === 'string') : [];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null;

function objectIn(holder: unknown, name: string): JsonObject | undefined {
  if (!isObject(holder) || !Object.hasOwn(holder, name)) return undefined;
  const value = holder[name];
  return isObject(value) ? value : undefined;
}
