import type { PublicStory } from '../../stories/public-story.ts';
import type { SentStory } from './sent-story.ts';

/** Milliseconds. Who writes a story takes longer, unless they bring it with them. */
const QUICK = 10_000;

/** What hints that a program or an advertiser sent a story. For a person to judge by. */
export function signsOfSpam({ signals, quote = '', body = '' }: SentStory): string[] {
  const { elapsedMs, trap } = signals;
  return [
    ...(trap === true ? ['A field that people do not see was filled in'] : []),
    ...(elapsedMs !== undefined && elapsedMs < QUICK
      ? [`It was written in ${secondsInWords(elapsedMs)}`]
      : []),
    ...(hasWebAddress(`${quote}\n${body}`) ? ['There is a web address in it'] : []),
  ];
}

const secondsInWords = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return seconds === 1 ? 'one second' : `${seconds} seconds`;
};

const EMAIL = /[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,}/u;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S|\b[\w-]{1,63}\.(?:com|net|org|info|io|ru|xyz)\b/iu;

/** The end of an email address is none. */
const hasWebAddress = (text: string): boolean =>
  WEB_ADDRESS.test(text.replaceAll(new RegExp(EMAIL, 'gu'), ''));

/** Seven digits or more, however they are grouped. Years and dates have fewer, or slashes. */
const PHONE = /(?:\d[ ().-]{0,2}){7,}/u;

/** What in the text may tell who somebody is, as far as a program can see it. */
export function signsOfIdentity(story: PublicStory, { name, consent }: SentStory): string[] {
  const { quote, body = '', role = '', contentNote = '', topics = [] } = story;
  const text = [quote, body, role, contentNote, ...topics].join('\n');
  const own = consent.firstName ? [] : namesIn(text, name ?? '');
  return [
    ...(EMAIL.test(text) ? ['There is an email address in it.'] : []),
    ...(PHONE.test(text) ? ['There may be a phone number in it.'] : []),
    ...(hasWebAddress(text) ? ['There is a web address in it.'] : []),
    ...own.map((word) => `They agreed to initials only, and the text says “${word}”.`),
  ];
}

/** Words of a name, of three letters or more, that a text says. */
const namesIn = (text: string, name: string): string[] => {
  const said = new Set(text.toLowerCase().split(/[^\p{L}\p{M}'’]+/u));
  return name
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word.length > 2 && said.has(word.toLowerCase()));
};
