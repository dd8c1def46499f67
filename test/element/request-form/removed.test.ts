import { expect } from '@open-wc/testing';
import { TestClock } from '../../fixtures/test-clock.ts';
import { centerServer } from '../forms/center-server.ts';
import { listeners } from '../forms/listeners.ts';
import { openForm } from './form-page.ts';

describe('a form that is taken out of the page', () => {
  const server = centerServer();

  it('leaves no listener, however often it comes and goes', async () => {
    const counted = listeners();
    try {
      const clock = new TestClock('2026-11-22T19:00:00-07:00');
      const { element } = await openForm({ clock });
      const { parentElement } = element;
      const during = [...counted.left].filter(([, count]) => count > 0).map(([type]) => type);
      expect(during).to.include('pagehide');
      for (let round = 0; round < 200; round += 1) {
        element.remove();
        if (round % 20 === 0) await element.updateComplete;
        parentElement?.append(element);
        if (round % 20 === 0) await element.updateComplete;
      }
      element.remove();
      await element.updateComplete;
      expect([...counted.left].filter(([, count]) => count !== 0)).to.deep.equal([]);
      expect(clock.listeners).to.equal(0);
    } finally {
      counted.end();
    }
  });

  it('asks for nothing any more', async () => {
    const page = await openForm();
    const asked = server.read.length;
    expect(asked).to.equal(1);
    page.element.remove();
    await page.element.updateComplete;
    page.element.phone = '(303) 555-0100';
    await page.element.updateComplete;
    expect(server.read).to.have.length(asked);
  });

  it('asks anew, and works, when it is put in again', async () => {
    const page = await openForm();
    const { parentElement } = page.element;
    page.element.remove();
    await page.element.updateComplete;
    parentElement?.append(page.element);
    await page.element.updateComplete;
    expect(server.read).to.have.length(2);
    await page.fillIn();
    await page.send();
    expect(page.all('.done')).to.have.length(1);
  });
});
