import { expect } from '@open-wc/testing';
import { fieldNamed } from '../../../demo/builder/manifest/fields.ts';
import { problemOf } from '../../../demo/builder/embed/values.ts';
import { WIDGETS } from './sample-manifest.ts';

const field = (tag: string, name: string) => {
  const widget = WIDGETS.find((each) => each.tag === tag);
  const found = widget && fieldNamed(widget, name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

describe('fields from a manifest', () => {
  it('has the elements, and nothing else that is declared', () => {
    expect(WIDGETS.map(({ name }) => name)).to.deep.equal([
      'group-finder',
      'request-form',
      'quick-exit',
      'support',
    ]);
    expect(WIDGETS[0]?.summary).to.equal('Lists groups, next up first.');
  });

  it('takes the control from the type', () => {
    const controls = ['api', 'page-size', 'sync-url', 'theme', 'attendance'].map(
      (name) => field('peer-group-finder', name).control,
    );
    expect(controls).to.deep.equal(['text', 'number', 'switch', 'choice', 'list']);
  });

  it('has the words of a union, and those of a type that is only named from its description', () => {
    expect(field('peer-quick-exit', 'history').values).to.deep.equal(['replace', 'keep']);
    expect(field('peer-request-form', 'purpose').values).to.deep.equal(['talk', 'offer']);
    expect(field('peer-group-finder', 'attendance').values).to.include('in-person');
  });

  it('tells a default that is a value, and none that is the name of a constant', () => {
    expect(field('peer-quick-exit', 'history').fallback).to.equal('replace');
    expect(field('peer-group-finder', 'page-size').fallback).to.equal(undefined);
  });

  const right: [string, string, string][] = [
    ['peer-group-finder', 'api', 'https://api.example.org/v1'],
    ['peer-group-finder', 'api', '/api'],
    ['peer-group-finder', 'src', 'https://a.example/feed.json feeds/b.json'],
    ['peer-group-finder', 'time-zone', 'America/Denver'],
    ['peer-group-finder', 'page-size', '10'],
    ['peer-quick-exit', 'history', 'keep'],
    ['peer-request-form', 'organization', '<b>"&'],
  ];
  for (const [tag, name, value] of right) {
    it(`takes ${value} for ${name}`, () =>
      expect(problemOf(field(tag, name), value)).to.equal(undefined));
  }

  const wrong: [string, string, string][] = [
    ['peer-group-finder', 'api', 'javascript:alert(1)'],
    ['peer-group-finder', 'api', 'https://a.example https://b.example'],
    ['peer-group-finder', 'src', 'https://a.example/feed.json data:application/json,{}'],
    ['peer-group-finder', 'time-zone', 'Mountain Time'],
    ['peer-group-finder', 'page-size', 'ten'],
    ['peer-quick-exit', 'href', ' javascript:alert(1)'],
    ['peer-quick-exit', 'history', 'lose'],
  ];
  for (const [tag, name, value] of wrong) {
    it(`says what is wrong with ${value} for ${name}`, () =>
      expect(problemOf(field(tag, name), value)).to.be.a('string'));
  }
});
