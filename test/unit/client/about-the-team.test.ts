import { expect } from '@open-wc/testing';
import { peersOf } from '../../../src/client/peers.ts';
import { capabilitiesOf, serviceOf } from '../../../src/client/service.ts';
import type { Turn } from '../../fixtures/scripted-network.ts';
import { ScriptedNetwork } from '../../fixtures/scripted-network.ts';

const API = 'https://center.example/api';
const { signal } = new AbortController();

describe('what an API says of the peer team', () => {
  const network = new ScriptedNetwork();
  beforeEach(() => network.open());
  afterEach(() => network.close());

  const peers = (turn: Turn) => {
    network.answer(turn);
    return peersOf(API, signal);
  };

  it('is whom one may ask for, without those that cannot be read', async () => {
    const photo = { src: 'https://center.example/sam.jpg', alt: '', width: 80, height: 80 };
    const body = {
      peers: [
        { id: 'sam', name: 'Sam', photo, languages: ['en', 7], experience: ['parent'] },
        { id: 'nobody' },
        null,
        { id: 'ana', name: 'Ana', photo: { src: 'javascript:alert(1)' }, bio: 7 },
      ],
    };
    expect(await peers({ status: 200, body })).to.deep.equal([
      { id: 'sam', name: 'Sam', photo, languages: ['en'], experience: ['parent'] },
      { id: 'ana', name: 'Ana' },
    ]);
    expect(network.sent[0]?.url).to.equal(`${API}/peers`);
  });

  it('is nobody where that cannot be had', async () => {
    const turns: Turn[] = ['offline', { status: 404 }, { status: 200, body: '<html>' }];
    for (const turn of [...turns, { status: 200, body: { peers: {} } }] as const) {
      expect(await peers(turn)).to.deep.equal([]);
    }
  });

  it('is when they are there, and what the API can do', async () => {
    const body = {
      version: 1,
      capabilities: ['peer-requests', 'something-newer'],
      hours: [{ day: 1, from: '09:00', to: '17:00', timeZone: 'America/Denver' }, { day: 9 }],
      closed: ['2026-12-25'],
      phone: '+13035550123',
    };
    network.answer({ status: 200, body });
    expect(await serviceOf(API, signal)).to.deep.equal({ ...body, hours: [body.hours[0]] });
    expect(await capabilitiesOf(API, signal)).to.deep.equal(body.capabilities);
    expect(network.sent[0]?.url).to.equal(`${API}/`);
  });

  it('is nothing where the API does not say it, at once or within 3 seconds', async () => {
    for (const turn of [{ status: 404 }, { status: 200, body: [] }, 'silence'] as const) {
      const before = network.elapsed;
      network.answer(turn);
      expect(await serviceOf(API, signal)).to.equal(undefined);
      expect(network.elapsed - before).to.be.at.most(3000);
      expect(await capabilitiesOf(API, signal)).to.deep.equal([]);
    }
  });
});
