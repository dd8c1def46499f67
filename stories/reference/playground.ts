import type { Meta } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { ElementPart } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { action } from 'storybook/actions';
import { attributeRows, partArg, referenceRows, slotArg } from './arg-types.ts';
import type { ElementEntry } from './manifest.ts';
import { elementEntry } from './manifest.ts';

type Args = Readonly<Record<string, unknown>>;

/**
 * A story that has a control for each thing of an element that a page can set.
 *
 * @param fixed properties that no page sets, such as the clock that a preview goes by
 */
export function playground(
  tag: string,
  fixed: Args = {},
): Pick<Meta, 'component' | 'render' | 'argTypes'> {
  const entry = elementEntry(tag);
  return {
    component: tag,
    argTypes: referenceRows(entry),
    render: (args: Args) => rendered(entry, { ...args, ...fixed }),
  };
}

function rendered(entry: ElementEntry, args: Args): TemplateResult {
  const tag = unsafeStatic(entry.tagName);
  styleParts(entry, args);
  // Lit's static templates put a tag's name in before the template is parsed.
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html
  return html`<${tag} ${set(entry, args)}>${slotted(entry, args)}</${tag}>`;
}

/** What the args say to put into each slot: HTML, whose outermost elements go there. */
const slotted = ({ slots = [] }: ElementEntry, args: Args) =>
  slots.map(({ name }) => {
    const content = args[slotArg(name)];
    if (typeof content !== 'string' || content === '') return nothing;
    const template = document.createElement('template');
    template.innerHTML = content;
    if (name) for (const child of template.content.children) child.slot = name;
    return unsafeHTML(template.innerHTML);
  });

/** Sets what can only be set on an element: attributes, properties, custom properties, listeners. */
class Setting extends Directive {
  #listening = false;

  override update({ element }: ElementPart, [entry, args]: Parameters<this['render']>): symbol {
    const { members = [], cssProperties = [] } = entry;
    for (const [key, { name = key }] of Object.entries(attributeRows(entry))) {
      setAttribute(element, name, args[key]);
    }
    for (const { name, kind, attribute } of members) {
      const value = args[name];
      if (kind === 'field' && attribute === undefined && value !== undefined) {
        Object.assign(element, { [name]: value });
      }
    }
    for (const { name } of cssProperties) {
      (element as HTMLElement).style.setProperty(name, asText(args[name]) || null);
    }
    this.#listen(element, entry);
    return this.render(entry, args);
  }

  #listen(element: Element, { events = [] }: ElementEntry): void {
    if (this.#listening) return;
    this.#listening = true;
    for (const { name } of events) element.addEventListener(name, logged);
  }

  override render(_entry: ElementEntry, _args: Args): symbol {
    return nothing;
  }
}

const set = directive(Setting);

/** What an event says of its own, beside what every event has. */
function logged(event: Event): void {
  const { isTrusted: _, ...own } = { ...event };
  action(event.type)(own);
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function setAttribute(element: Element, name: string, value: unknown): void {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (asText(value) === '') element.removeAttribute(name);
  else element.setAttribute(name, asText(value));
}

const partStyles = new CSSStyleSheet();
document.adoptedStyleSheets.push(partStyles);

/** CSS for parts, as a page would write it. */
function styleParts({ tagName, cssParts = [] }: ElementEntry, args: Args): void {
  const rules = cssParts.map(
    ({ name }) => `${tagName}::part(${name}) { ${asText(args[partArg(name)])} }`,
  );
  partStyles.replaceSync(rules.join('\n'));
}
