/**
 * What every page of the site is served with: the policy that the widgets promise to work under.
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
