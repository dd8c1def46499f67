import type { Visit } from './visit.ts';
import { plain } from './visit.ts';

/** The words of what has the focus, through all shadow roots, or those of its label. */
export async function focused({ page }: Visit): Promise<string> {
  const text = await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return '';
    if (active instanceof HTMLInputElement && active.type === 'search') return active.type;
    const [label] = (active as HTMLInputElement).labels ?? [];
    const copy = (label ?? active).cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('select, [aria-hidden=true]')) silent.remove();
    return active.getAttribute('aria-label') ?? copy.textContent;
  });
  return plain(text).replaceAll(' ,', ',');
}

/** Presses a key so many times, and reads where that leads each time. */
export async function goes(guest: Visit, key: string, times: number): Promise<string[]> {
  const path: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await guest.page.keyboard.press(key);
    path.push(await focused(guest));
  }
  return path;
}

/** How strongly what has the focus is outlined: the outline itself, or that of its ::before. */
const ring = ({ page }: Visit) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) throw new Error('Nothing has the focus.');
    const outlines = [getComputedStyle(active), getComputedStyle(active, '::before')]
      .filter(({ outlineStyle }) => outlineStyle !== 'none')
      .map(({ outlineWidth, outlineColor }) => ({
        width: parseFloat(outlineWidth),
        luminance: luminance(outlineColor),
      }));
    const behind = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return { outlines, behind };

    /** WCAG 2.2, relative luminance, of a colour that is not transparent. */
    function luminance(color: string): number {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
        const part = Number(channel) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });

/** What is wrong with the outline of what has the focus: it must be 2 px wide and stand out. */
export async function badRing(guest: Visit): Promise<string | undefined> {
  const { outlines, behind } = await ring(guest);
  const isEnough = outlines.some(({ width, luminance }) => {
    const [light, dark] = [Math.max(luminance, behind), Math.min(luminance, behind)];
    return width >= 2 && (light + 0.05) / (dark + 0.05) >= 3;
  });
  if (isEnough) return undefined;
  return `${await focused(guest)}: ${JSON.stringify({ outlines, behind })}`;
}
