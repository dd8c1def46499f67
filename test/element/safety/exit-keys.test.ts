import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type * as ExitKeys from '../../../src/safety/exit-keys.ts';
import { until } from '../until.ts';
import { comeBack, exitIn, keyEvent, linkOf, pressShift, spoken } from './exit-page.ts';

const page = html`<staying-exit></staying-exit><input aria-label="Name" />`;

describe('leaving by pressing Shift', () => {
  afterEach(comeBack);

  it('takes three presses, of either key, and says how many are left', async () => {
    const exit = await exitIn(page);
    expect(spoken(exit)).to.equal('');
    await pressShift(1);
    await until(() => spoken(exit) === 'Press Shift 2 more times to leave.');
    keyEvent('keydown', { code: 'ShiftRight' });
    keyEvent('keyup', { code: 'ShiftRight' });
    await until(() => spoken(exit) === 'Press Shift 1 more time to leave.');
    expect(exit.ways).to.have.length(0);
    await pressShift(1);
    expect(exit.ways).to.deep.equal([{ address: 'https://www.weather.gov/', history: 'replace' }]);
    await until(() => spoken(exit) === '');
  });

  it('works from a field too, and typing capital letters is not it', async () => {
    const exit = await exitIn(page);
    const field = exit.parentElement?.querySelector('input');
    field?.focus();
    for (let time = 0; time < 4; time += 1) {
      keyEvent('keydown');
      keyEvent('keydown', { key: 'A', code: 'KeyA' });
      keyEvent('keyup', { key: 'A', code: 'KeyA' });
      keyEvent('keyup');
    }
    expect(exit.ways).to.have.length(0);
    expect(spoken(exit)).to.equal('');
    await pressShift(3);
    expect(exit.ways).to.have.length(1);
    expect(field?.value).to.equal('');
  });

  it('begins again after another key or a click', async () => {
    const exit = await exitIn(page);
    await pressShift(2);
    await sendKeys({ press: 'x' });
    await until(() => spoken(exit) === '');
    await pressShift(2);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => spoken(exit) === '');
    await pressShift(2);
    expect(exit.ways).to.have.length(0);
  });

  it('is not a Shift key that is held, or pressed with others to switch the keyboard', async () => {
    const exit = await exitIn(page);
    for (let time = 0; time < 5; time += 1) keyEvent('keydown', { repeat: true });
    keyEvent('keyup');
    for (let time = 0; time < 5; time += 1) {
      keyEvent('keydown', { altKey: true });
      keyEvent('keyup', { altKey: true });
    }
    await exit.updateComplete;
    expect(spoken(exit)).to.equal('');
    expect(exit.ways).to.have.length(0);
  });

  it('can be turned off, before or after', async () => {
    const exit = await exitIn(html`<staying-exit shortcut="off"></staying-exit>`);
    expect(exit.shadowRoot?.textContent).not.to.contain('Shift');
    await pressShift(3);
    expect(exit.ways).to.have.length(0);
    exit.shortcut = 'on';
    await exit.updateComplete;
    expect(exit.shadowRoot?.textContent).to.contain('Press Shift 3 times');
    await pressShift(3);
    expect(exit.ways).to.have.length(1);
  });

  it("is the page's own where it has an exit of its own; the link stays", async () => {
    for (const own of [
      html`<div class="govuk-exit-this-page"></div>`,
      html`<div data-module="govuk-exit-this-page"></div>`,
      html`<a href="#away" data-quick-exit>Away</a>`,
    ]) {
      const exit = await exitIn(html`<staying-exit></staying-exit>${own}`);
      await pressShift(3);
      expect(exit.ways).to.have.length(0);
      linkOf(exit).click();
      expect(exit.ways).to.have.length(1);
      comeBack();
    }
  });

  it('leaves once, however many exits there are, and also when the first one is gone', async () => {
    const exit = await exitIn(html`<staying-exit></staying-exit><staying-exit></staying-exit>`);
    const [, other] = exit.parentElement?.querySelectorAll('staying-exit') ?? [];
    await pressShift(2);
    await until(() => spoken(exit) !== '');
    expect(other && spoken(other)).to.equal('');
    await pressShift(1);
    expect(exit.ways).to.have.length(1);
    expect(other?.ways).to.have.length(0);
    comeBack();
    exit.remove();
    await pressShift(3);
    expect(exit.ways).to.have.length(1);
    expect(other?.ways).to.have.length(1);
  });

  it('counts once for two copies of the script', async () => {
    const exit = await exitIn(page);
    const copy = '../../../src/safety/exit-keys.ts?copy';
    const { exitKeys } = (await import(copy)) as typeof ExitKeys;
    const heard: number[] = [];
    const second = {
      takesKeys: () => true,
      pressesLeft: (left: number) => heard.push(left),
      leave: () => heard.push(-1),
    };
    exitKeys().add(second);
    await pressShift(1);
    expect(spoken(exit)).to.equal('Press Shift 2 more times to leave.');
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'x' });
    exit.remove();
    await pressShift(3);
    expect(heard.filter((left) => left !== 0)).to.deep.equal([2, 1, -1]);
    exitKeys().remove(second);
    expect(exit.ways).to.have.length(0);
  });

  it('leaves no listener behind', async () => {
    const on = new Set<string>();
    const targets = [window, document];
    for (const target of targets) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (type: string, ...rest: [EventListener]) => {
        on.add(type);
        add(type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListener]) => {
        on.delete(type);
        remove(type, ...rest);
      };
    }
    const exit = await exitIn(page);
    const { parentElement } = exit;
    exit.remove();
    parentElement?.append(exit);
    expect([...on]).to.include.members(['keydown', 'keyup', 'focusin']);
    exit.remove();
    for (const target of targets) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
    expect([...on]).to.deep.equal([]);
  });
});
