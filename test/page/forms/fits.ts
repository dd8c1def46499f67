import type { OnPage } from './form.ts';

/** What reaches out of the window at its sides. */
export const reachingOut = ({ page: its }: OnPage) =>
  its.evaluate(() => {
    const root = document.querySelector(':is(peer-request-form, peer-story-form)')?.shadowRoot;
    const { clientWidth, scrollWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...[...(root?.querySelectorAll(':not(.unseen, .unseen *)') ?? [])]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    ];
  });

/** What is too small to be hit: its own size, or that of the label around it. */
export const tooSmall = ({ page: its }: OnPage, least: number) =>
  its.evaluate((size) => {
    const roots = [document.querySelector(':is(peer-request-form, peer-story-form)')?.shadowRoot];
    for (const each of roots[0]?.querySelectorAll('*') ?? []) roots.push(each.shadowRoot);
    const targets = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary') ?? []),
    ]);
    return targets
      .filter((target) => !target.closest('.unseen') && target.getClientRects().length > 0)
      .map((target) => target.closest('label') ?? target)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < size - 0.5 || height < size - 0.5;
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${target.textContent.trim()}: ${Math.round(width)} × ${Math.round(height)}`;
      });
  }, least);
