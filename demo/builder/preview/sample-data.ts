import type { Choices, Values } from '../embed/choices.ts';

/** The reference API of the site that the builder is part of. */
export const SAMPLE_API = '/api';

/** The attributes that make a widget ask somebody or send to somebody, but for `api`. */
const OTHER_PLACES = ['src', 'action'];

/** The choices with every widget on the sample data, whatever address was typed. */
export function onSampleData(choices: Choices): Choices {
  const without = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !OTHER_PLACES.includes(name)));
  return {
    ...choices,
    shared: { ...choices.shared, api: SAMPLE_API },
    own: Object.fromEntries(
      Object.entries(choices.own).map(([tag, values]) => [tag, without(values)]),
    ),
  };
}

/** Every address that a preview of these choices would ask: what changes is not asked by itself. */
export const placesOf = ({ shared, own }: Choices): string =>
  JSON.stringify([
    shared['api'] ?? '',
    Object.entries(own).map(([tag, values]) => [
      tag,
      OTHER_PLACES.map((name) => values[name] ?? ''),
    ]),
  ]);
