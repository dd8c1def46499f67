import { expect } from '@open-wc/testing';
import { phoneFrom } from '../../../src/form/phone-number.ts';

const IN_DENVER = '+13035550123';
const IN_LONDON = '+442079460958';

const phone = (text: string, country = 'US') => phoneFrom(text, country)?.phone;

describe('a phone number as it is written', () => {
  const written: Readonly<Record<string, string>> = {
    '(303) 555-0123': 'with brackets',
    '303-555-0123': 'with dashes',
    '303.555.0123': 'with dots',
    '303/555 0123': 'with a slash',
    '3035550123': 'in one',
    '1 303 555 0123': 'with the 1 that is dialled first',
    '+1 (303) 555-0123': 'for other countries',
    '001 303 555 0123': 'as it is dialled abroad',
    '\u202a+1\u00a0303\u00a0555\u20110123\u202c': 'as a phone pastes it',
    '+1 303 555 0123': 'in full width',
    '٣٠٣ ٥٥٥ ٠١٢٣': 'in Arabic digits',
    '۳۰۳ ۵۵۵ ۰۱۲۳': 'in Persian digits',
    '३०३ ५५५ ०१२३': 'in Devanagari digits',
    'tel:+1-303-555-0123': 'as a link',
    'Tel. 303 555 0123': 'with a word before it',
    '  303 555 0123\n': 'with space around it',
  };
  for (const [text, how] of Object.entries(written)) {
    it(`is read ${how}: ${text.trim()}`, () => {
      expect(phoneFrom(text, 'US')).to.deep.equal({ phone: IN_DENVER });
    });
  }

  const extensions = [
    ...['303 555 0123 ext 045', '303 555 0123 ext. 045', '303-555-0123, ext: 045'],
    ...['303-555-0123x045', '303 555 0123 #045', '303 555 0123 extension 045'],
    ...['303 555 0123 extensión 045', '303 555 0123 extensio\u0301n 045', '303 555 0123 int. 045'],
    ...['tel:+1-303-555-0123;ext=045', '303 555 0123 EXT #045'],
  ];
  for (const text of extensions) {
    it(`keeps its extension: ${text}`, () => {
      expect(phoneFrom(text, 'US')).to.deep.equal({ phone: IN_DENVER, extension: '045' });
    });
  }

  it('has an extension of ten digits at most', () => {
    expect(phoneFrom('303 555 0123 x1234567890', 'US')?.extension).to.equal('1234567890');
    expect(phoneFrom('303 555 0123 x12345678901', 'US')).to.equal(undefined);
  });

  it('of another country is read from everywhere', () => {
    for (const country of ['US', 'GB', 'MX', '', 'XX']) {
      expect(phone('+44 20 7946 0958', country), country).to.equal(IN_LONDON);
      expect(phone('0044 20 7946 0958', country), country).to.equal(IN_LONDON);
    }
    expect(phone('011 44 20 7946 0958', 'US')).to.equal(IN_LONDON);
    expect(phone('011 44 20 7946 0958', 'PR')).to.equal(IN_LONDON);
    expect(phone('0011 44 20 7946 0958', 'AU')).to.equal(IN_LONDON);
  });

  it('loses the 0 that only its own country dials', () => {
    expect(phone('020 7946 0958', 'GB')).to.equal(IN_LONDON);
    expect(phone('20 7946 0958', 'GB')).to.equal(IN_LONDON);
    expect(phone('+44 (0)20 7946 0958', 'US')).to.equal(IN_LONDON);
    expect(phone('(+44) (0) 20 7946 0958', 'US')).to.equal(IN_LONDON);
    expect(phone('+44 020 7946 0958', 'GB')).to.equal(IN_LONDON);
  });

  it('keeps the 0 that is part of it', () => {
    expect(phone('06 1234 5678', 'IT')).to.equal('+390612345678');
    expect(phone('+39 (0)6 1234 5678', 'US')).to.equal('+390612345678');
  });

  it('begins like a call abroad only where people call abroad like that', () => {
    expect(phone('0113 496 0123', 'GB')).to.equal('+441134960123');
  });

  it('is as it stands where its country dials nothing first', () => {
    expect(phone('55 1234 5678', 'MX')).to.equal('+525512345678');
    expect(phone('612 34 56 78', 'ES')).to.equal('+34612345678');
  });

  it('is read in every country of the North American plan', () => {
    for (const country of ['CA', 'PR', 'VI', 'GU', 'JM']) {
      expect(phone('(787) 555-0123', country), country).to.equal('+17875550123');
    }
  });

  it('belongs to a country in small letters too', () => {
    expect(phone('303 555 0123', 'us')).to.equal(IN_DENVER);
  });

  const unread: Readonly<Record<string, string>> = {
    '': 'nothing',
    '   ': 'space',
    '555-0123': 'no area code',
    '303 555 012': 'a digit too few',
    '303 555 01234': 'a digit too many',
    '103 555 0123': 'an area code that begins with 1',
    '303 155 0123': 'an exchange that begins with 1',
    '+1 003 555 0123': 'an area code that begins with 0',
    '1-800-FLOWERS': 'letters',
    'call me at 303 555 0123': 'a sentence',
    '303 555 0123 or 720 555 0199': 'two numbers',
    '303 555 0123 / 720 555 0199': 'two numbers with nothing but a slash between',
    '303 555 0123 ext': 'an extension that is missing',
    '303+555+0123': 'a plus in the middle',
    '+0 303 555 0123': 'a country code that begins with 0',
    '+44 20 7946 0958 0958 09': 'more than 15 digits',
    '44 20 7946 0958': 'another country without a plus',
    'sam@example.org': 'an email address',
    'tel:555;phone-context=example.org': 'a link to a local number',
  };
  for (const [text, what] of Object.entries(unread)) {
    it(`is not made up from ${what}: ${text}`, () => {
      expect(phoneFrom(text, 'US')).to.equal(undefined);
    });
  }

  it('without a country code is not read where the country is not known', () => {
    for (const country of ['', 'XX', 'USA', '.*', '44', '__']) {
      expect(phone('303 555 0123', country), country).to.equal(undefined);
    }
  });
});
