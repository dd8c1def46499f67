import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { openFilters } from './filter-page.ts';

describe('the filter menus', () => {
  it('stand side by side, six of them, with the rest behind one more button', async () => {
    const page = await openFilters();
    expect(page.names('button')).to.deep.equal([
      'Day',
      'Time of day',
      'How to attend',
      'Approach',
      'Topic',
      'Who it is for',
      'All filters',
    ]);
    expect([...page.element.asked]).to.deep.equal([]);
    expect(page.root.querySelectorAll('.filters *').length).to.be.below(40);
  });

  it('need no further button if that is all', async () => {
    const page = await openFilters({ options: { topic: [{ value: 'Grief', count: 1 }] } });
    expect(page.names('button')).to.deep.equal(['Topic']);
  });

  it('are not there when there is nothing to choose or to take back', async () => {
    const page = await openFilters({ options: {} });
    expect(page.root.querySelector('[part=filters]')).to.equal(null);
  });

  it('open below their button, with a count for each value', async () => {
    const page = await openFilters();
    const button = page.control('Who it is for');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await page.press('Who it is for');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.nextElementSibling?.id).to.equal(button.getAttribute('aria-controls'));
    expect(page.names('input')).to.deep.equal(['Women (12)', 'Men (1)', 'Veterans (0)']);
    expect(page.names('fieldset legend')).to.deep.equal(['Who it is for']);
    expect(page.focused).to.equal('Who it is for');
    expect([...page.element.asked]).to.deep.equal(['audience']);
  });

  it('take several values, and say on the button how many', async () => {
    const page = await openFilters();
    await page.press('Who it is for');
    await page.press('Women (12)');
    await page.press('Veterans (0)');
    expect(page.element.chosen).to.deep.equal({ audience: ['Women', 'Veterans'] });
    expect(page.isChosen('Women (12)')).to.equal(true);
    expect(page.control('Who it is for, 2 chosen').ariaExpanded).to.equal('true');
    await page.press('Women (12)');
    expect(page.element.chosen).to.deep.equal({ audience: ['Veterans'] });
  });

  it('know a chosen value in another spelling', async () => {
    const page = await openFilters({ chosen: { audience: ['women'] } });
    await page.press('Who it is for, 1 chosen');
    expect(page.isChosen('Women (12)')).to.equal(true);
  });

  it('work by keyboard alone, and give the focus back at Escape', async () => {
    const page = await openFilters();
    page.control('Who it is for').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    if (page.focused !== 'Women (12)') await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('Women (12)');
    await sendKeys({ press: ' ' });
    expect(page.element.chosen).to.deep.equal({ audience: ['Women'] });
    expect(page.focused).to.equal('Women (12)');
    await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
    expect(page.focused).to.equal('Who it is for, 1 chosen');
  });

  it('close when the focus goes elsewhere, and let it go', async () => {
    const page = await openFilters();
    await page.press('Topic');
    page.all('a')[0]?.focus();
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
    expect(page.focused).to.equal('The list');
  });

  it('close when Tab leaves them, and the next filter has the focus', async () => {
    const page = await openFilters();
    page.control('Topic').focus();
    await page.press('Topic');
    for (let tabs = 0; tabs < 6 && page.all('.panel').length > 0; tabs += 1) {
      await sendKeys({ press: 'Tab' });
      await page.element.updateComplete;
    }
    expect(page.names('input')).to.deep.equal([]);
    expect(page.focused).to.equal('Who it is for');
  });

  it('keep the focus where it was when a finger elsewhere closes them', async () => {
    const page = await openFilters();
    await page.press('Topic');
    page.control('Cannabis (10)').focus();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
    expect(page.focused).to.equal('Topic');
  });

  it('close at a press elsewhere on the page, without taking the focus', async () => {
    const page = await openFilters();
    await page.press('Topic');
    page.control('Cannabis (10)').focus();
    await sendMouse({ type: 'click', position: [600, 500] });
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
    expect(page.focused).to.equal('');
  });

  it('stay open at a press inside, and close at Escape after it', async () => {
    const page = await openFilters();
    await page.press('Topic');
    const { left, top } = page.control('Cannabis (10)').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 4, Math.ceil(top) + 4] });
    await page.element.updateComplete;
    expect(page.isChosen('Cannabis (10)')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
  });

  it('are open one at a time', async () => {
    const page = await openFilters();
    await page.press('Topic');
    await page.press('Who it is for');
    expect(page.names('input')[0]).to.equal('Women (12)');
    await page.press('Who it is for');
    expect(page.names('input')).to.deep.equal([]);
  });

  it('are closed when the widget comes back from elsewhere', async () => {
    const page = await openFilters();
    await page.press('Topic');
    page.element.parentElement?.prepend(page.element);
    await page.element.updateComplete;
    expect(page.names('input')).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stay inside of the widget, wherever their button is (${dir})`, async () => {
      const page = await openFilters({ dir, width: 660 });
      const room = page.element.getBoundingClientRect();
      for (const name of page.names('.filter button')) {
        await page.press(name);
        const panel = page.all('.panel')[0]?.getBoundingClientRect();
        expect(panel?.left, name).to.be.at.least(Math.floor(room.left));
        expect(panel?.right, name).to.be.at.most(Math.ceil(room.right));
      }
    });
  }

  it('leave no listener behind on the page', async () => {
    const kept = new Set<unknown>();
    const add = document.addEventListener.bind(document);
    const remove = document.removeEventListener.bind(document);
    document.addEventListener = (type: string, listener: EventListener, capture: true) => {
      kept.add(listener);
      add(type, listener, capture);
    };
    document.removeEventListener = (type: string, listener: EventListener, capture: true) => {
      kept.delete(listener);
      remove(type, listener, capture);
    };
    try {
      const page = await openFilters();
      await page.press('Topic');
      expect(kept.size).to.equal(1);
      page.element.remove();
      expect(kept.size).to.equal(0);
    } finally {
      // The document's own are on its prototype.
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
  });

  it('hide what they lie over, also with a surface that can be seen through', async () => {
    const page = await openFilters();
    page.element.style.setProperty('--peer-surface', 'transparent');
    await page.press('Topic');
    const [panel] = page.all('.panel');
    if (!panel) throw new Error('There is no panel.');
    expect(getComputedStyle(panel).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  for (const theme of ['light', 'dark']) {
    it(`pass axe in ${theme}, open and with something chosen`, async () => {
      const page = await openFilters({ theme, chosen: { audience: ['Women'], format: ['Café'] } });
      await expect(page.element).to.be.accessible();
      await page.press('Who it is for, 1 chosen');
      await expect(page.element).to.be.accessible();
    });
  }
});
