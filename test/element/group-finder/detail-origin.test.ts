import { expect, fixture, html } from '@open-wc/testing';
import { facts, links, openDetail } from './detail-page.ts';

const group = (more: object) => ({ id: 'a', name: 'A Group', ...more });

describe('how fresh a listing is', () => {
  const notes: [string, object, string[]][] = [
    ['says how long ago', { updatedAt: '2026-11-01T12:00:00Z' }, ['Updated 3 weeks ago']],
    [
      'hints to call ahead past six months',
      { updatedAt: '2026-05-01T12:00:00Z' },
      ['Updated 6 months ago', 'This listing is more than 6 months old. Call ahead if you can.'],
    ],
    ['does not hint before', { updatedAt: '2026-06-01T12:00:00Z' }, ['Updated 5 months ago']],
    [
      'does not ask to call a community',
      { kind: 'community', updatedAt: '2024-05-01T12:00:00Z' },
      ['Updated 2 years ago'],
    ],
    ['does not speak of the future', { updatedAt: '2026-12-13T12:00:00Z' }, []],
    ['says nothing of an instant that is none', { updatedAt: '2026-13-01T12:00:00Z' }, []],
  ];
  for (const [what, more, said] of notes) {
    it(what, async () => {
      const page = await openDetail([group(more)]);
      expect(page.texts('.detail .note')).to.deep.equal(said);
    });
  }

  it('speaks Spanish', async () => {
    const page = await openDetail([group({ updatedAt: '2026-11-01T12:00:00Z' })], { lang: 'es' });
    expect(page.texts('.detail .note')).to.deep.equal(['Actualizado hace 3 semanas']);
  });
});

describe('where a listing comes from', () => {
  it('is named and linked', async () => {
    const source = { name: 'Denver Intergroup', url: 'https://intergroup.example.org/list' };
    const page = await openDetail([group({ source })]);
    expect(links(page)).to.deep.equal({
      'Listed by Denver Intergroup (opens in a new tab)': source.url,
    });
    expect(page.one<HTMLAnchorElement>('.detail a').rel).to.equal('noreferrer noopener');
  });

  it('is named without a link, or by its address without a name', async () => {
    const named = await openDetail([group({ source: { name: 'Our team' } })]);
    expect(named.texts('.detail .note')).to.deep.equal(['Listed by Our team']);
    const linked = await openDetail([group({ source: { url: 'https://list.example.org/x' } })]);
    expect(linked.texts('.detail .note')[0]).to.contain('Listed by list.example.org');
  });
});

describe('a peer to talk to first', () => {
  it('is offered where the page has the form, and there alone', async () => {
    const page = await openDetail([group({})]);
    expect(page.one('.detail').textContent).not.to.contain('peer');
    await fixture(html`<peer-request-form id="ask us"></peer-request-form>`);
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(links(page)).to.deep.equal({ 'Talk to a peer first': '#ask%20us' });
  });

  it('leads to the form on this very page', async () => {
    const form = await fixture(html`<peer-request-form id="ask us"></peer-request-form>`);
    const page = await openDetail([group({})]);
    const { hash, pathname, search } = page.one<HTMLAnchorElement>('.detail a');
    expect(document.getElementById(decodeURIComponent(hash.slice(1)))).to.equal(form);
    expect(pathname + search).to.equal(location.pathname + location.search);
  });

  it('is a button where the form has no id, and leaves the form as it is', async () => {
    const form = await fixture<HTMLElement>(html`<peer-request-form></peer-request-form>`);
    form.style.cssText = 'display: block; margin-block-start: 4000px';
    const before = form.outerHTML;
    const page = await openDetail([group({})]);
    await page.click('Talk to a peer first');
    const { top } = form.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
    expect(form.outerHTML).to.equal(before);
    scrollTo(0, 0);
  });

  it('hands the focus to a form that takes it', async () => {
    const form = await fixture<HTMLElement>(
      html`<peer-request-form tabindex="-1"></peer-request-form>`,
    );
    const page = await openDetail([group({})]);
    await page.click('Talk to a peer first');
    expect(document.activeElement).to.equal(form);
  });

  it('stays on this page where the page’s addresses are relative to another', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    await fixture(html`<peer-request-form id="ask"></peer-request-form>`);
    const page = await openDetail([group({})]);
    expect(links(page)).to.deep.equal({});
    expect(() => page.button('Talk to a peer first')).not.to.throw();
    base.remove();
  });
});

describe('who may come, and what a newcomer asks', () => {
  it('says plainly that a program takes anyone', async () => {
    const page = await openDetail([
      group({ kind: 'program', openTo: 'anyone', cost: 'Free', registration: 'required' }),
    ]);
    expect(facts(page)).to.deep.equal({
      'Open to': 'Anyone, patient or not',
      Cost: 'Free',
      'Sign up': 'Needed before you come',
    });
  });

  it('answers first what a newcomer asks of a community', async () => {
    const page = await openDetail([
      group({
        kind: 'community',
        description: 'A forum.',
        safety: { moderated: true, notes: 'Posts are deleted after 30 days.' },
      }),
    ]);
    expect(Object.entries(facts(page))).to.deep.equal([
      ['Is it moderated?', 'Yes'],
      ['Can I stay anonymous?', 'The listing does not say'],
      ['What is kept, and what else to know', 'Posts are deleted after 30 days.'],
      ['About', 'A forum.'],
    ]);
  });

  it('asks nothing on behalf of a newcomer elsewhere', async () => {
    const page = await openDetail([group({ safety: { anonymous: true } })]);
    expect(facts(page)).to.deep.equal({ 'Privacy and safety': 'You can stay anonymous' });
  });

  it('names no part that has nothing in it', async () => {
    const page = await openDetail([
      group({ attendance: 'hybrid', online: {}, place: {}, contact: {}, safety: {}, topics: [] }),
    ]);
    expect(facts(page)).to.deep.equal({});
    expect(page.all('.detail dl')).to.have.length(0);
  });
});
