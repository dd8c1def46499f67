import { expect } from '@open-wc/testing';
import { isPale } from '../../../src/widget/page-theme.ts';

describe('telling a dark page by its text', () => {
  const dark = [
    'rgb(0, 0, 0)',
    'rgb(51, 65, 60)',
    'rgba(20, 20, 20, 0.9)',
    'oklch(0.279 0.041 260.031)',
    'oklab(0.2 0.01 0.01)',
    'lab(25 4 -11)',
    'lch(10 20 300)',
    'color(srgb 0.1 0.2 0.3)',
    'color(srgb 0.1 0.2 0.3 / 0.95)',
    'color(display-p3 0.1 0.1 0.1)',
  ];
  const pale = [
    'rgb(255, 255, 255)',
    'rgb(232, 239, 237)',
    'oklch(0.985 0.002 247.839)',
    'lab(95 0 0)',
    'color(srgb 0.9 0.9 0.95)',
    'color(display-p3 0.9 0.9 0.95 / 0.5)',
  ];
  for (const color of dark) {
    it(`takes ${color} for text of a light page`, () => expect(isPale(color)).to.equal(false));
  }
  for (const color of pale) {
    it(`takes ${color} for text of a dark page`, () => expect(isPale(color)).to.equal(true));
  }
});
