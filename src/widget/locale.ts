import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang } from './nearest-lang.ts';

/** Words of one language, by term; a function where a word depends on what it is about. */
type Terms = Readonly<Record<string, string | ((...about: never[]) => string)>>;

/** What a term must be told, nothing where it is one and the same word. */
type AboutTerm<Term> = Term extends (...about: infer About) => string ? About : [];

/** Fetches the words of one language when a page asks for it. */
export type TermsLoader = () => Promise<{ readonly default: object }>;

/** Both by language, such as `en` or `es-mx`. A center's own words win. */
const added = new Map<string, Terms>();
const overrides = new Map<string, Terms>();

/** Counts the changes of any words, so that what was looked up before one is looked up again. */
let edition = 0;
const connected = new Set<ReactiveControllerHost>();

function changed(): void {
  edition += 1;
  for (const host of connected) host.requestUpdate();
}

function put(into: Map<string, Terms>, code: string, terms: object): void {
  const key = code.toLowerCase();
  into.set(key, { ...into.get(key), ...terms });
  changed();
}

/** Adds a widget's words in one language. What a center has replaced stays replaced. */
export function addTerms(code: string, terms: object): void {
  put(added, code, terms);
}

/** Languages that every widget has its words of. */
const whole = new Set<string>();

/** Adds all widgets' words in one language, so that none is fetched once a page asks for it. */
export function addLanguage(code: string, ...widgets: readonly object[]): void {
  whole.add(code);
  for (const terms of widgets) addTerms(code, terms);
}

/**
 * Replaces words of the widgets by a center's own, on every widget of the page.
 *
 * @param code the language, such as `en` or `es`
 * @param terms the terms to replace, by their names
 */
export function overrideTerms(code: string, terms: object): void {
  put(overrides, code, terms);
}

/** What is under way; `undefined` once it is here or cannot be had. */
const loads = new Map<TermsLoader, Promise<void> | undefined>();

function load(code: string, loader: TermsLoader): Promise<void> | undefined {
  if (!loads.has(loader)) {
    const loading = loader()
      .then((module) => addTerms(code, module.default))
      // Without its words the widget speaks English.
      .catch(() => undefined)
      .then(() => {
        loads.set(loader, undefined);
        changed();
      });
    loads.set(loader, loading);
  }
  return loads.get(loader);
}

/** What an element speaks, until its place in the page or any words change. */
interface Speech {
  readonly tag: string;
  /** Of this language alone, the first to ask first. */
  readonly tables: readonly (Terms | undefined)[];
  readonly pending: Promise<void> | undefined;
  /** A search asks for the same few words of thousands of groups. */
  readonly words: Map<string, string>;
  /** When it was looked up, and by what. */
  readonly edition: number;
  readonly wanted: string;
}

let observer: MutationObserver | undefined;

/**
 * The language of one element: that of the nearest `lang` around it, across shadow roots, where we
 * have its words, and otherwise English whole rather than English with another language's dates.
 */
export class Locale<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #loaders: Readonly<Record<string, TermsLoader>>;
  #last: Speech | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    loaders: Readonly<Record<string, TermsLoader>>,
  ) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this.#host);
    // The `lang` that counts may change anywhere around a widget.
    observer ??= new MutationObserver(changed);
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    // It may have moved to where another language is spoken.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
    if (connected.size === 0) observer?.disconnect();
  }

  /** Every term asks for the language: looking for its `lang` once an update is enough. */
  hostUpdate(): void {
    if (this.#last?.wanted !== wantedBy(this.#host)) this.#last = undefined;
  }

  /** The words of one term, in the language of the page or else in English. */
  term<Key extends keyof T & string>(key: Key, ...about: AboutTerm<T[Key]>): string {
    return this.find(key, ...about) ?? key;
  }

  /** The words of a term that there may be none of. */
  find(key: string, ...about: readonly unknown[]): string | undefined {
    const term = find(this.#speech.tables, key) ?? find(tablesOf('en'), key);
    return typeof term === 'function' ? term(...(about as never[])) : term;
  }

  /** What the page calls a word of a feed; one that has no term stays, with a capital in front. */
  word(value: string): string {
    const { words, tables, tag } = this.#speech;
    let word = words.get(value);
    if (word === undefined) {
      const term = find(tables, `word:${value.toLowerCase()}`);
      word =
        typeof term === 'string' ? term : value.charAt(0).toLocaleUpperCase(tag) + value.slice(1);
      words.set(value, word);
    }
    return word;
  }

  /** The BCP 47 tag of what is spoken, for `Intl`. */
  lang(): string {
    return this.#speech.tag;
  }

  /** Settles when the words of the wanted language are here or cannot be had; absent when settled. */
  get pending(): Promise<void> | undefined {
    return this.#speech.pending;
  }

  /** Another object as soon as any word may be another, for what is only looked up again then. */
  get spoken(): object {
    return this.#speech;
  }

  get #speech(): Speech {
    if (this.#last?.edition !== edition) this.#last = this.#look();
    return this.#last;
  }

  #look(): Speech {
    const wanted = wantedBy(this.#host);
    const { tag, code } = understood(nearestLang(this.#host), navigator.language);
    const loader = whole.has(code) ? undefined : this.#loaders[code];
    const pending = loader && load(code, loader);
    const spoken = added.has(code) && !pending ? tag : 'en';
    return { tag: spoken, tables: tablesOf(spoken), pending, words: new Map(), edition, wanted };
  }
}

/** The words of a language as its region has them, and then as all have them. */
function tablesOf(tag: string): (Terms | undefined)[] {
  const { language, region } = new Intl.Locale(tag);
  return [`${language}-${region}`.toLowerCase(), language].flatMap((code) => [
    overrides.get(code),
    added.get(code),
  ]);
}

/** An empty word is none: another table may have a better one. */
const find = (tables: readonly (Terms | undefined)[], key: string) =>
  tables.find((table) => table?.[key])?.[key];

/** The language of the page around an element, and the device's. */
const wantedBy = (element: HTMLElement): string => `${nearestLang(element)} ${navigator.language}`;

/**
 * Where a page's language names no region, as "es" does not, the device's decides how dates and
 * times are written: people in Denver and in Madrid differ.
 */
function understood(page: string, device: string): { tag: string; code: string } {
  const locale = localeOf(page) ?? new Intl.Locale('en');
  const region = locale.region ?? localeOf(device)?.region;
  const tag = new Intl.Locale(locale, region ? { region } : {}).toString();
  return { tag, code: locale.language };
}

/** A language tag as it is understood, if it is. Pages and devices have all sorts. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-'));
  } catch {
    return undefined;
  }
}
