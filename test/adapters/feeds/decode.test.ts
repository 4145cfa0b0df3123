import { expect, test } from 'vitest';
import { decodeText } from '#adapters/feeds/decode.ts';

const TEXT = '<rss>ö „“ – € é</rss>';
const latin9 = Buffer.from('<rss>ö \xa4 é</rss>', 'latin1');
const cp1252 = Buffer.concat([
  Buffer.from('<rss>ö ', 'latin1'),
  Buffer.from([0x84, 0x93, 0x20, 0x96, 0x20, 0x80]),
  Buffer.from(' é</rss>', 'latin1'),
]);
const declared = (name: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${name}"?>`), body]);
const withoutDeclaration = (text: string) => text.replace(/<\?xml[^>]*\?>/, '');

test.each([
  ['UTF-8', Buffer.from(TEXT), null],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), null],
  ['UTF-8 labelled as ISO-8859-1', Buffer.from(TEXT), 'text/xml; charset=ISO-8859-1'],
  ['UTF-8 declared as ISO-8859-1', declared('ISO-8859-1', Buffer.from(TEXT)), null],
  ['windows-1252 in the header', cp1252, 'text/xml; charset=windows-1252'],
  ['windows-1252 declared', declared('windows-1252', cp1252), null],
  ['windows-1252 called ISO-8859-1', declared('ISO-8859-1', cp1252), null],
  ['windows-1252 without a word', cp1252, null],
  ['an unknown label', cp1252, 'text/xml; charset=klingon'],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), null],
  ['UTF-16LE without a mark', Buffer.from(TEXT, 'utf16le'), null],
  ['UTF-16BE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), null],
])('%s', (_name, bytes, contentType) => {
  expect(withoutDeclaration(decodeText(bytes, contentType))).toBe(TEXT);
});

test('ISO-8859-15 has the euro sign in its own place', () => {
  expect(decodeText(latin9, 'text/xml; charset=ISO-8859-15')).toBe('<rss>ö € é</rss>');
});
