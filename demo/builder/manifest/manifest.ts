/** What is read of `custom-elements.json`; the rest of it is none of the builder's business. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** A class, of which those with a tag are elements. */
export interface Declaration {
  readonly name?: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly ManifestAttribute[];
  readonly slots?: readonly { readonly name: string; readonly description?: string }[];
  readonly cssProperties?: readonly ManifestProperty[];
}

export interface ManifestAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

export interface ManifestProperty {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** A declaration with a tag. */
export interface ElementDeclaration extends Declaration {
  readonly tagName: string;
}

/** The elements that a manifest describes, in its order. */
export const elementsOf = (manifest: Manifest): readonly ElementDeclaration[] =>
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName, ...rest }) =>
      tagName === undefined ? [] : [{ ...rest, tagName }],
    ),
  );
