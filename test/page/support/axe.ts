import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.2, levels A and AA, that a program can judge. */
const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe objects to on a page, shadow roots included: one line for each rule and element.
 *
 * @param exclude selectors of what is not ours to mend
 */
export async function axeViolations(
  page: Page,
  exclude: readonly string[] = [],
): Promise<string[]> {
  // Evaluated, not added as an element: a strict content security policy refuses that.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([criteria, notOurs]) =>
      (
        globalThis as unknown as { axe: { run(where: object, how: object): Promise<AxeResults> } }
      ).axe.run(
        { exclude: notOurs.map((selector) => [selector]) },
        { runOnly: criteria, resultTypes: ['violations'] },
      ),
    [CRITERIA, exclude] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id} (${help}) at ${target.flat().join(' >> ')}`, failureSummary].join('\n  '),
    ),
  );
}
