import { describe, expect, test } from 'vitest';
import { readFindings } from '#jobs/read-findings.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { EDITOR, feedSaying, readingWorld } from '#test/support/reading-world.ts';
import { pretendSent } from '#test/support/reminders.ts';
import { fillIn, formOf } from '#test/support/replies.ts';
import { item, itemsReading } from '#test/support/sources.ts';
import { noticesOf } from '#test/support/watching.ts';

const LEAD =
  'The National Research Council of Canada and its German partners invite consortia of companies and research organisations from both countries to propose joint projects that develop and try out new methods of quantum sensing for industry and health. ';

test('a source tells another date: editors are told once, who asks hears of both, and the decision changes the post once', async () => {
  await using set = await readingWorld();
  await set.db.query(
    `insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, expires_at, state)
     select 'posted', channel.id, 'reminder', call_id, stage.id, version, 30, ends_at, 'sent' from stage, channel
     where call_id = 'quantum'`,
  );
  await set.show('18 March 2027');
  expect((await set.list())[0]?.summary).toContain('No statement from a source');

  await set.show('25 March 2027');
  expect(await set.ask()).toMatch(/18 Mar 2027.*sources disagree|NRC says Thu 25 Mar 2027/);
  expect(await noticesOf(set.db)).toHaveLength(1);
  expect(await set.edits()).toBe(1);
  await pretendSent(set.db);

  const [, conflict] = await set.list();
  expect(JSON.stringify(conflict?.parts)).toMatch(/25 March 2027, 17:00 CET/);
  await set.press(conflict?.buttons[0]);
  expect(await set.ask()).toMatch(/25 Mar 2027, 17:00 \(Berlin\).*Lena Musterfrau/);
  expect(await set.ask()).not.toMatch(/disagree|18 Mar/);
  expect(await set.edits()).toBe(1);
  await pretendSent(set.db);
  await set.show('25 March 2027');
  expect([await set.edits(), (await noticesOf(set.db)).length]).toEqual([0, 1]);
});

test.each([
  ['it is', 0, /has been cancelled/, /^(?!.*Berlin\) · \d+ days left)/],
  ['it is not', 1, /18 Mar 2027/, /^(?!.*(?:withdrawn|cancelled))/],
])('a source calls a call off, and an editor decides that %s', async (_, button, told, untold) => {
  await using set = await readingWorld();
  await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
  expect(await set.ask()).toMatch(
    /18 Mar 2027, 17:00 \(Berlin\).*call possibly withdrawn or suspended.*According to NRC, this call has been withdrawn/,
  );
  expect(await noticesOf(set.db)).toHaveLength(1);
  const [, conflict] = await set.list();
  expect(JSON.stringify(conflict)).toMatch(
    /“The call has been cancelled\.”.*https:\/\/nrc\.canada\.ca\/quantum/,
  );
  await set.press(conflict?.buttons[button]);
  await set.show('', feedSaying('<p>The call has been cancelled. We regret this.</p>'));
  const answer = await set.ask();
  expect(answer).toMatch(told);
  expect(answer).toMatch(untold);
  expect(await noticesOf(set.db)).toHaveLength(1);
  expect((await set.list())[0]?.summary).toContain('No statement from a source');
});

test('what is on no page of a call is told to nobody before an editor confirms it', async () => {
  await using set = await readingWorld();
  await set.db.query(`update call set sources = '[{"title": "Other", "url": "https://other.example/"}]'`);
  await set.show('8 April 2027');
  expect(await set.ask()).toMatch(/18 Mar 2027/);
  expect(await set.ask()).not.toMatch(/8 Apr/);
  const [, finding] = await set.list();
  const form = formOf(await set.press(finding?.buttons[0]));
  await set.desk.submit(EDITOR, fillIn(form, { target: 'quantum/outline', timezone: 'Europe/Berlin' }));
  expect(await set.ask()).toMatch(/8 Apr 2027, 17:00 \(Berlin\).*Checked on Mon 1 Feb 2027, Lena Musterfrau/);

  // From now on the item and the stage belong together, whatever the page.
  await set.show('1 April 2027');
  expect(await set.ask()).toMatch(/1 Apr 2027.*NRC says Thu 1 Apr 2027/);
  const [, conflict] = await set.list();
  await set.press(conflict?.buttons[1]);
  expect(await set.ask()).toMatch(/8 Apr 2027/);
  expect(await set.ask()).not.toMatch(/1 Apr/);
});

describe('of what stands beyond the summary', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an extension is read whole',
      `${LEAD}${'z'.repeat(17)}. The deadline of 4 March 2027 was extended to 18 March 2027, 17:00 CET.`,
      'description',
      /^(?!.*disagree).*18 Mar 2027/s,
    ],
    [
      'the year is not guessed',
      `${LEAD}${'z'.repeat(25)}. Proposals must be submitted by 18 March 2027, 17:00 CET.`,
      'description',
      /^(?!.*disagree).*18 Mar 2027/s,
    ],
    [
      'an end is read',
      `${LEAD}${LEAD}Proposals must be submitted by 25 March 2027, 17:00 CET.`,
      'description',
      /NRC says Thu 25 Mar 2027/,
    ],
    [
      'what stands beside it is read',
      `<p>${LEAD}</p><p>Proposals must be submitted by 25 March 2027.</p>`,
      'content:encoded',
      /NRC says Thu 25 Mar 2027/,
    ],
    [
      'a table is read by its columns',
      '<table><tr><th>Module</th><th>Deadline</th><th>Start</th></tr><tr><td>1</td><td>18 March 2027</td><td>10 March 2027</td></tr></table>',
      'description',
      /^(?!.*disagree).*18 Mar 2027/s,
    ],
  ])('%s', async (_, markup, tag, told) => {
    await using set = await readingWorld();
    await set.show('', feedSaying(markup, tag));
    expect(await set.ask()).toMatch(told);
  });

  test('a change is noticed, and nothing is kept but the quote', async () => {
    await using set = await readingWorld();
    const end = (day: string) =>
      feedSaying(`${LEAD}${LEAD}Proposals must be submitted by ${day} 2027, 17:00 CET.`);
    await set.show('', end('18 March'));
    expect(await set.ask()).not.toMatch(/disagree/);
    await set.show('', end('25 March'));
    expect(await set.ask()).toMatch(/NRC says Thu 25 Mar 2027/);
    const kept = await set.db.query(
      'select version, length(summary) <= 320 as short, (select count(*)::int from unread_item) as waiting from item',
    );
    expect(kept).toEqual([{ version: 1, short: true, waiting: 0 }]);
    expect(await set.db.query('select quote from finding')).toEqual([
      { quote: 'Proposals must be submitted by 25 March 2027, 17:00 CET.' },
    ]);
  });
});

test('what is not read when the bot ends is read after it starts again', async () => {
  await using set = await readingWorld();
  const { stores, clock, reader } = set;
  const log = fakeLog();
  const claimed = await stores.sources.claim('nrc', 60);
  if (!claimed) throw new Error('the source cannot be read');
  const reading = itemsReading(item('a'), item('b'), item('c'));
  await stores.sources.record(claimed, { reading, nextInSeconds: 60 });
  const findings: typeof stores.findings = {
    ...stores.findings,
    record: async (one, found) => {
      await stores.findings.record(one, found);
      await reader.stop();
    },
  };
  await readFindings({ ...stores, findings, statedBy: reader.statedBy, clock, log });
  expect(await stores.findings.unread(9)).toHaveLength(2);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('an item that breaks the reading', () => {
  test('is logged and left, and the others are read', async () => {
    await using set = await readingWorld();
    const { stores, statedBy, clock } = set;
    const log = fakeLog();
    const claimed = await stores.sources.claim('nrc', 60);
    if (!claimed) throw new Error('the source cannot be read');
    const reading = itemsReading(item('a'), item('b'));
    await stores.sources.record(claimed, { reading, nextInSeconds: 60 });
    const [first] = await stores.findings.unread(1);
    const findings: typeof stores.findings = {
      ...stores.findings,
      record: async (one, found) => {
        if (one.id === first?.id && !log.lines.some(({ level }) => level === 'error'))
          throw new Error('broken');
        await stores.findings.record(one, found);
      },
    };
    await readFindings({ ...stores, findings, statedBy, clock, log });
    expect(await stores.findings.unread(9)).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('as a whole is read for what its summary states', async () => {
    await using set = await readingWorld();
    const { stores, statedBy, clock } = set;
    const log = fakeLog();
    const claimed = await stores.sources.claim('nrc', 60);
    if (!claimed) throw new Error('the source cannot be read');
    const summary = 'Proposals are due 20 May 2027.';
    const reading = itemsReading({ ...item('a'), summary, whole: { texts: [summary], fingerprint: 'f' } });
    await stores.sources.record(claimed, { reading, nextInSeconds: 60 });
    const brittle: typeof statedBy = (one) =>
      one.whole ? Promise.reject(new Error('too long')) : statedBy(one);
    await readFindings({ ...stores, statedBy: brittle, clock, log });
    expect(await stores.findings.unread(9)).toEqual([]);
    const { findings } = await stores.findings.undecided(9);
    expect(findings).toMatchObject([{ local: '2027-05-20' }]);
  });
});
