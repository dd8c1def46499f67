import type { TemplateResult } from 'lit';
import * as z from 'zod/mini';
import type { Open } from '../contract/open.ts';
import { readOpen } from '../contract/open.ts';
import { text } from '../contract/primitives.ts';
import { warnOnce } from '../widget/warn-once.ts';
import { checkbox, checkboxes, radios, select } from './choice-fields.ts';
import type { FormValues } from './form-values.ts';
import type { FieldText, FormView } from './form-view.ts';
import { textArea, textField } from './text-fields.ts';

const TYPES = ['text', 'textarea', 'select', 'radio', 'checkbox'] as const;

/** A question that a center adds to a form. */
const WireExtraField = z.object({
  /** The key of its answer in `extra`. */
  key: text(80),
  type: z.enum(TYPES),
  label: text(255),
  hint: z.optional(text(500)),
  /** Whether the form cannot be sent without an answer. */
  required: z.optional(z.boolean()),
  /** Of `select`, `radio` and, where there are several boxes, `checkbox`. */
  options: z.optional(z.array(z.object({ value: text(255), label: text(255) }))),
});

export type ExtraField = Open<z.infer<typeof WireExtraField>>;

/** The most questions a center can add, and the most characters of an answer: the contract's. */
const MOST_FIELDS = 20;
export const ANSWER_LIMIT = 500;

/**
 * Reads a center's own questions. One that cannot be read or is of an unknown type is left out, with
 * one word to the developer and none of its values.
 */
export function extraFieldsFrom(input: unknown, tag: string): readonly ExtraField[] {
  if (input === undefined || input === null) return [];
  const list: readonly unknown[] = Array.isArray(input) ? input : [undefined];
  const keys = new Set<string>();
  const fields = list.flatMap((item) => {
    const field = readOpen(WireExtraField, item).value;
    if (!field || !isUsable(field) || keys.has(field.key)) return [];
    keys.add(field.key);
    return [field];
  });
  if (fields.length < list.length || fields.length > MOST_FIELDS) {
    warnOnce(
      `<${tag}>: some of \`fields\` are left out. Each needs a key of its own, a label and a type (` +
        `${TYPES.join(', ')}), choices need options, and ${MOST_FIELDS} is the most.`,
    );
  }
  return fields.slice(0, MOST_FIELDS);
}

/** Names that a server may refuse, for what they do in JavaScript. */
const RISKY_KEYS = /^(__proto__|constructor|prototype)$/;

const isUsable = ({ key, type, options }: ExtraField): boolean => {
  if (RISKY_KEYS.test(key)) return false;
  return type === 'select' || type === 'radio'
    ? Boolean(options?.length)
    : (TYPES as readonly string[]).includes(type);
};

/** The name of a question's control. */
export const extraName = ({ key }: ExtraField): string => `extra.${key}`;

/** One of a center's own questions. */
export function extraField(field: ExtraField, view: FormView): TemplateResult {
  const { type, hint, options = [] } = field;
  const shown: FieldText = {
    name: extraName(field),
    label: field.required ? field.label : view.words.term('formOptional', field.label),
    hint,
  };
  switch (type) {
    case 'textarea':
      return textArea({ ...shown, limit: ANSWER_LIMIT, rows: 3 }, view);
    case 'select':
      return select({ ...shown, options: [{ value: '', label: '' }, ...options] }, view);
    case 'radio':
      return radios({ ...shown, options }, view);
    case 'checkbox':
      return options.length > 0 ? checkboxes({ ...shown, options }, view) : checkbox(shown, view);
    default:
      return textField(shown, view);
  }
}

type Answer = string | true | readonly string[];

/** What was answered, by the keys of the questions; one without an answer has none. */
export function extraAnswers(
  fields: readonly ExtraField[],
  values: FormValues,
): Readonly<Record<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const field of fields) {
    const answer = answerOf(field, values);
    if (answer === true || answer.length > 0) answers.set(field.key, answer);
  }
  return Object.fromEntries(answers);
}

function answerOf(field: ExtraField, values: FormValues): Answer {
  const name = extraName(field);
  if (field.type !== 'checkbox') return values.get(name).trim();
  return field.options?.length ? values.all(name) : values.get(name) === 'true' || '';
}
