import type { TemplateResult } from 'lit';
import { LitElement, html, nothing } from 'lit';
import { notes, openApi } from './contract.ts';
import type { Schema } from './open-api.ts';
import { prose, wideTable } from './prose.ts';
import type { Field } from './schema-fields.ts';
import { fieldsOf, kindsOf } from './schema-fields.ts';

/** Schemas that the source calls by another name than the document. */
const SOURCE_NAMES: Readonly<Record<string, string>> = {
  Group: 'WireGroup',
  Peer: 'WirePeer',
  Story: 'WireStory',
};

/** Where a schema's table stands on the page. */
export const schemaLink = (name: string): TemplateResult =>
  html`<a href="#schema-${name.toLowerCase()}"><code>${name}</code></a>`;

/**
 * `<docs-schemas names="Group Session">`: a table of fields for each, from the contract's schemas and
 * the comments beside them. Without a shadow root, so that it looks like the page it stands on.
 */
class ContractSchemas extends LitElement {
  static override properties = { names: {} };

  declare names: string;

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return (this.names ?? '').split(/\s+/).filter(Boolean).map(section);
  }
}

function section(name: string): TemplateResult {
  const schema = openApi.components.schemas[name] as Schema | undefined;
  if (!schema) throw new Error(`The contract has no schema ${name}.`);
  const note = noteOn(name, '');
  const kinds = kindsOf(schema);
  return html`<h3 id="schema-${name.toLowerCase()}">${name}</h3>
    ${note ? html`<p>${prose(note)}</p>` : nothing}
    ${
      kinds.length > 0
        ? kinds.map(
            (kind) => html`<h4><code>${kind.title}</code></h4>
              ${table(name, kind.title, kind.schema)}`,
          )
        : table(name, name, schema)
    }`;
}

const table = (name: string, title: string, schema: Schema): TemplateResult =>
  wideTable(
    `Fields of ${title}`,
    ['field', 'type', 'needed', 'note'],
    fieldsOf(schema).map((field) => row(name, field)),
  );

const row = (name: string, field: Field): TemplateResult => html`<tr>
  <td><code>${field.path}</code></td>
  <td>
    ${
      field.schema
        ? html`${field.type.startsWith('list of') ? 'list of ' : nothing}${schemaLink(field.schema)}`
        : field.type
    }${field.limits ? html`<br /><small>${field.limits}</small>` : nothing}
  </td>
  <td>${field.required ? 'yes' : 'no'}</td>
  <td>${prose(noteOn(name, field.path))}</td>
</tr>`;

const noteOn = (name: string, path: string): string =>
  notes[[SOURCE_NAMES[name] ?? name, path.replaceAll('[]', '')].filter(Boolean).join('.')] ?? '';

if (!customElements.get('docs-schemas')) customElements.define('docs-schemas', ContractSchemas);
