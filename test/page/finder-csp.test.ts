import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { FINDER, SUPPORT, openServers, policyFor } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { serveFeeds, serveSearch } from './finder/feeds.ts';
import { choose, filter, option } from './finder/filters.ts';
import type { VisitOptions } from './support/visit.ts';
import { Visit, eventually } from './support/visit.ts';

const scripts = [SUPPORT, FINDER];

const { center, feeds } = await openServers();
const policy = policyFor(feeds.origin);
serveFeeds(center.server, feeds);
const searched = serveSearch(feeds, '/search');

inBrowsers('a finder on a page with the strictest policy', (browser) => {
  const visit = (address: string, options?: VisitOptions) => Visit.to(browser(), address, options);

  it('would notice a violation', async () => {
    const guest = await visit(center.page({ body: '<p style="color: red">Red</p>' }));
    await eventually(() => guest.troubles(), ['style-src-attr blocked inline']);
    await guest.close();
  });

  const finders: [string, () => string][] = [
    [
      'what its peer-support names',
      () => `<peer-support api="${feeds.origin}/api" organization="Our center" phone="+13035550142">
        <peer-group-finder>
          <h2 slot="heading">Groups near you</h2><p>Call us</p>
        </peer-group-finder>
      </peer-support>`,
    ],
    [
      'feeds of three formats',
      () => `<peer-group-finder
        src="${feeds.origin}/api/groups ${feeds.origin}/meetings.json bmlt.json"
      ></peer-group-finder>`,
    ],
  ];
  for (const [how, element] of finders) {
    it(`lists ${how}, searches and shows a detail without a violation`, async () => {
      const guest = await visit(center.page({ scripts, policy, body: element() }));
      await guest.listed();
      if (how.includes('three')) {
        assert.deepEqual((await guest.heard())[0]?.count, groups.length - 1 + 2);
      }
      await guest.search.fill('smart');
      await eventually(() => guest.names(), ['SMART Start']);
      await guest.button('SMART Start').click();
      await guest.page.getByRole('link', { name: 'Join on Zoom' }).waitFor();
      await guest.search.fill('nowhere at all');
      await guest.page.getByText('No group matches').first().waitFor();
      await guest.button('Clear search and filters').click();
      await guest.listed();
      await guest.wasQuiet();
      await guest.close();
    });
  }

  for (const [what, where] of [
    ['in its page', () => `src="${feeds.origin}/api/groups"`],
    ['on its server', () => `api="${searched}"`],
  ] as const) {
    it(`filters and sorts groups ${what}, in Spanish too, without a violation`, async () => {
      const body = `<peer-group-finder ${where()}></peer-group-finder>`;
      const guest = await visit(center.page({ policy, lang: 'es', body }));
      await guest.listed();
      await choose(guest, 'Día', 'Hoy', 'Mañana');
      await filter(guest, 'Todos los filtros').click();
      await filter(guest, 'Para quién es').last().click();
      await option(guest, 'Mujeres').click();
      await guest.button('Mostrar 1 grupo').click();
      await eventually(() => guest.names(), ['Evening Light']);
      await guest.page.getByRole('combobox').selectOption('name');
      await guest.button('Quitar Mujeres').click();
      await guest.page.setViewportSize({ width: 320, height: 640 });
      await filter(guest, 'Filtros').click();
      await guest.page.keyboard.press('Escape');
      await guest.search.fill('women nada');
      await guest.page.getByText('Ningún grupo').first().waitFor();
      await guest.button('Borrar la búsqueda y los filtros').click();
      await guest.listed();
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('speaks Spanish, whose words are a script of their own, and is dark on a dark page', async () => {
    const guest = await visit(
      center.page({
        policy,
        lang: 'es',
        css: 'html { background: black; color: white }',
        body: `<peer-group-finder api="${feeds.origin}/api"></peer-group-finder>`,
      }),
    );
    await guest.page.getByRole('heading', { name: 'Encuentre un grupo' }).waitFor();
    await guest.button('SMART Start').click();
    const link = guest.page.getByRole('link', { name: 'Unirse por Zoom' });
    const color = await link.evaluate((element) => getComputedStyle(element).color);
    const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)?.map(Number) ?? [];
    assert.ok(red + green + blue > 384, `${color} is too dark for a dark page`);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a finder on a page with a strict policy', (browser) => {
  const visit = (address: string) => Visit.to(browser(), address);

  it('says without a violation that nothing could be loaded', async () => {
    const guest = await visit(
      center.page({
        policy,
        body: `<peer-group-finder src="${feeds.origin}/gone.json">Call us</peer-group-finder>`,
      }),
    );
    await guest.alert.waitFor();
    assert.deepEqual(await guest.troubles(), []);
    await guest.close();
  });

  it('keeps its own looks where a page allows no style at all', async () => {
    const guest = await visit(
      center.page({
        policy: policy.replace("style-src 'self'", "style-src 'none'"),
        body: `<peer-group-finder api="${feeds.origin}/api"></peer-group-finder>`,
      }),
    );
    await guest.listed();
    const height = await guest.search.evaluate((field) => getComputedStyle(field).minHeight);
    assert.notEqual(height, 'auto');
    assert.notEqual(height, '0px');
    assert.deepEqual(
      // The page's own stylesheet is what is blocked here.
      (await guest.troubles()).filter((each) => !/\/page-\d+\.css$/.test(each)),
      [],
    );
    await guest.close();
  });
});
