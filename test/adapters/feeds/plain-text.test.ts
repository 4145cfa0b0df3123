import { expect, test } from 'vitest';
import { plainText, summaryText } from '#adapters/feeds/plain-text.ts';

test.each([
  ['Erf&uuml;llungsort: <strong>Amberg</strong>', 'Erfüllungsort: Amberg'],
  ['a<br>b<p>c</p>d', 'a b c d'],
  ['a <script>alert(1)</script><style>p{}</style>b', 'a b'],
  ['Q&amp;A &#252;ber &#x20AC;', 'Q&A über €'],
  ['  a\n\t b ', 'a b'],
  ['a\u202eb\u200bc\u0007d', 'a b c d'],
  ['\ud83d cut \ude00', '\ufffd cut \ufffd'],
  ['x < y and y > z', 'x < y and y > z'],
  ['<tr><th>a</th><th>b</th></tr><tr><td>c</td></tr>', 'a b c'],
  [
    '<dl><dt>Closing date</dt><dd>13 May</dd><dt>Start:</dt><dd>June</dd></dl>',
    'Closing date: 13 May Start: June',
  ],
  ['<section>a</section><h5>b</h5><caption>c</caption>', 'a b c'],
  ['Frist: <s>15. April</s> <del>16. April</del> 13. Mai', 'Frist: 13. Mai'],
  ['<!channel> and [a](http://b)', 'and [a](http://b)'],
])('%s', (markup, expected) => expect(plainText(markup)).toBe(expected));

test('a long summary is cut between words and marked', () => {
  const cut = summaryText('Quantensensorik '.repeat(60));
  expect(cut.length).toBeLessThanOrEqual(320);
  expect(cut).toMatch(/Quantensensorik…$/);
});

test('a short one stays whole', () => expect(summaryText('kurz')).toBe('kurz'));
