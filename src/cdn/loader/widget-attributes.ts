const FORM = 'api action organization phone privacy-url notice-version title-prefix';

/**
 * What each widget can be told, by the name of its tag without `peer-`. Nothing else that stands on a
 * `<div>` becomes an attribute.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'group-finder':
    'api src time-zone page-size filters day attendance pathway audience topic language sync-url remember',
  'request-form': `${FORM} purpose respond-within country`,
  'story-carousel': 'api src topic kind autoplay interval per-view loop',
  'story-form': FORM,
  'quick-exit': 'href history shortcut',
  'crisis-lines': 'region',
  support: 'api organization phone privacy-url',
};

/** The names of all widgets: of their tags without `peer-`, and of the scripts that register them. */
export const WIDGETS: readonly string[] = Object.keys(ATTRIBUTES);

/** The attributes of a widget, or undefined where there is no widget of that name. */
export const attributesOf = (widget: string): readonly string[] | undefined =>
  WIDGETS.includes(widget) ? `${ATTRIBUTES[widget]} lang theme`.split(' ') : undefined;

/**
 * The attributes that say where something is fetched from or sent to, or where the center's promises
 * are. Whoever may write no more than a `<div>` may point them only to origins that the center named.
 */
export const ADDRESSES: readonly string[] = ['api', 'action', 'src', 'privacy-url'];
