import { styleContent } from './embed/snippet.ts';

/** Browsers work out hashes only on pages that came over a safe way: https, or this machine. */
export const canHash = 'subtle' in crypto;

/** The source of a content security policy that lets just this style element through. */
export async function styleSource(sheet: string): Promise<string> {
  const bytes = new TextEncoder().encode(styleContent(sheet));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
