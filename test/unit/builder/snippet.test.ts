import { expect } from '@open-wc/testing';
import type { Choices } from '../../../demo/builder/embed/choices.ts';
import { NOTHING_CHOSEN } from '../../../demo/builder/embed/choices.ts';
import { policyText } from '../../../demo/builder/embed/policy.ts';
import type { Hashes } from '../../../demo/builder/embed/scripts.ts';
import { snippetOf } from '../../../demo/builder/embed/snippet.ts';
import { WIDGETS } from './sample-manifest.ts';

const snippet = (choices: Partial<Choices>, hashes: Hashes = {}) =>
  snippetOf({ ...NOTHING_CHOSEN, styleForm: 'file', ...choices }, { widgets: WIDGETS, hashes });

/** A long tag goes over several lines. */
const inOneLine = (html: string) => html.replace(/\s+/g, ' ');

const text = (choices: Partial<Choices>, id = 'page', hashes: Hashes = {}) =>
  snippet(choices, hashes).blocks.find((block) => block.id === id)?.text ?? '';

const policy = (choices: Partial<Choices>, id = 'policy') =>
  policyText(snippet(choices).policies.find((each) => each.id === id)?.directives ?? []);

const FINDER = ['peer-group-finder'];
const BOTH = ['peer-group-finder', 'peer-request-form'];

describe('the snippet', () => {
  it('is nothing while nothing is chosen', () => {
    expect(snippet({})).to.deep.equal({ blocks: [], policies: [], maybe: [] });
  });

  it('puts the settings of one widget on it, and of several on one peer-support', () => {
    const shared = { api: 'https://api.example.org' };
    expect(text({ widgets: FINDER, shared })).to
      .equal(`<script type="module" src="/alongside/group-finder.js"></script>
<peer-group-finder api="https://api.example.org"></peer-group-finder>
`);
    expect(text({ widgets: BOTH, shared })).to.contain(`<peer-support api="https://api.example.org">
  <peer-group-finder></peer-group-finder>
  <peer-request-form></peer-request-form>
</peer-support>`);
  });

  it('puts a peer-support around one widget that has no such attribute, and a number inside', () => {
    expect(text({ widgets: FINDER, shared: { phone: '(303) 555-0142' } })).to
      .contain(`<peer-support phone="(303) 555-0142">
  <peer-group-finder>
    <p>Call us at <a href="tel:3035550142">(303) 555-0142</a>.</p>
  </peer-group-finder>
</peer-support>`);
  });

  it('leaves the api out where a widget has a feed, and what is wrong', () => {
    const own = { 'peer-group-finder': { src: 'feed.json', 'page-size': 'ten', 'sync-url': 'on' } };
    expect(text({ widgets: FINDER, shared: { api: '/api' }, own })).to.contain(
      '<peer-group-finder src="feed.json" sync-url></peer-group-finder>',
    );
  });

  it('puts the way out first', () => {
    const page = text({ widgets: [...FINDER, 'peer-quick-exit'] });
    expect(page.indexOf('<peer-quick-exit')).to.be.lessThan(page.indexOf('<peer-group-finder'));
  });

  it('names the hash of each script where integrity is wanted', () => {
    const hashes = { 'group-finder.js': 'sha384-one', 'loader.js': 'sha384-two' };
    expect(inOneLine(text({ widgets: FINDER, integrity: true }, 'page', hashes))).to.contain(
      'src="/alongside/group-finder.js" integrity="sha384-one" crossorigin="anonymous"',
    );
    expect(
      text({ widgets: FINDER, integrity: true, scripts: 'loader' }, 'page', hashes),
    ).to.contain('src="/alongside/loader.js" integrity="sha384-two" crossorigin="anonymous"');
    expect(text({ widgets: FINDER }, 'page', hashes)).not.to.contain('integrity');
  });

  it('pins the origins of divs on the tag of the loader', () => {
    const shared = {
      api: 'https://api.example.org/v1',
      'privacy-url': 'https://b.example/privacy',
    };
    const choices: Partial<Choices> = { widgets: BOTH, shared, place: 'tags-stripped' };
    expect(text(choices, 'theme')).to.contain(
      'data-origins="https://api.example.org https://b.example"',
    );
    expect(text(choices)).to.contain('<div data-peer-widget="group-finder">');
  });

  it('keeps the settings of frames out of their address', () => {
    const choices: Partial<Choices> = {
      widgets: FINDER,
      shared: { api: 'https://api.example.org', phone: '(303) 555-0142' },
      host: 'https://widgets.example.org/alongside',
      site: 'https://www.example.org/groups/',
      lang: 'es',
      place: 'only-frames',
    };
    expect(text(choices)).to.contain(
      'src="https://widgets.example.org/alongside/frame.html?widget=group-finder&amp;lang=es"',
    );
    expect(JSON.parse(text(choices, 'settings'))).to.deep.equal({
      parents: ['https://www.example.org'],
      widgets: { 'group-finder': { api: 'https://api.example.org' } },
    });
    expect(policy(choices)).to.contain('frame-src https://widgets.example.org;');
    expect(policy(choices, 'frame-policy')).to.contain(
      "connect-src 'self' https://api.example.org;",
    );
    expect(policy(choices, 'frame-policy')).to.contain('frame-ancestors https://www.example.org;');
  });

  it('allows just the origins that it asks', () => {
    expect(
      policy({
        widgets: FINDER,
        own: { 'peer-group-finder': { src: 'https://a.example/1 https://b.example/2 /own.json' } },
        host: 'https://cdn.example.org/alongside/',
      }),
    ).to.equal(`default-src 'none';
script-src https://cdn.example.org;
style-src 'self';
connect-src https://a.example https://b.example 'self';
require-trusted-types-for 'script';
trusted-types lit-html 'allow-duplicates';`);
    expect(policy({ widgets: ['peer-quick-exit'] })).not.to.match(/connect-src|style-src|img-src/);
    expect(policy({ widgets: BOTH, shared: { api: '/api' } })).to.contain("img-src 'self';");
  });

  it('tells what a native form would need', () => {
    const { maybe } = snippet({ widgets: BOTH, shared: { api: 'https://api.example.org' } });
    expect(maybe.map(({ line }) => line)).to.deep.equal(['form-action https://api.example.org']);
    expect(snippet({ widgets: FINDER }).maybe).to.deep.equal([]);
  });
});
