import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openFinder } from './finder-page.ts';
import { until } from '../until.ts';

describe('searching as one types', () => {
  it('narrows the list and the count', async () => {
    const page = await openFinder();
    await page.search('women denver');
    expect(page.names).to.deep.equal(['Evening Light']);
    expect(page.texts('.count')).to.deep.equal(['1 group']);
  });

  it('folds accents and case', async () => {
    const page = await openFinder();
    await page.search('RIO grande');
    expect(new Set(page.names)).to.deep.equal(new Set(['Monday Mothers']));
  });

  it('finds an online group by the service it uses', async () => {
    const page = await openFinder();
    await page.search('zoom');
    expect(page.names).to.deep.equal(['SMART Start']);
  });

  it('speaks the count once, after a pause', async () => {
    const page = await openFinder();
    const spoken: string[] = [];
    const status = page.one('[role=status].unseen');
    new MutationObserver(() => spoken.push(status.textContent)).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    page.one('input').focus();
    await sendKeys({ type: 'forum' });
    await until(() => spoken.length > 0, 'the count should be spoken');
    expect(new Set(spoken)).to.deep.equal(new Set(['1 group']));
  });

  it('says what found nothing, and clears it at a press', async () => {
    const page = await openFinder();
    await page.search('volcano');
    expect(page.texts('[part~=empty] p')[0]).to.equal('No group matches “volcano”.');
    await page.click('Clear search');
    expect(page.names).to.have.length(11);
    expect(page.one<HTMLInputElement>('input').value).to.equal('');
    expect(page.root.activeElement).to.equal(page.one('input'));
  });

  it('keeps what is typed from the page around', async () => {
    const page = await openFinder();
    const heard: string[] = [];
    const types = ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'paste'];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of types) document.addEventListener(type, listen);
    page.one('input').focus();
    await sendKeys({ type: 'opioids' });
    await sendKeys({ press: 'Enter' });
    for (const type of types) document.removeEventListener(type, listen);
    expect(page.one<HTMLInputElement>('input').value).to.equal('opioids');
    expect(heard).to.deep.equal([]);
    expect(location.href + document.title).not.to.contain('opioids');
    expect(page.element.outerHTML).not.to.contain('opioids');
    expect(page.one<HTMLInputElement>('input').autocomplete).to.equal('off');
  });
});
