import { expect } from '@open-wc/testing';
import { phaseOf, SOON_MINUTES } from '../../../../src/groups/schedule/index.ts';

const occurrence = { day: 20_761, start: 1000, end: 1090 };
const phase = (now: number, floating = false) => phaseOf(occurrence, now, { floating });

describe('the phase of an occurrence', () => {
  it('is "soon" within the hour before its start', () => {
    expect(SOON_MINUTES).to.equal(60);
    expect(phase(939)).to.equal('later');
    expect(phase(940)).to.equal('soon');
    expect(phase(999)).to.equal('soon');
  });

  it('is "now" from its first minute up to its end', () => {
    expect(phase(1000)).to.equal('now');
    expect(phase(1089)).to.equal('now');
    expect(phase(1090)).to.equal('ended');
  });

  it('claims nothing about a floating one', () => {
    expect(phase(940, true)).to.equal('later');
    expect(phase(1000, true)).to.equal('later');
    expect(phase(1089, true)).to.equal('later');
    expect(phase(1090, true)).to.equal('ended');
  });
});
