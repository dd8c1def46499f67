/** The manifest is made from src and shipped beside dist, so every path in it is moved there. */
const toDist = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Elements, what they are made on and where they are registered, and events. */
function publicModules(modules) {
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const bases = declared
    .filter(({ customElement }) => customElement)
    .map(({ superclass }) => superclass?.name);
  const isPublic = ({ name, customElement, superclass }) =>
    customElement || bases.includes(name) || superclass?.name === 'Event';
  return modules.filter(
    ({ declarations = [], exports = [] }) =>
      declarations.some(isPublic) ||
      exports.some(({ kind }) => kind === 'custom-element-definition'),
  );
}

export const describeDist = {
  name: 'describe-dist',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = publicModules(customElementsManifest.modules);
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const declaration of module.declarations ?? []) {
        // `#private` fields are nobody's API; the analyzer lists them all the same.
        if (declaration.members)
          declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
      }
    }
    const follow = (node) => {
      if (typeof node !== 'object' || node === null) return;
      if (typeof node.module === 'string') node.module = toDist(node.module);
      Object.values(node).forEach(follow);
    };
    follow(customElementsManifest);
  },
};
