import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** What editors show and complete while somebody writes one of the tags. */
export const forEditors = {
  name: 'for-editors',
  packageLinkPhase({ customElementsManifest }) {
    // Both change what they are given.
    const copy = () => {
      const manifest = structuredClone(customElementsManifest);
      manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
        declarations.some(({ tagName }) => tagName !== undefined),
      );
      return manifest;
    };
    generateVsCodeCustomElementData(copy(), {
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    });
    generateJetBrainsWebTypes(copy(), {
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    });
  },
};
