import { describe, expect, test } from 'vitest';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

/** `date time zone kind stage`, with `-` for null. */
function read(text: string, published: string | null = null): readonly string[] {
  const day = published === null ? null : Temporal.PlainDate.from(published);
  return findDeadlines({ text, published: day, language: null }).map(
    ({ date, time, timezone, kind, stage }) =>
      [date, time?.toString({ smallestUnit: 'minute' }), timezone, kind, stage]
        .map((one) => one ?? '-')
        .join(' '),
  );
}

describe('a time', () => {
  test.each([
    ['Frist: 5. Mai 2026, 24 Uhr', '2026-05-05 23:59 -'],
    ['Frist: 5. Mai 2026, 0 Uhr', '2026-05-05 00:00 -'],
    ['Deadline: 5 May 2026, midnight', '2026-05-05 23:59 -'],
    ['Deadline: 5 May 2026 at 12 noon', '2026-05-05 12:00 -'],
    ['Deadline: 5 May 2026, 12:30 a.m. ET', '2026-05-05 00:30 America/Toronto'],
    ['Deadline: 5 May 2026 (AoE)', '2026-05-05 - Etc/GMT+12'],
    ['Applications are due by COB 5 May 2026', '2026-05-05 - -'],
    ['Frist: 5. Mai 2026, 17.00 Uhr (Ortszeit Brüssel)', '2026-05-05 17:00 Europe/Brussels'],
    ['Deadline: 5 May 2026 at 5 p.m. Pacific', '2026-05-05 17:00 America/Los_Angeles'],
    ['Deadline: 5 p.m. Eastern, 5 May 2026', '2026-05-05 17:00 America/Toronto'],
    ['Deadline: 5 May 2026 at 5 p.m. Central Library', '2026-05-05 17:00 -'],
    ['Deadline: 5 May 2026, 4 p.m. PST. Genome BC, Vancouver', '2026-05-05 16:00 America/Vancouver'],
    ['Winnipeg, Manitoba. Deadline: 5 May 2026, 4 p.m. CDT', '2026-05-05 16:00 America/Winnipeg'],
    ['Frist: 5. Mai 2026 (24:00 Uhr)', '2026-05-05 23:59 -'],
    ['Deadline: 5 May 2026, 16:00 UTC', '2026-05-05 16:00 UTC'],
    ['Deadline: 5 May 2026, 16:00 (UTC-4)', '2026-05-05 16:00 Etc/GMT+4'],
    ['Deadline: 5 May 2026, 16:00 GMT +02:00.', '2026-05-05 16:00 Etc/GMT-2'],
    ['Deadline: 5 May 2026, 16:00 UTC+5:30', '2026-05-05 16:00 -'],
    ['Deadline: 2026-05-05T16:00-04:00', '2026-05-05 16:00 Etc/GMT+4'],
    ['Deadline: 2026-05-05T16:00:00Z', '2026-05-05 16:00 UTC'],
    ['Deadline: 2026-05-05T16:00+02:00 (Brussels time)', '2026-05-05 16:00 Europe/Brussels'],
    ['Deadline: noon Eastern on the last Friday of August 2026', '2026-08-28 12:00 America/Toronto'],
    ['Die Frist endet am letzten Freitag im August 2026, 12 Uhr.', '2026-08-28 12:00 -'],
    ['Frist: zweiter Montag im März 2026, 18 Uhr', '2026-03-09 18:00 -'],
  ])('of %j', (text, start) => expect(read(text)).toEqual([`${start} fixed -`]));

  test('behind a list holds for each of its days', () => {
    expect(
      read('Stichtage: 5. Mai 2026 und 5. Juni 2026, jeweils 23:59 Uhr (Ortszeit Berlin).').map((one) =>
        one.slice(0, 30),
      ),
    ).toEqual(['2026-05-05 23:59 Europe/Berlin', '2026-06-05 23:59 Europe/Berlin']);
  });

  test('stated once holds for all deadlines', () => {
    expect(read('EOI: May 5, 2026. Application: June 5, 2026. All are due by 5 p.m. PT.')).toEqual([
      '2026-05-05 17:00 America/Los_Angeles fixed 1',
      '2026-06-05 17:00 America/Los_Angeles fixed 2',
    ]);
  });
});

describe('a year that is not written', () => {
  test.each([
    ['is the first after publication', 'Skizzen bis zum 31. Januar.', '2025-11-20', '2026-01-31'],
    [
      'is that of the dates it is joined with',
      'Fristen: 1. März und 1. Juni 2027.',
      '2025-11-20',
      '2027-03-01',
    ],
    ['fits the weekday', 'Deadline: Friday, June 12', '2025-11-20', '2026-06-12'],
    ['is the one that the text names for all', 'Stichtage 2028: 15. März', '2025-11-20', '2028-03-15'],
  ])('%s', (_, text, published, date) => expect(read(text, published)[0]).toMatch(date));

  test.each([
    'Skizzen bis zum 31. Januar.',
    'Frist: 29. Februar 2025',
    'Deadline: 31 June 2026',
    'Frist: Mai 2026',
  ])('nor a day is invented for %j', (text) => expect(read(text)).toEqual([]));
});

describe('a deadline that comes each year', () => {
  const text = 'Antragsschluss ist jeweils der 15.04. und der 15.10.';

  test('is next after publication', () => {
    expect(read(text, '2026-04-15')).toEqual(['2027-04-15 - - recurring -', '2026-10-15 - - recurring -']);
  });

  test('has no date where publication is unknown', () => {
    expect(read(text)).toEqual(['- - - recurring -', '- - - recurring -']);
  });

  test('may be told by a rule', () => {
    expect(read('Proposals are due the last Wednesday in September each year.', '2026-01-10')).toEqual([
      '2026-09-30 - - recurring -',
    ]);
  });
});

test('who may apply at any time has no date', () => {
  expect(read('Anträge können jederzeit gestellt werden. Bewerbungen laufend.')).toEqual(['- - - rolling -']);
});

describe('of a deadline that moved only the new date is told', () => {
  test.each([
    'Die Frist wurde vom 1. Mai 2026 auf den 8. Mai 2026 verlegt.',
    'Die Frist vom 1. Mai 2026 wurde auf den 8. Mai 2026 verlängert.',
    'Die Frist am 1. Mai 2026 wird erneut bis zum 8. Mai 2026 verlängert.',
    'Frist: 1. Mai 2026. Neu: Statt bis zum 1. Mai 2026 gilt die Frist 8. Mai 2026.',
    'The deadline was extended from 1 May 2026 to 8 May 2026.',
    'Deadline 1 May 2026, extended to 8 May 2026.',
    'Einreichungsfrist: 01.05.2026 – verlängert bis 08.05.2026',
    'Applications were due 1 May 2026; they are now due 8 May 2026.',
    'The deadline remains 8 May 2026 and will not be moved to 15 May 2026.',
    'Die Frist bleibt der 8. Mai 2026; eine Verlängerung bis 15. Mai 2026 ist nicht vorgesehen.',
    'Die Frist 8. Mai 2026 wird nicht auf den 15. Mai 2026 verschoben.',
    'Deadline: 8 May 2026. It will not be extended beyond 8 May 2026.',
    'The deadline, originally 1 May 2026, is now 8 May 2026.',
    'The deadline was 1 May 2026; it is now 8 May 2026.',
    'Die Frist war der 1. Mai 2026. Sie ist nunmehr der 8. Mai 2026.',
    'Die Frist wurde bis zum 8. Mai 2026 verlängert (ursprünglich 1. Mai 2026).',
    'The closing date of 1 May 2026 is replaced by 8 May 2026.',
    'The deadline is now 8 May 2026. The previous deadline of 1 May 2026 no longer applies.',
    'Extended to 8 May 2026',
  ])('%s', (text) => expect(read(text)).toEqual(['2026-05-08 - - fixed -']));
});

test('stages are counted, whether numbered or named', () => {
  expect(read('Skizzen bis 1.9.2026 (Stufe 1), Anträge bis 1.12.2026 (Stufe 2)')).toEqual([
    '2026-09-01 - - fixed 1',
    '2026-12-01 - - fixed 2',
  ]);
  expect(read('2. Stufe: Anträge bis 1.9.2026')).toEqual(['2026-09-01 - - fixed 2']);
  expect(read('Registration deadline: 1 May 2026. EOI: 8 May 2026. Full proposal: 1 July 2026.')).toEqual([
    '2026-05-01 - - fixed 1',
    '2026-05-08 - - fixed 2',
    '2026-07-01 - - fixed 3',
  ]);
});

test('a day that stands twice is told once, with its time', () => {
  expect(read('Frist: 5. Mai 2026. Skizzen sind bis zum 5. Mai 2026, 12 Uhr, einzureichen.')).toEqual([
    '2026-05-05 12:00 - fixed -',
  ]);
});

test('the quote is the sentence, or of a long one what is near the date', () => {
  const [short] = findDeadlines({
    text: 'Hallo. Frist ist der 5. Mai 2026. Ende.',
    published: null,
    language: 'de',
  });
  expect(short?.quote).toBe('Frist ist der 5. Mai 2026');
  const filler = 'und so weiter '.repeat(40);
  const [long] = findDeadlines({
    text: `${filler}, Frist: 5. Mai 2026, ${filler}`,
    published: null,
    language: 'de',
  });
  expect(long?.quote).toContain('Frist: 5. Mai 2026');
  expect(long?.quote.length).toBeLessThanOrEqual(280);
});
