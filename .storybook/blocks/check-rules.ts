import { LitElement, html } from 'lit';
import { RULES } from '../../src/check/check.ts';
import { prose, wideTable } from './prose.ts';

/** `<docs-check-rules>`: every rule of the contract check, as its report names them. */
class CheckRules extends LitElement {
  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    return wideTable(
      'The rules of the check',
      ['rule', 'what must hold', 'the contract'],
      RULES.map(
        ({ id, demands, contract }) =>
          html`<tr>
            <td><code>${id}</code></td>
            <td>${prose(demands)}</td>
            <td>${prose(contract)}</td>
          </tr>`,
      ),
    );
  }
}

if (!customElements.get('docs-check-rules')) customElements.define('docs-check-rules', CheckRules);
