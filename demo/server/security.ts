/**
 * What every page of the site is served with at the least: the policy that the widgets promise to work under.
 * Trusted Types let Lit alone make templates; `'allow-duplicates'` is for pages that carry a Lit of
 * their own besides the one in our bundles.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Pictures of stories, and then the icon that browsers ask for, from the site itself. */
const PICTURES = "img-src 'self'";

/** What a page with pictures or a video of stories needs beyond that, and no other page. */
const MORE: Readonly<Record<string, string>> = {
  '/': PICTURES,
  '/stories/': `${PICTURES}; media-src 'self'`,
  '/stories/maria/': PICTURES,
  '/es/historias/': `${PICTURES}; media-src 'self'`,
};

/** The policy of the page at this path. */
export function policyOf(path: string): string {
  return [CONTENT_SECURITY_POLICY, MORE[path]].filter(Boolean).join('; ');
}
