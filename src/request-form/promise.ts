import type { Open } from '../contract/open.ts';
import type { Service } from '../contract/service.ts';
import type { Return } from '../form/staffed-hours.ts';
import { presence } from '../form/staffed-hours.ts';
import { dateFormat } from '../widget/intl-formats.ts';
import type { RequestWords } from './request-words.ts';

/** What the form can promise about an answer. */
export interface PromiseParts {
  readonly service: Open<Service> | undefined;
  /** The center's own words, such as `1 business day`. */
  readonly respondWithin: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When a visitor can expect to hear from somebody, as far as the center says. */
export function promiseText(
  { service, respondWithin, now }: PromiseParts,
  words: RequestWords,
): string {
  const team = presence(service?.hours, service?.closed, Math.floor(now / 60_000));
  const there =
    team?.here === true
      ? words.term('askHere')
      : team?.back
        ? words.term('askBack', whenText(team.back, words.lang()))
        : '';
  const within = respondWithin ? words.term('askWithin', respondWithin) : '';
  return [there, within].filter(Boolean).join(' ');
}

/** "Monday at 9:00 AM", by the center's clock. */
const whenText = ({ date, time }: Return, lang: string): string =>
  dateFormat(lang, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T${time}Z`));
