import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/cdn/alongside.ts';
import finder from '../../../src/group-finder/terms/es.ts';
import '../../../src/locales/es.ts';
import request from '../../../src/request-form/terms/es.ts';
import safety from '../../../src/safety/terms/es.ts';
import carousel from '../../../src/story-carousel/terms/es.ts';
import share from '../../../src/story-form/terms/es.ts';
import { until } from '../until.ts';

/** What a widget first says in its own words: a heading, or the way out. */
async function firstWords(tag: string): Promise<string | undefined> {
  const element = document.createElement(tag) as LitElement;
  element.lang = 'es-MX';
  document.body.append(element);
  const words = () => element.renderRoot.querySelector('[part=heading], [part=exit]');
  // A form itself comes only now; the others stand there with their first update.
  await (tag.endsWith('-form') ? until(() => words() !== null) : element.updateComplete);
  expect(element.renderRoot.querySelector<HTMLElement>('.widget')?.lang).to.equal('es-MX');
  const said = words()?.textContent;
  element.remove();
  return said;
}

describe('Spanish that was brought beforehand', () => {
  for (const [tag, words] of [
    ['peer-group-finder', finder.heading],
    ['peer-request-form', request['ask:talk']],
    ['peer-story-carousel', carousel['stories:story']],
    ['peer-story-form', share.shareHeading],
    ['peer-crisis-lines', safety.crisisHeading],
    ['peer-quick-exit', safety.exitLabel],
  ] as const) {
    it(`is what <${tag}> speaks from its first word on`, async () => {
      expect(await firstWords(tag)).to.equal(words);
    });
  }
});
