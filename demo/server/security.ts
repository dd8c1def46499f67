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

/**
 * The embed builder asks whatever address somebody wants checked, and shows widgets that use it, in
 * a frame. Everything else about it is as strict as any other page.
 */
const ANYWHERE = 'https: http:';
const ASKS_ANYWHERE = CONTENT_SECURITY_POLICY.replace('connect-src', `connect-src ${ANYWHERE}`);
/** A quick exit in the preview must not take the builder away, which keeps nothing. */
const KEPT_IN_FRAME = 'sandbox allow-scripts allow-same-origin allow-forms allow-popups';
const BUILDER: Readonly<Record<string, string>> = {
  '/builder/': `${ASKS_ANYWHERE}; ${PICTURES}; frame-src 'self'`,
  '/builder/preview/':
    ASKS_ANYWHERE.replace("frame-ancestors 'none'", "frame-ancestors 'self'") +
    `; ${PICTURES} ${ANYWHERE}; media-src 'self' ${ANYWHERE}; ${KEPT_IN_FRAME}`,
};

/** The policy of the page at this path. */
export function policyOf(path: string): string {
  const own = BUILDER[path];
  if (own !== undefined) return own;
  return [CONTENT_SECURITY_POLICY, MORE[path]].filter(Boolean).join('; ');
}
