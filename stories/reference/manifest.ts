/// <reference types="vite/client" />

/** Something of an element's that has a name and a sentence: a slot, a part, a state. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

/** Something that takes a value. */
export interface Valued extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Valued {
  /** The property that it sets, where there is one. */
  readonly fieldName?: string;
}

export interface CssProperty extends Named {
  readonly syntax?: string;
  readonly default?: string;
}

export interface Member extends Valued {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Valued[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** What the custom elements manifest says of one element. */
export interface ElementEntry extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Valued[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly CssProperty[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementEntry>[] }[];
}

// A glob, because the manifest is there only once it was built, and types are checked before that.
const built = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

const isElement = (entry: Partial<ElementEntry>): entry is ElementEntry =>
  entry.tagName !== undefined;

export const manifests: readonly Manifest[] = Object.values(built);

export const elements: readonly ElementEntry[] = manifests
  .flatMap(({ modules }) => modules)
  .flatMap(({ declarations = [] }) => declarations)
  .filter(isElement);

/** What the manifest says of the element with this tag; nothing where it was not built. */
export const elementEntry = (tag: string): ElementEntry =>
  elements.find(({ tagName }) => tagName === tag) ?? { name: tag, tagName: tag };
