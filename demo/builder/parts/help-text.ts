import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** Words of the manifest, in which what stands in backticks is code. */
export const helpText = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
