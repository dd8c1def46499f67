import { expect } from '@open-wc/testing';
import type * as Leaving from '../../../src/widget/leaving.ts';
import { leave, onLeaving } from '../../../src/widget/leaving.ts';

describe('leaving in a hurry', () => {
  it('is heard by everyone who listens, and no longer', () => {
    const heard: string[] = [];
    const endFirst = onLeaving(() => heard.push('first'));
    const endSecond = onLeaving(() => heard.push('second'));
    leave();
    endFirst();
    leave();
    endSecond();
    leave();
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('is heard by another copy of the script', async () => {
    const copy = '../../../src/widget/leaving.ts?copy';
    const other = (await import(copy)) as typeof Leaving;
    expect(other.leave).not.to.equal(leave);
    let heard = 0;
    const end = onLeaving(() => (heard += 1));
    other.leave();
    end();
    other.leave();
    expect(heard).to.equal(1);
  });
});
