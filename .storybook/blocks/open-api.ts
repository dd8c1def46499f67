/** As much of OpenAPI 3.1 and JSON Schema as the contract's document is written in. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<
    Record<'schemas' | 'headers' | 'parameters' | 'responses', Readonly<Record<string, Part>>>
  >;
}

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Part[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Part>>;
}

export type Content = Readonly<Record<string, { schema?: Schema; example?: unknown }>>;

/** A parameter, a header or an answer, or a reference to one. */
export interface Part {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Part>>;
  readonly content?: Content;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** The last part of a reference: the name of what it means. */
export const refName = (ref: string): string => ref.split('/').at(-1) ?? '';
