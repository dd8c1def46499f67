import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { choiceCount, isChosen, replaced, toggled } from '../../../src/groups/choices.ts';
import { someChoice, someChoices } from './random-groups.ts';

describe('choices', () => {
  it('take a value, and let it go, however it is written', () => {
    const one = toggled({}, 'audience', 'Women');
    expect(one).to.deep.equal({ audience: ['Women'] });
    expect(isChosen(one, 'audience', 'women')).to.equal(true);
    expect(isChosen(one, 'audience', 'Men')).to.equal(false);
    expect(isChosen(one, 'topic', 'Women')).to.equal(false);
    expect(toggled(one, 'audience', 'WOMEN')).to.deep.equal({});
  });

  it('keep the values of a filter in the order in which they were chosen', () => {
    const both = toggled(toggled({}, 'day', '3'), 'day', '1');
    expect(both).to.deep.equal({ day: ['3', '1'] });
    expect(toggled(both, 'day', '3')).to.deep.equal({ day: ['1'] });
  });

  it('are replaced in one filter, and stay in the others', () => {
    const before = { day: ['1'], time: ['night'] };
    expect(replaced(before, 'day', ['today', '2'])).to.deep.equal({
      day: ['today', '2'],
      time: ['night'],
    });
    expect(replaced(before, 'day', [])).to.deep.equal({ time: ['night'] });
    expect(before).to.deep.equal({ day: ['1'], time: ['night'] });
  });

  it('count what is chosen in all filters', () => {
    expect(choiceCount({})).to.equal(0);
    expect(choiceCount({ day: ['1', '2'], kind: ['program'], topic: [] })).to.equal(3);
  });

  it('are chosen after one click more, and as they were after two', () => {
    fc.assert(
      fc.property(someChoices, someChoice, (before, [filter, value]) => {
        const once = toggled(before, filter, value);
        expect(isChosen(once, filter, value)).to.equal(!isChosen(before, filter, value));
        const twice = toggled(once, filter, value);
        expect(isChosen(twice, filter, value)).to.equal(isChosen(before, filter, value));
        if (!isChosen(before, filter, value)) {
          expect(twice).to.deep.equal(before);
          expect(choiceCount(once)).to.equal(choiceCount(before) + 1);
        }
      }),
      { seed: 5 },
    );
  });
});
