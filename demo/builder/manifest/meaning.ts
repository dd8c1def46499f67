import { ATTENDANCES, PATHWAYS } from '../../../src/contract/group.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';

/**
 * What the words in an attribute are, where the type is only `string`. The manifest cannot say that.
 *
 * - `api`, `feeds`, `post`: an address of the center's service, or several feeds with spaces between
 * - `link`: an address that is opened and not asked for data
 * - `telephone`, `time-zone`, `text`: as they say
 * - `preset`: chosen for the visitor beforehand
 * - `theme`, `lang`: which all widgets of a page share
 */
export type Meaning =
  | 'api'
  | 'feeds'
  | 'post'
  | 'link'
  | 'telephone'
  | 'time-zone'
  | 'preset'
  | 'theme'
  | 'lang'
  | 'text';

/** By the name of the attribute, which means the same on every element. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  api: 'api',
  src: 'feeds',
  action: 'post',
  'privacy-url': 'link',
  href: 'link',
  phone: 'telephone',
  'time-zone': 'time-zone',
  day: 'preset',
  attendance: 'preset',
  pathway: 'preset',
  audience: 'preset',
  topic: 'preset',
  language: 'preset',
  theme: 'theme',
  lang: 'lang',
  filters: 'text',
  organization: 'text',
  'notice-version': 'text',
  'respond-within': 'text',
  country: 'text',
  region: 'text',
  'title-prefix': 'text',
};

/** Values that an attribute takes several of: what is between them, and which there are. */
export interface List {
  readonly separator: ' ' | ',';
  readonly values: readonly string[];
}

/** Of the attributes whose values are a closed list, which the contract has already. */
const LISTS: Readonly<Record<string, List>> = {
  day: { separator: ',', values: ['today', 'tomorrow', '0', '1', '2', '3', '4', '5', '6'] },
  attendance: { separator: ',', values: ATTENDANCES },
  pathway: { separator: ',', values: PATHWAYS },
  filters: { separator: ' ', values: FILTER_NAMES },
};

export const meaningOf = (attribute: string): Meaning | undefined => MEANINGS[attribute];
export const listOf = (attribute: string): List | undefined => LISTS[attribute];
