import type { TemplateResult } from 'lit';
import { LitElement, html, nothing } from 'lit';
import { openApi } from './contract.ts';
import { schemaLink } from './contract-schemas.ts';
import type { Content, Operation, Part } from './open-api.ts';
import { refName } from './open-api.ts';
import { prose, wideTable } from './prose.ts';

/** Addresses of the reference API that no widget asks. */
const OF_THE_REFERENCE_API = /^\/(health|openapi\.json)$|\/received\//;

/** What every answer carries is told once, and not at each. */
const ON_EVERY_ANSWER = new Set([
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Vary',
]);

/** `<docs-endpoints>`: what an API serves, from the OpenAPI document of the reference API. */
class ContractEndpoints extends LitElement {
  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return Object.entries(openApi.paths)
      .filter(([path]) => !OF_THE_REFERENCE_API.test(path))
      .flatMap(([path, operations]) =>
        Object.entries(operations).map(([method, one]) =>
          endpoint(method.toUpperCase(), path, one),
        ),
      );
  }
}

function endpoint(method: string, path: string, operation: Operation): TemplateResult {
  const title = `${method} {api}${path}`;
  const parameters = (operation.parameters ?? []).map((one) => resolved('parameters', one));
  return html`<section>
    <h3><code>${title}</code></h3>
    <p><strong>${operation.summary}.</strong> ${prose(operation.description)}</p>
    ${
      parameters.length > 0
        ? wideTable(
            `What ${title} takes`,
            ['takes', 'where', 'needed', 'meaning'],
            parameters.map(
              (one) => html`<tr>
                <td><code>${one.name}</code></td>
                <td>${one.in}</td>
                <td>${one.required ? 'yes' : 'no'}</td>
                <td>${prose(one.description)}</td>
              </tr>`,
            ),
          )
        : nothing
    }
    ${operation.requestBody ? body(operation.requestBody.content) : nothing}
    ${wideTable(
      `What ${title} answers`,
      ['answers', 'meaning', 'headers', 'body'],
      Object.entries(operation.responses).map(([status, one]) => answer(status, one)),
    )}
  </section>`;
}

const body = (content: Content): readonly TemplateResult[] =>
  Object.entries(content).map(
    ([type, { schema, example }]) => html`<p>
        Its body is ${schema?.$ref ? html`a ${schemaLink(refName(schema.$ref))} as ` : nothing}<code
          >${type}</code
        >${example === undefined ? '.' : ', such as:'}
      </p>
      ${example === undefined ? nothing : code(example)}`,
  );

const code = (example: unknown): TemplateResult =>
  html`<pre class="docs-scroll" tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>`;

function answer(status: string, response: Part): TemplateResult {
  const { description, headers = {}, content = {} } = resolved('responses', response);
  const own = Object.keys(headers).filter((name) => !ON_EVERY_ANSWER.has(name));
  return html`<tr>
    <td><code>${status}</code></td>
    <td>${prose(description)}</td>
    <td>${own.map((name) => html`<code>${name}</code> `)}</td>
    <td>
      ${Object.entries(content).map(
        ([type, { schema }]) =>
          html`${schema?.$ref ? schemaLink(refName(schema.$ref)) : nothing} <small>${type}</small>`,
      )}
    </td>
  </tr>`;
}

const resolved = (kind: 'parameters' | 'responses', one: Part): Part =>
  (one.$ref && openApi.components[kind][refName(one.$ref)]) || one;

if (!customElements.get('docs-endpoints')) {
  customElements.define('docs-endpoints', ContractEndpoints);
}
