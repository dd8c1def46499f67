import { expect } from '@open-wc/testing';
import { plainText } from '../../../../src/groups/feeds/plain-text.ts';

const line = (value: unknown) => plainText(value);
const lines = (value: unknown) => plainText(value, true);

describe("a feed's text", () => {
  describe('has its entities decoded', () => {
    const read: [string, string][] = [
      ['Tom &amp; Jerry', 'Tom & Jerry'],
      ['&quot;Us&quot; &lt;3 &gt; you&apos;re', '"Us" <3 > you\'re'],
      ['Women&#8217;s', 'Women’s'],
      ['Women&#x2019;s', 'Women’s'],
      ['Women&#X2019;s', 'Women’s'],
      ['Women&rsquo;s &ldquo;Hope&rdquo; &ndash; &hellip;', 'Women’s “Hope” – …'],
      ['Caf&eacute; &Eacute;toile, Espa&ntilde;ol, &uuml;ber', 'Café Étoile, Español, über'],
      ['Word&#146;s quote', 'Word’s quote'],
      ['&#128512;', '😀'],
      ['Women&amp;#8217;s', 'Women’s'],
      ['a&nbsp;b', 'a b'],
      ['AT&T; Q&A &unknown; &constructor; &#; &', 'AT&T; Q&A &unknown; &constructor; &#; &'],
      ['&#xD800;&#x110000;&#0;!', '!'],
    ];
    for (const [written, expected] of read) {
      it(`${written} is ${expected}`, () => {
        expect(line(written)).to.equal(expected);
      });
    }
  });

  describe('has its tags taken out', () => {
    it('with line breaks for what breaks lines', () => {
      expect(lines('<p>One</p><p>Two<br/>Three</p><ul><li>Four</li></ul>')).to.equal(
        'One\n\nTwo\nThree\n\nFour',
      );
    });

    it('whatever they carry', () => {
      expect(line('<span style="color: red">Red</span> <strong>B</strong>')).to.equal('Red B');
      expect(line('<img src=x onerror=alert(1)>Hi<!-- note -->')).to.equal('Hi');
    });

    it('also where they were escaped', () => {
      expect(line('&lt;b&gt;Bold&lt;/b&gt;')).to.equal('Bold');
    });

    it('scripts and styles with their content', () => {
      expect(line('A<script>alert(1)</script>B<style>b{}</style>C')).to.equal('A B C');
    });

    it('the address of a link is kept, once', () => {
      expect(line('<a class="x" href="https://example.org/a?b=1&amp;c=2">Join</a>!')).to.equal(
        'https://example.org/a?b=1&c=2 Join!',
      );
      expect(line('<a href=https://example.org>https://example.org</a>')).to.equal(
        'https://example.org',
      );
      expect(line('<a href="javascript:alert(1)">Join</a>')).to.equal('Join');
    });

    for (const text of [
      'ages <30',
      '5 < 6 > 4',
      '<Room A>',
      '<3',
      'a<b',
      '<https://example.org>',
    ]) {
      it(`but "${text}" is somebody's text`, () => {
        expect(line(text)).to.equal(text);
      });
    }
  });

  describe('has its white space in order', () => {
    it('on one line', () => {
      expect(line('  Early\t Birds \r\n Group ')).to.equal('Early Birds Group');
    });

    it('on several', () => {
      expect(lines(' One  two \r\n\r\n\r\n\r\n three\rfour ')).to.equal('One two\n\nthree\nfour');
    });

    it('without control characters and invisible spaces', () => {
      expect(line('Ear\u0000ly\u200b B\u0007irds\ufeff')).to.equal('Early Birds');
    });
  });

  it('may be a number', () => {
    expect(line(80202)).to.equal('80202');
    expect(line(NaN)).to.equal(undefined);
  });

  for (const nothing of ['', '  ', '\u200b', '<p></p>', null, undefined, true, {}, ['a']]) {
    it(`is none in ${JSON.stringify(nothing)}`, () => {
      expect(line(nothing)).to.equal(undefined);
    });
  }

  // Work that grows with the square of the length would run into the time limit here.
  for (const part of [
    '<a href=https:',
    '<',
    '&',
    '&amp;',
    '<a ',
    '<br',
    ' \n',
    '<!--',
    '<script>',
  ]) {
    it(`may be ${JSON.stringify(part)} a million times over`, () => {
      expect(lines(`Sunrise ${part.repeat(1_000_000)}`)).to.match(/^Sunrise/);
    });
  }
});
