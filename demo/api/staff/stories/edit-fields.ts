import * as z from 'zod/mini';
import type { FieldError, StoryKind } from '../../../../src/contract/index.ts';
import { STORY_LIMITS } from '../../../../src/contract/index.ts';
import { treeFromFields } from '../../../../src/contract/form-fields.ts';
import { fieldErrors } from '../../http/field-errors.ts';
import { PublicStory } from '../../stories/public-story.ts';

interface EditField {
  readonly label: string;
  readonly hint?: string;
  /** Lines of a field for long texts. */
  readonly rows?: number;
  /** Characters at most. */
  readonly most?: number;
  /** What to say of a value that is not written as it should be. */
  readonly format?: string;
}

/** What a moderator may change, in the order of the form. */
const EDIT_FIELDS = {
  quote: { label: 'Quote', rows: 5, most: STORY_LIMITS.quote },
  body: {
    label: 'Story',
    hint: 'An empty line makes a new paragraph.',
    rows: 16,
    most: STORY_LIMITS.body,
  },
  name: { label: 'Name', most: STORY_LIMITS.name },
  role: { label: 'Role', hint: 'Such as “peer supporter” or “parent”.', most: STORY_LIMITS.role },
  recoverySince: {
    label: 'In recovery since',
    hint: 'A year, or a year and a month: 2019 or 2019-04.',
    format: 'Write a year, such as 2019, or a year and a month, such as 2019-04.',
  },
  topics: { label: 'Topics', hint: 'One to a line.', rows: 4 },
  contentNote: {
    label: 'Content note',
    hint: 'What a reader may want to know beforehand, such as “Speaks of an overdose”.',
    rows: 2,
    most: STORY_LIMITS.contentNote,
  },
  lang: {
    label: 'Language of the story',
    hint: 'A language code, such as en or es.',
    format: 'Write a language code, such as en for English or es for Spanish.',
  },
} as const satisfies Record<string, EditField>;

export type EditFieldName = keyof typeof EDIT_FIELDS;

export const editFieldNames = Object.keys(EDIT_FIELDS) as EditFieldName[];

export const editField = (name: EditFieldName): EditField => EDIT_FIELDS[name];

/** What stands in the fields of the form. */
export type EditValues = Readonly<Record<EditFieldName, string>>;

/** The form's way to write a story, or the parts of one that were sent. */
export const valuesOf = (story: {
  readonly [Name in EditFieldName]?: PublicStory[Name] | readonly string[] | undefined;
}): EditValues =>
  Object.fromEntries(
    editFieldNames.map((name) => [name, [story[name] ?? []].flat().join('\n')]),
  ) as EditValues;

/** What a form sent. Browsers end lines as no other text here does. */
export const valuesFrom = (form: URLSearchParams): EditValues =>
  Object.fromEntries(
    editFieldNames.map((name) => [name, (form.get(name) ?? '').replaceAll(/\r\n?/g, '\n').trim()]),
  ) as EditValues;

/** The story that these values make, or what is wrong with them. No field is for the kind. */
export function storyFrom(
  { topics, ...values }: EditValues,
  kind: StoryKind | undefined,
): { readonly story?: PublicStory; readonly errors: readonly FieldError[] } {
  const fields = treeFromFields(PublicStory, [
    ...(kind ? [['kind', kind] as const] : []),
    ...Object.entries(values),
    ...topics.split('\n').map((topic) => ['topics', topic] as const),
  ]);
  const { data, error } = z.safeParse(PublicStory, fields);
  return error ? { errors: fieldErrors(error, fields) } : { story: data, errors: [] };
}
