import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `llms.txt` (https://llmstxt.org) into the folders named: what the package is and where its parts
 * are described, for a program that helps somebody to use it. From the README and the manifest, so that
 * it says nothing that these do not.
 */
const root = join(import.meta.dirname, '..');
const read = (name) => readFileSync(join(root, name), 'utf8');

const readme = read('README.md');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const { name, exports } = JSON.parse(read('package.json'));

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

const title = /^# (.*)$/m.exec(readme)[1];
const summary = /^# .*\n+([^#]*?)\n\n/.exec(readme)[1].replaceAll('\n', ' ');

const oneLine = (words = '') => words.replace(/\s+/g, ' ').trim();

const names = (parts = [], shown = (part) => part.name) =>
  parts.map((part) => `\`${shown(part)}\``).join(' ') || 'none';

/** All that a page may write of an element. */
const described = (link) => (element) => {
  const { tagName, description, attributes = [] } = element;
  const entry = `${name}/${tagName.replace(/^peer-/, '')}/define`;
  return [
    `- [\`<${tagName}>\`](${link(tagName)}): ${oneLine(description)} Registered by \`${entry}\`.`,
    `  Events: ${names(element.events)}. Slots: ${names(element.slots, (slot) => slot.name || '(default)')}.`,
    `  Parts: ${names(element.cssParts)}. Custom properties: ${names(element.cssProperties)}.`,
    ...attributes.map(
      (attribute) =>
        `  - \`${attribute.name}\` (${oneLine(attribute.type?.text).replace(/ \| undefined$/, '')}): ${oneLine(attribute.description)}`,
    ),
  ].join('\n');
};

/** Where things are told in the package, beside `dist/llms.txt`. */
const IN_PACKAGE = {
  pages: [
    '[README](../README.md): how to start, every attribute, content security policy, privacy',
    '[Custom elements manifest](custom-elements.json): all that elements have, for a program',
    `[Contract](contract/index.d.ts): types of all that travels between a widget and an API; the schemas are \`${name}/contract\``,
    '[Sizes](cdn/sizes.json): what each widget weighs',
  ],
  element: () => 'custom-elements.json',
};

/** And in a built Storybook. */
function inStorybook(index) {
  const page = (id) => `iframe.html?id=${id}&viewMode=docs`;
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  return {
    pages: Object.values(entries)
      .filter(({ type, title: of }) => type === 'docs' && !of.startsWith('Reference/'))
      .map(({ id, title: of }) => `[${of}](${page(id)})`),
    element: (tag) => page(`reference-${tag}--docs`),
  };
}

const text = ({ pages, element }) => `# ${title}

> ${summary}

Install \`${name}\`, or copy \`dist/cdn\` to a web server and load \`loader.js\` (or one module for each widget) from there:
no build step is needed. Each widget works alone. It takes \`api\`, the base address of a center's API, or, for groups and
stories, \`src\`, the address of a file. What stands inside it is its fallback. Rules to keep: never put what a visitor types
or chooses into an address or storage; leave \`sync-url\` and \`remember\` off unless asked; no tracker, tag manager or session
replay on a page with a form or a finder; person-first words.

## Documentation

${pages.map((one) => `- ${one}`).join('\n')}

## Elements

${elements.map(described(element)).join('\n')}

## Optional

- Entry points: ${Object.keys(exports)
  .map((entry) => `\`${name}${entry.slice(1)}\``)
  .join(' ')}
`;

for (const folder of process.argv.slice(2)) {
  const index = join(root, folder, 'index.json');
  const places = existsSync(index) ? inStorybook(index) : IN_PACKAGE;
  writeFileSync(join(root, folder, 'llms.txt'), text(places));
}
