import { aTimeout, expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import type { FinderPage } from './finder-page.ts';
import { addressOf, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const timeZone = 'America/Denver';
const at = (latitude: number, longitude: number) => ({ city: 'Town', latitude, longitude });

const groups = [
  {
    id: 'c',
    name: 'Cedar',
    sessions: [{ day: 0, time: '19:00', timeZone }],
    place: at(39.8, -105),
  },
  {
    id: 'a',
    name: 'ámbar',
    sessions: [
      { day: 1, time: '10:00', timeZone },
      { day: 3, time: '10:00', timeZone },
    ],
    place: at(39.71, -105),
  },
  {
    id: 'b',
    name: 'Birch',
    sessions: [{ day: 2, time: '10:00', timeZone }],
    place: at(40.6, -105),
  },
  { id: 'd', name: 'Dune', attendance: 'online', sessions: [{ day: 0, time: '21:00', timeZone }] },
];
const src = () => addressOf(envelope(groups));

type Ask = Geolocation['getCurrentPosition'];

/** A device that answers only when it is told to. */
class Device {
  readonly #own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  #asked: Parameters<Ask>[] = [];
  options: PositionOptions[] = [];

  open(): void {
    const getCurrentPosition: Ask = (found, lost, options = {}) => {
      this.#asked.push([found, lost]);
      this.options.push(options);
    };
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition },
    });
  }

  close(): void {
    if (this.#own) Object.defineProperty(navigator, 'geolocation', this.#own);
    else Reflect.deleteProperty(navigator, 'geolocation');
  }

  get asked(): number {
    return this.options.length;
  }

  grant(latitude: number, longitude: number): void {
    const coords = { latitude, longitude, accuracy: 5 } as GeolocationCoordinates;
    for (const [found] of this.#asked.splice(0))
      found({ coords, timestamp: 0 } as GeolocationPosition);
  }

  deny(): void {
    const error = { code: 1, message: '' } as GeolocationPositionError;
    for (const [, lost] of this.#asked.splice(0)) lost?.(error);
  }
}

const note = (page: FinderPage): string => page.texts('.located').join();

describe('the order of the list', () => {
  let device: Device;
  beforeEach(() => {
    device = new Device();
    device.open();
  });
  afterEach(() => {
    device.close();
  });

  it('is that of time, with a row for each time', async () => {
    const page = await openFinder({ src: src() });
    expect(page.order).to.equal('Next up');
    expect(page.names).to.deep.equal(['Cedar', 'Dune', 'ámbar', 'Birch', 'ámbar']);
  });

  it('is that of names on request, with one row for each group', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Name');
    expect(page.names).to.deep.equal(['ámbar', 'Birch', 'Cedar', 'Dune']);
    expect(page.texts('h3')).to.deep.equal(['Meetings']);
    expect(page.texts('.when')[0]).to.match(/^Mondays and Wednesdays, 10:00.AM$/);
    await page.sort('Next up');
    expect(page.names).to.have.length(5);
    expect(page.texts('h3')[0]).to.contain('Today');
    expect(device.asked).to.equal(0);
  });

  it('keeps what is searched, and the focus', async () => {
    const page = await openFinder({ src: src() });
    await page.search('town');
    await page.sort('Name');
    expect(page.names).to.deep.equal(['ámbar', 'Birch', 'Cedar']);
    expect(page.root.activeElement).to.equal(page.one('.sort select'));
  });

  it('is that of distance once the device says where it is, and rows say how far', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Distance');
    expect(note(page)).to.equal('Finding out where you are…');
    expect(page.one('.located').getAttribute('role')).to.equal('status');
    device.grant(39.7, -105);
    await until(() => page.names[0] === 'ámbar');
    expect(page.names).to.deep.equal(['ámbar', 'Cedar', 'Birch', 'Dune']);
    // The words for it come beside the list, and a device is seldom as quick as this one.
    await until(() => page.texts('.where')[0] !== 'Town');
    expect(page.texts('.where')).to.deep.equal([
      'Town, 0.7 mi',
      'Town, 6.9 mi',
      'Town, 62 mi',
      'Online',
    ]);
    expect(note(page)).to.equal('');
    expect(page.order).to.equal('Distance');
    expect(page.texts('h3')).to.deep.equal(['Meetings']);
  });

  it('asks the device once, and never before the visitor wants it', async () => {
    const page = await openFinder({ src: src() });
    expect(device.asked).to.equal(0);
    await page.sort('Distance');
    device.grant(39.7, -105);
    await until(() => page.names[0] === 'ámbar');
    await page.sort('Name');
    await page.sort('Distance');
    expect(page.names[1]).to.equal('Cedar');
    expect(device.asked).to.equal(1);
    expect(device.options[0]?.timeout).to.be.above(0);
    expect(device.options[0]?.enableHighAccuracy).not.to.equal(true);
  });

  it('stays that of time where the visitor does not say where they are', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Name');
    await page.sort('Next up');
    await page.sort('Distance');
    device.deny();
    await until(() => note(page).startsWith('We could not find out'));
    await page.element.updateComplete;
    expect(page.order).to.equal('Next up');
    expect(page.names[0]).to.equal('Cedar');
    expect(page.texts('h3')[0]).to.contain('Today');
    expect(page.texts('.where')[0]).to.equal('Town');
  });

  it('can be tried again after that', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Distance');
    device.deny();
    await until(() => page.order === 'Next up');
    await page.sort('Distance');
    device.grant(39.7, -105);
    await until(() => page.names[0] === 'ámbar');
    expect(page.order).to.equal('Distance');
    expect(note(page)).to.equal('');
  });

  it('is no longer explained once the visitor chose another one', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Distance');
    device.deny();
    await until(() => page.order === 'Next up');
    await page.sort('Name');
    expect(note(page)).to.equal('');
  });

  it('shows the list by time while the device looks for where it is', async () => {
    const page = await openFinder({ src: src() });
    await page.sort('Distance');
    expect(page.names).to.deep.equal(['Cedar', 'Dune', 'ámbar', 'Birch', 'ámbar']);
    await page.search('birch');
    expect(page.names).to.deep.equal(['Birch']);
    device.grant(39.7, -105);
    await until(() => page.texts('.where')[0] === 'Town, 62 mi');
  });

  for (const answer of ['grant', 'deny'] as const) {
    for (const order of ['Name', 'Next up']) {
      it(`is ${order} if chosen meanwhile, when a slow device comes to ${answer}`, async () => {
        const page = await openFinder({ src: src() });
        await page.sort('Distance');
        await page.sort(order);
        expect(note(page)).to.equal('');
        const { names } = page;
        device[answer](39.7, -105);
        await aTimeout(0);
        await page.element.updateComplete;
        expect(page.order).to.equal(order);
        expect(page.names).to.deep.equal(names);
        expect(note(page)).to.equal('');
      });
    }
  }

  it('cannot be that of distance where no group says where it is', async () => {
    const page = await openFinder({ src: addressOf(envelope([groups[3]])) });
    expect(page.texts('.sort option')).to.deep.equal(['Next up', 'Name']);
  });

  it('cannot be that of distance where the browser has no idea of it', async () => {
    device.close();
    const { getOwnPropertyDescriptor } = Object;
    const own = getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');
    Reflect.deleteProperty(Navigator.prototype, 'geolocation');
    try {
      const page = await openFinder({ src: src() });
      expect(page.texts('.sort option')).to.deep.equal(['Next up', 'Name']);
    } finally {
      if (own) Object.defineProperty(Navigator.prototype, 'geolocation', own);
    }
  });

  it('is called by its label', async () => {
    const page = await openFinder({ src: src() });
    const [label] = page.one<HTMLSelectElement>('.sort select').labels ?? [];
    expect(label?.textContent.trim()).to.match(/^Sort by/);
  });
});
