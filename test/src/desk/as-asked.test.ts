import { expect, test } from 'vitest';
import { asAsked } from '#src/desk/as-asked.ts';

const NAMED = [
  { ref: 'U7', name: 'U7' },
  { ref: '29:lena', name: 'Lena (NRC)' },
  { ref: '29:lena-m', name: 'Lena' },
];

test.each([
  ['When is it due? :pray:', 'When is it due?'],
  [':raised_hand::skin-tone-3: When is it due?', 'When is it due?'],
  ['Hallo :wave: wann endet es?', 'Hallo   wann endet es?'],
  [':+1:', ''],
  ['@U7   When is it due?', 'When is it due?'],
  ['@U7, Lena: When is it due?', 'When is it due?'],
  ['Lena (NRC) when is it due?', 'when is it due?'],
  ['When is it due? @U7', 'When is it due?'],
  ['When is it due? cc @U7, Lena (NRC)', 'When is it due?'],
  ['due date of the outline cc: @U7', 'due date of the outline'],
  ['When is it due? (fyi @U7', 'When is it due?'],
  ['@U7', ''],
  ['@channel when is it due?', 'when is it due?'],
  ['@here @U7: when is it due?', 'when is it due?'],
  ['@alle, wann endet es?', 'wann endet es?'],
  ['When is it due? @everyone', 'When is it due?'],
  ['When is it due? cc @channel', 'When is it due?'],
  ['@here', ''],
  ['@Alle, wann endet es?', 'wann endet es?'],
  ['@ALL: when is it due?', 'when is it due?'],
  ['@Channel when is it due?', 'when is it due?'],
  ['When is it due? @Everyone', 'When is it due?'],
])('%j asks %j', (written, asked) => {
  expect(asAsked(written, NAMED)).toBe(asked);
});

test.each([
  'Who is @U7?',
  'Which calls does Lena answer for?',
  'Which calls belong to @U7',
  'nachrichten erwähnen @U7',
  'Closes at 12:30:45 or 9:00: which one?',
  'Is it a:b:c ?',
  'Lenas Ausschreibung',
  'When is it due? @U8',
  'May we write @channel here',
  '@alleinstehende wann?',
  'channel when?',
  'lena when?',
])('%j is asked as it stands', (written) => {
  expect(asAsked(written, NAMED)).toBe(written);
});

test.each([
  `${'@U7 '.repeat(1000)}${' ,'.repeat(1000)}${':a'.repeat(1000)}`,
  `when?${' '.repeat(40_000)}x`,
  `when?${' ,;'.repeat(13_000)}x`,
  `when? ${'@U7 '.repeat(10_000)}x`,
  `when? @U7${' '.repeat(40_000)}x`,
])('a text of nothing but beginnings takes no longer (%#)', (text) => {
  const before = performance.now();
  asAsked(text, NAMED);
  expect(performance.now() - before).toBeLessThan(500);
});
