import { describe, expect, test } from 'vitest';
import { type Announcement, deadlinesOf } from '#src/findings/reading/find-deadlines.ts';
import { withdrawalIn } from '#src/findings/reading/find-withdrawal.ts';
import { readText } from '#src/findings/reading/read-text.ts';
import { readSet, SETS } from '#test/support/deadlines/sets.ts';

const PUBLISHED = Temporal.PlainDate.from('2026-01-10');
const LONG = 100_000;
// Some take two seconds; what grew with the square of the length would take minutes.
const WITHIN_MS = 10_000;
// Most take a tenth of it; what looked at each gap in a clause anew took two seconds.
const WITHDRAWAL_WITHIN_MS = 500;

const texts = (await Promise.all(SETS.map((name) => readSet(name)))).flat().map(({ text }) => text);

/** The quotes of all that is read of a text. */
function quotesOf(announcement: Announcement): readonly string[] {
  const reading = readText(announcement);
  const withdrawal = withdrawalIn(reading);
  return [...deadlinesOf(reading), ...(withdrawal ? [withdrawal] : [])].map(({ quote }) => quote);
}

/** The same numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const PIECES = [
  '\n',
  '.',
  ';',
  '|',
  ' – ',
  '(',
  '31.02.2024',
  '29. Februar',
  '99/99/99',
  '24 Uhr',
  'bis',
  'AoE',
  '\uE000',
  'İ',
  'Die Ausschreibung wird aufgehoben.',
  'the call has been withdrawn',
  '😀',
  '0000-00-00',
];

function mutated(text: string, below: (limit: number) => number): string {
  const at = below(text.length + 1);
  const piece = PIECES[below(PIECES.length)] ?? '';
  const other = texts[below(texts.length)] ?? '';
  const ways = [
    text.slice(0, at) + piece + text.slice(at),
    text.slice(0, at) + text.slice(at + below(20)),
    text.slice(0, at) + other.slice(below(other.length + 1)),
    text.replaceAll(' ', piece === '\n' ? '\n' : '  '),
  ];
  return ways[below(ways.length)] ?? text;
}

test('whatever is cut out of announcements and put into them, each quote stands in the text', () => {
  const below = numbers(7);
  for (let round = 0; round < 2_000; round += 1) {
    let text = texts[below(texts.length)] ?? '';
    for (let change = below(4); change >= 0; change -= 1) text = mutated(text, below);
    for (const quote of quotesOf({
      text,
      published: round % 2 ? PUBLISHED : null,
      language: null,
    })) {
      expect(text).toContain(quote);
    }
  }
});

describe('100 kB are read in time', () => {
  test.each([
    'a',
    ' ',
    '.',
    '\n',
    '|',
    '(',
    '1.',
    '1 ',
    '12:',
    '.”',
    'projekt ',
    'bis zum 5. Mai 2024 ',
    '5.5.2025, ',
    '5.5.2025 – 6.6.2025 ',
    'Frist | 05.05.2025 | ',
    'by 1 May and ',
    'the first Tuesday of every month at 5 pm ',
    'Anträge jederzeit. ',
    'Deadline\n5 May 2025\n',
    'verlängert ',
    'Deadline 03/04/2026 at 2026-05-05T16:00-04:00 UTC-4 ',
    'last year the deadline was on 5 May 2025 ',
    '17:00 Uhr ',
    'the call has been withdrawn ',
    'The call was cancelled. ',
    'in der Ausschreibung wird ',
    'no further applications for ',
  ])('of %j', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const start = performance.now();
    quotesOf({ text, published: PUBLISHED, language: 'de' });
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
  });

  test.each([
    `(aufgehoben${' '.repeat(280)}\n`,
    `${' '.repeat(290)}aufgehoben\n`,
    `The call${' '.repeat(290)}closed\n`,
    'Die Frist der Ausschreibung entfällt. ',
    'Diese Richtlinie wird aufgehoben nicht. ',
    'Registration\nStatus: closed\n',
    'Call (cancelled)\n',
    'call “a” ',
    'sagt die ',
    'Die Förderung „A“ wurde ',
    'The Small Health Fund of the ',
    'call, vor Ablauf der Frist ',
    'The portal closed before the ',
    'Health Energy Water Digital Fund ',
    '„',
  ])('for what is called off, of %j', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const reading = readText({ text, published: PUBLISHED, language: 'de' });
    const start = performance.now();
    withdrawalIn(reading);
    expect(performance.now() - start).toBeLessThan(WITHDRAWAL_WITHIN_MS);
  });

  test('of real announcements', () => {
    const text = texts.join('\n').repeat(10).slice(0, LONG);
    const start = performance.now();
    expect(quotesOf({ text, published: null, language: null }).length).toBeGreaterThan(100);
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
  });
});
