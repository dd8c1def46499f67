/** The manifest is made from src and shipped beside dist, so every path in it is moved there. */
const toDist = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

const describeDist = {
  name: 'describe-dist',
  packageLinkPhase({ customElementsManifest }) {
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

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/{contract,groups,client,check}/**'],
  outdir: 'dist',
  // package.json names the manifest already; the analyzer would rewrite the file.
  packagejson: false,
  litelement: true,
  plugins: [describeDist],
};
