import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import type { TermsLoader } from '../../../src/widget/locale.ts';
import { Locale, addTerms, overrideTerms } from '../../../src/widget/locale.ts';

const en = {
  greeting: 'Hello',
  count: (number: number) => `${number} groups`,
  'word:smart': 'SMART Recovery',
};

/** Words that come when a test says so. */
class Delivery {
  asked = 0;
  deliver: (terms: object) => void = () => undefined;
  fail: (reason: Error) => void = () => undefined;

  readonly loader: TermsLoader = () => {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.deliver = (terms) => resolve({ default: terms });
      this.fail = reject;
    });
  };
}

const es = new Delivery();
const de = new Delivery();
const fr: TermsLoader = () => Promise.resolve({ default: { greeting: 'Bonjour' } });

class Greeter extends LitElement {
  readonly words = new Locale<typeof en>(this, { es: es.loader, de: de.loader, fr });
  updates = 0;

  override render() {
    this.updates += 1;
    return html`${this.words.term('greeting')}, ${this.words.term('count', 2)}`;
  }

  get text(): string {
    return this.shadowRoot?.textContent ?? '';
  }
}

describe('the words of a widget', () => {
  before(() => {
    addTerms('en', en);
    customElements.define('test-greeter', Greeter);
  });

  const speaking = async (lang: string): Promise<Greeter> => {
    const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const greeter = new Greeter();
    box.append(greeter);
    await greeter.updateComplete;
    await greeter.words.pending;
    await greeter.updateComplete;
    return greeter;
  };

  /** What watches the page is told first, then what it tells is drawn. */
  const afterChange = async (greeter: Greeter) => {
    await Promise.resolve();
    await greeter.updateComplete;
  };

  it('are English whole until others are here, and then those', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="es-MX"></div>`);
    const greeters = [new Greeter(), new Greeter()] as const;
    box.append(...greeters);
    const [greeter] = greeters;
    await greeter.updateComplete;
    expect(greeter.text).to.equal('Hello, 2 groups');
    expect(greeter.words.lang()).to.equal('en');
    expect(greeter.words.pending).to.be.instanceOf(Promise);
    es.deliver({ greeting: 'Hola', count: (number: number) => `${number} grupos` });
    await greeter.words.pending;
    for (const one of greeters) {
      await one.updateComplete;
      expect(one.text).to.equal('Hola, 2 grupos');
    }
    expect(greeter.words.lang()).to.equal('es-MX');
    expect(greeter.words.pending).to.equal(undefined);
    expect(es.asked).to.equal(1);
  });

  it('are English where others cannot be had', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const greeter = new Greeter();
    box.append(greeter);
    await greeter.updateComplete;
    de.fail(new Error('offline'));
    await greeter.words.pending;
    expect(greeter.text).to.equal('Hello, 2 groups');
    expect(greeter.words.lang()).to.equal('en');
    expect(greeter.words.pending).to.equal(undefined);
  });

  it('are English one by one where a language lacks some', async () => {
    expect((await speaking('fr')).text).to.equal('Bonjour, 2 groups');
  });

  for (const [lang, tag] of Object.entries({
    'en-GB': 'en-GB',
    es_MX: 'es-MX',
    'ES-mx': 'es-MX',
    nl: 'en',
  })) {
    it(`are of ${tag} where the page says ${lang}`, async () => {
      expect((await speaking(lang)).words.lang()).to.equal(tag);
    });
  }

  it('are English where the page says nonsense', async () => {
    expect((await speaking('!!')).words.lang()).to.match(/^en\b/);
  });

  it('follow the lang around them', async () => {
    const greeter = await speaking('en');
    greeter.parentElement?.setAttribute('lang', 'es');
    await afterChange(greeter);
    expect(greeter.text).to.equal('Hola, 2 grupos');
    greeter.lang = 'en';
    await afterChange(greeter);
    expect(greeter.text).to.equal('Hello, 2 groups');
  });

  it('follow an element to another place', async () => {
    const greeter = await speaking('en');
    const box = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    box.append(greeter);
    await greeter.updateComplete;
    expect(greeter.text).to.equal('Hola, 2 grupos');
  });

  it('leave an element that is gone alone, and are right when it comes back', async () => {
    const greeter = await speaking('en');
    const { parentElement, updates } = greeter;
    greeter.remove();
    overrideTerms('en', { greeting: 'Welcome' });
    document.documentElement.toggleAttribute('lang');
    document.documentElement.toggleAttribute('lang');
    await afterChange(greeter);
    expect(greeter.updates).to.equal(updates);
    parentElement?.append(greeter);
    await greeter.updateComplete;
    expect(greeter.text).to.equal('Welcome, 2 groups');
    overrideTerms('en', en);
  });

  describe('of a center', () => {
    it('win over ours, whichever come first', async () => {
      const greeter = await speaking('en');
      overrideTerms('EN', { greeting: 'Welcome' });
      await greeter.updateComplete;
      expect(greeter.text).to.equal('Welcome, 2 groups');
      addTerms('en', en);
      await greeter.updateComplete;
      expect(greeter.text).to.equal('Welcome, 2 groups');
      overrideTerms('en', en);
    });

    it('may be for one region', async () => {
      overrideTerms('es-PR', { greeting: 'Saludos' });
      expect((await speaking('es-PR')).text).to.equal('Saludos, 2 grupos');
      expect((await speaking('es-MX')).text).to.equal('Hola, 2 grupos');
    });

    it('do not make a language of a few words', async () => {
      overrideTerms('nl', { greeting: 'Dag' });
      expect((await speaking('nl')).text).to.equal('Hello, 2 groups');
    });

    it('that are empty leave ours', async () => {
      overrideTerms('en', { greeting: '' });
      expect((await speaking('en')).text).to.equal('Hello, 2 groups');
    });
  });

  describe('of a feed', () => {
    it('have the name that the page gives them', async () => {
      const { words } = await speaking('en');
      expect(words.word('smart')).to.equal('SMART Recovery');
      expect(words.word('Smart')).to.equal('SMART Recovery');
    });

    it('stay as they are, with a capital in front, where there is none', async () => {
      const { words } = await speaking('en');
      expect(words.word('young people')).to.equal('Young people');
      expect(words.word('constructor')).to.equal('Constructor');
      expect(words.word('')).to.equal('');
    });

    it('are not given an English name on a page in another language', async () => {
      expect((await speaking('es')).words.word('smart')).to.equal('Smart');
    });

    it('are called anew when a name comes or the language changes', async () => {
      const greeter = await speaking('es');
      expect(greeter.words.word('women')).to.equal('Women');
      addTerms('es', { 'word:women': 'Mujeres' });
      expect(greeter.words.word('women')).to.equal('Mujeres');
      greeter.lang = 'en';
      await afterChange(greeter);
      expect(greeter.words.word('women')).to.equal('Women');
    });
  });
});
