/** Made by `contract-module.ts`. */
declare module 'virtual:contract' {
  export const document: unknown;
  export const notes: unknown;
}
