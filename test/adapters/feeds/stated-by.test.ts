import { describe, expect, test } from 'vitest';
import { readingThread } from '#adapters/feeds/reading-thread.ts';
import { statedBy } from '#adapters/feeds/stated-by.ts';
import { statementsIn } from '#adapters/feeds/statements-in.ts';
import { statementsOf } from '#src/findings/statements.ts';
import { item } from '#test/support/sources.ts';

const CALL = item('call', {
  title: 'Quantum Sensing: call for proposals',
  summary: 'Proposals must be submitted by 18 March, 17:00 CET. Or at any time to the rolling call.',
  published: Temporal.Instant.from('2027-02-01T08:00:00Z'),
  closing: '30.09.2027',
  language: 'en',
});

test('what an item states comes back from the thread as it was found there', async () => {
  const thread = readingThread();
  const found = await statedBy(thread)(CALL);
  await thread.stop();
  expect(found?.map((one) => one.kind !== 'withdrawn' && `${one.date} ${one.time}`)).toContain(
    '2027-03-18 17:00:00',
  );
  expect(found?.map((one) => ({ ...one }))).toEqual(statementsOf({ ...CALL, texts: [CALL.summary] }));
});

test('that a call is off comes back as well', async () => {
  const thread = readingThread();
  const found = await statedBy(thread)({ ...CALL, summary: 'The call has been cancelled.', closing: null });
  await thread.stop();
  expect(found).toEqual([
    { kind: 'withdrawn', how: 'withdrawn', round: null, quote: 'The call has been cancelled.' },
  ]);
});

test.each([
  ['zurückgezogen', 'withdrawn'],
  ['Closed', 'closed'],
  ['30.09.2027', null],
])('beside an entry a list says “%s”', (closing, how) => {
  const found = statementsOf({ ...CALL, texts: [], closing }).find(({ kind }) => kind === 'withdrawn');
  expect(found ?? null).toEqual(how && { kind: 'withdrawn', how, round: null, quote: closing });
});

describe('of an item whose source gives more than the summary', () => {
  const LEAD = 'The council and its partners invite consortia of companies and universities. '.repeat(5);
  const BOTH = `<p>${LEAD}</p><p>Proposals are due 25 March 2027.</p>`;
  const EXTENDED = 'The deadline of 4 March 2027 was extended to 18 March 2027, 17:00 CET.';

  test.each<[string, readonly string[], readonly string[]]>([
    ['the end is read', [BOTH], ['2027-03-25']],
    ['what stands beside the summary is read', ['A new call.', BOTH], ['2027-03-25']],
    [
      'what only the summary says is read',
      ['Outlines are due 1 March 2027.', BOTH],
      ['2027-03-01', '2027-03-25'],
    ],
    [
      'a summary that was cut is not read',
      [`${LEAD}${EXTENDED.slice(0, 50)}…`, LEAD + EXTENDED],
      ['2027-03-18'],
    ],
    ['nor one that leads on', ['Proposals are due by 15 March [...] Read more', BOTH], ['2027-03-25']],
    [
      'advertisements are not read',
      [`<p>Anzeige</p><p>Proposals are due 1 March 2027.</p>${BOTH}`],
      ['2027-03-25'],
    ],
  ])('%s', (_, texts, dates) => {
    const whole = { texts, fingerprint: 'any' };
    const found = statementsIn({ ...CALL, summary: LEAD, whole, closing: null, published: null });
    expect(found.map((one) => one.kind !== 'withdrawn' && one.date)).toEqual(dates);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'cells below the names of columns',
      `<table><tr><th>Call</th><th>Opens</th><th>Closes</th></tr>
       <tr><td>Quantum</td><td><p>15 March 2027</p></td><td>13 May<br>2027</td></tr>

       <tr><td>AI</td><td>22 March 2027</td><td>20 May 2027</td></tr></table>`,
      ['2027-05-13', '2027-05-20'],
    ],
    [
      'Zellen unter den Namen der Spalten',
      `<table><thead><tr><th>Modul</th><th>Einreichung bis</th><th>Förderbeginn</th></tr></thead>
       <tbody><tr><td>1</td><td>31.03.2027</td><td>01.10.2027</td></tr></tbody></table>`,
      ['2027-03-31'],
    ],
    [
      'rows with a name',
      '<table><tr><th>Opens</th><td>3 March 2027</td></tr><tr><th>Closes</th><td>13 May 2027</td></tr></table>',
      ['2027-05-13'],
    ],
    [
      'Zeilen mit einem Namen',
      '<table><tr><th>Öffnung</th><td>3. März 2027</td></tr><tr><th>Frist</th><td>13. Mai 2027</td></tr></table>',
      ['2027-05-13'],
    ],
    [
      'names and what they name',
      `<dl><dt>Opening date</dt><dd>3 March 2027</dd>
       <dt><b>Closing date</b></dt> <dd><p>13 May 2027</p></dd><dt>Start:</dt><dd>1 October 2027</dd></dl>`,
      ['2027-05-13'],
    ],
    [
      'a table that is there for looks',
      `<table><tr><td><p>Die Vorhaben starten am 1. Oktober 2027.</p><p>Einreichungsfrist</p><p>13. Mai 2027</p>
       <table><tr><td>Opens</td><td>Closes</td></tr><tr><td>1 March 2027</td><td>9 June 2027</td></tr></table>
       </td></tr></table>`,
      ['2027-05-13', '2027-06-09'],
    ],
    ['what is struck out', '<p>Deadline for proposals: <s>15 April 2027</s> 13 May 2027</p>', ['2027-05-13']],
    ['was gestrichen ist', '<p>Einreichungsfrist: <del>15.04.2027</del> 13.05.2027</p>', ['2027-05-13']],
    ['lines', 'Opening: 3 March 2027<br>Deadline: 13 May 2027<br/>Start: 1 October 2027', ['2027-05-13']],
  ])('%s', (_, markup, dates) => {
    const whole = { texts: [markup], fingerprint: 'any' };
    const found = statementsIn({ ...CALL, whole, closing: null, published: null });
    expect(found.map((one) => one.kind !== 'withdrawn' && one.date)).toEqual(dates);
  });
});

test('a text that takes too long is none that states nothing', async () => {
  const thread = readingThread({ milliseconds: 1, megabytes: 128 });
  await expect(statedBy(thread)(CALL)).rejects.toThrow('too long');
  await thread.stop();
});

test('after the end nothing is read, which is not called too long', async () => {
  const thread = readingThread();
  const [, second, third] = await Promise.all([
    statedBy(thread)(CALL),
    statedBy(thread)(CALL),
    thread.stop().then(() => statedBy(thread)(CALL)),
  ]);
  expect([second, third]).toEqual([null, null]);
});
