import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { envelope } from '../../fixtures/groups.ts';
import { hostileGroups } from '../../fixtures/hostile-groups.ts';
import { facts, links, openRow } from './detail-page.ts';
import { addressOf, openFinder } from './finder-page.ts';

describe('a group’s detail', () => {
  it('opens and closes at its row, and tells the page no more than that', async () => {
    const page = await openFinder();
    const opened = oneEvent(page.element, 'peer-group-open');
    await page.click('SMART Start');
    expect(Object.keys(await opened).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    expect(page.button('SMART Start').getAttribute('aria-expanded')).to.equal('true');
    expect(page.all('.detail')).to.have.length(1);
    await page.click('SMART Start');
    expect(page.all('.detail')).to.have.length(0);
    expect(page.button('SMART Start').getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes with Esc from anywhere in it, and the focus returns', async () => {
    const page = await openFinder();
    await openRow(page, 'SMART Start');
    page.one('.detail a').focus();
    await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    expect(page.all('.detail')).to.have.length(0);
    expect(page.focused).to.equal('SMART Start');
  });

  it('closes at its own button, and the focus returns', async () => {
    const page = await openFinder();
    await openRow(page, 'SMART Start');
    await page.click('Close SMART Start');
    expect(page.all('.detail')).to.have.length(0);
    expect(page.focused).to.equal('SMART Start');
  });

  it('works by keyboard alone', async () => {
    const page = await openFinder();
    page.button('SMART Start').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.detail .close');
    expect(page.all('.detail')).to.have.length(1);
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.contain('Join on Zoom');
    await sendKeys({ press: 'Escape' });
    expect(page.focused).to.equal('SMART Start');
  });

  it('says how to join: the service by name, the number with its codes', async () => {
    const page = await openFinder();
    await openRow(page, 'SMART Start');
    expect(links(page)).to.deep.equal({
      'Join on Zoom (opens in a new tab)': 'https://zoom.us/j/0000000000',
      '+13035550142,,0000000000#': 'tel:+13035550142,,0000000000%23',
    });
    const join = page.one<HTMLAnchorElement>('.detail a');
    expect(join.target).to.equal('_blank');
    expect(join.rel).to.equal('noreferrer noopener');
    const said = facts(page);
    expect(said['When']).to.equal('Sundays, 7:15–8:45 PM');
    expect(said['About']).to.equal('Tools for change.Cameras may stay off.');
    expect(said['How to join']).to.contain('The host lets you in.');
    expect(said).to.include({ 'Open to': 'Anyone', Cost: 'Free', Languages: 'English' });
    expect(page.texts('.detail .note')).to.deep.equal(['Updated 3 weeks ago']);
  });

  it('says which week of the month, and every how many weeks', async () => {
    const page = await openFinder();
    await openRow(page, 'First Friday Circle');
    expect(facts(page)['When']).to.equal('The first Friday of the month, 7:00 PM');
    await page.click('Close First Friday Circle');
    await openRow(page, 'Every Other Tuesday');
    expect(facts(page)['When']).to.equal('Every 2 weeks on Tuesday, 12:00 PM');
  });

  it('names the zone of a group elsewhere, and says when that is for the visitor', async () => {
    const page = await openFinder();
    await openRow(page, 'Coast Hybrid');
    expect(facts(page)['When']).to.equal(
      'Mondays, 7:00–8:00 PM Eastern Standard Time Mon 5:00 PM your time',
    );
  });

  it('shows the way to a door, by its address or its spot', async () => {
    const page = await openFinder();
    await openRow(page, 'Evening Light');
    expect(facts(page)['Where']).to.contain('Aspen Hall12 Sample StDenver, CO');
    expect(links(page)['Get directions (opens Google Maps in a new tab)']).to.equal(
      'https://www.google.com/maps/dir/?api=1&destination=12%20Sample%20St%2C%20Denver%2C%20CO',
    );
    await page.click('Close Evening Light');
    await openRow(page, 'First Friday Circle');
    expect(links(page)['Get directions (opens Google Maps in a new tab)']).to.equal(
      'https://www.google.com/maps/dir/?api=1&destination=40.02%2C-105.27',
    );
  });

  it('shows hostile text as text, and links nowhere but to the web and the phone', async () => {
    const page = await openFinder({ src: addressOf(envelope(hostileGroups)) });
    const [first = ''] = page.names;
    expect(first).to.contain('<img src=x onerror=');
    await openRow(page, first);
    expect(page.all('img, script')).to.deep.equal([]);
    expect((window as { hacked?: boolean }).hacked).to.equal(undefined);
    for (const href of Object.values(links(page))) expect(href).to.match(/^(https?|tel|mailto):/);
    expect(Object.keys(links(page)).join()).not.to.contain('Zoom');
  });
});
