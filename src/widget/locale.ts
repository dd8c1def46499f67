import type { Translation } from '@shoelace-style/localize';
import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import { nearestLang } from './nearest-lang.ts';

/** Words of one language, by term; a function where a word depends on what it is about. */
export type Terms = Translation;

/** Fetches the words of one language when a page asks for it. */
export type TermsLoader = () => Promise<{ readonly default: object }>;

const present = new Set<string>();
const overrides: Terms[] = [];

const named = (code: string, terms: object): Terms => ({
  $code: code,
  $name: code,
  $dir: 'ltr',
  ...terms,
});

/** Adds a widget's words in one language. What a center has replaced stays replaced. */
export function addTerms(code: string, terms: object): void {
  present.add(code);
  registerTranslation(named(code, terms), ...overrides.filter((own) => own.$code === code));
}

/**
 * Replaces words of the widgets by a center's own, on every widget of the page.
 *
 * @param code the language, such as `en` or `es`
 * @param terms the terms to replace, by their names
 */
export function overrideTerms(code: string, terms: object): void {
  const own = named(code, terms);
  overrides.push(own);
  registerTranslation(own);
}

const loads = new WeakMap<TermsLoader, Promise<void>>();
const settled = new WeakSet<TermsLoader>();

function load(code: string, loader: TermsLoader): Promise<void> {
  let loading = loads.get(loader);
  if (!loading) {
    loading = loader()
      .then((module) => addTerms(code, module.default))
      // Without its words the widget speaks English.
      .catch(() => undefined)
      .then(() => {
        settled.add(loader);
        update();
      });
    loads.set(loader, loading);
  }
  return loading;
}

/** The page's `lang` may change anywhere around a widget; the library looks at `<html>` alone. */
let observer: MutationObserver | undefined;
const observing = new Set<object>();

/**
 * The language of one element: that of the nearest `lang` around it, across shadow roots, where we
 * have its words, and otherwise English whole rather than English with another language's dates.
 */
export class Locale<T extends Terms> extends LocalizeController<T> {
  readonly #loaders: Readonly<Record<string, TermsLoader>>;
  #wanted: { readonly tag: string; readonly code: string } | undefined;
  /** A search asks for the same few words of thousands of groups. */
  readonly #words = new Map<string, string>();

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    loaders: Readonly<Record<string, TermsLoader>>,
  ) {
    super(element);
    this.#loaders = loaders;
  }

  override hostConnected(): void {
    super.hostConnected();
    observing.add(this);
    observer ??= new MutationObserver(update);
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    observing.delete(this);
    if (observing.size === 0) observer?.disconnect();
  }

  /** Every term asks for the language: looking it up once an update is enough. */
  hostUpdate(): void {
    this.#wanted = wantedBy(this.host);
    this.#words.clear();
  }

  override lang(): string {
    const { tag, code } = this.#wanted ?? wantedBy(this.host);
    return present.has(code) && !this.pending ? tag : 'en';
  }

  /** What the page calls a word of a feed; one that has no term stays, with a capital in front. */
  word(value: string): string {
    let word = this.#words.get(value);
    if (word === undefined) this.#words.set(value, (word = this.#look(value)));
    return word;
  }

  #look(value: string): string {
    const lang = this.lang();
    // Words of feeds are open: a key that no language has is what `exists` is asked about.
    const key = `word:${value.toLowerCase()}` as keyof T & string;
    return this.exists(key, { lang })
      ? this.term(key, ...([] as never))
      : value.charAt(0).toLocaleUpperCase(lang) + value.slice(1);
  }

  /** Settles when the words of the wanted language are here or cannot be had; absent when settled. */
  get pending(): Promise<void> | undefined {
    const { code } = this.#wanted ?? wantedBy(this.host);
    const loader = this.#loaders[code];
    return loader && !settled.has(loader) ? load(code, loader) : undefined;
  }
}

/**
 * The language of the page around an element. Where that names no region, as "es" does not, the
 * device's decides how dates and times are written: people in Denver and in Madrid differ.
 */
function wantedBy(element: HTMLElement): { tag: string; code: string } {
  const locale = localeOf(nearestLang(element)) ?? new Intl.Locale('en');
  const region = locale.region ?? localeOf(navigator.language)?.region;
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
