import { describe, expect, test } from 'vitest';
import { feedReader } from '#adapters/feeds/source-reader.ts';
import { indexEntries } from '#adapters/postgres/entry-words.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import { pollFeeds } from '#jobs/poll-feeds.ts';
import { readFindings } from '#jobs/read-findings.ts';
import type { Button } from '#src/messages/message.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { storeCall } from '#test/support/calls.ts';
import { pretendSent } from '#test/support/reminders.ts';
import { fillIn, formOf, messagesOf } from '#test/support/replies.ts';
import { sourceServer } from '#test/support/source-server.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';
import { noticesOf } from '#test/support/watching.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN = { ...LENA, language: 'en' };
const MIRA = { ...EN, person: { platform: 'fake', ref: 'U-MIRA', name: 'Mira' } };
const NOW = '2027-02-01T09:00:00Z';

const LEAD =
  'The National Research Council of Canada and its German partners invite consortia of companies and research organisations from both countries to propose joint projects that develop and try out new methods of quantum sensing for industry and health. ';

/** A feed of one item that says this, beside or instead of a summary. */
function feedSaying(markup: string, tag = 'description'): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>NRC</title><item><guid>q1</guid><title>Quantum Sensing 2027: call for proposals</title>
    <link>https://nrc.canada.ca/quantum/</link><${tag}><![CDATA[${markup}]]></${tag}>
    <pubDate>Mon, 01 Feb 2027 08:00:00 GMT</pubDate></item></channel></rss>`;
}

function feed(deadline: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>NRC</title><item>
    <guid>q1</guid><title>Quantum Sensing 2027: call for proposals</title>
    <link>https://nrc.canada.ca/quantum/?utm_source=rss</link>
    <description>Proposals must be submitted by ${deadline}, 17:00 CET. The project starts on 1 October 2027.</description>
    <pubDate>Mon, 01 Feb 2027 08:00:00 GMT</pubDate></item></channel></rss>`;
}

/** The bot with a source on loopback, and a call that ends on 18 March and names the source’s page as its own. */
async function world() {
  await using stack = new AsyncDisposableStack();
  const server = stack.use(await sourceServer());
  const whole = stack.use(await wholeDesk(fakeLog(), undefined, NOW));
  const reader = feedReader({ userAgent: 'test', allowedHosts: [server.hostAndPort] });
  stack.defer(() => reader.stop());
  const { statedBy } = reader;
  const { db, stores, clock, log } = whole;
  await storeCall(db);
  await indexEntries(db);
  const name = { de: 'NRC', en: 'NRC' };
  await stores.sources.followList([source('nrc', { name, url: `${server.url}/feed.xml`, language: 'en' })]);
  const polling = {
    reader,
    store: postgresSources(db, [server.hostAndPort]),
    news: stores.news,
    log,
    signal: new AbortController().signal,
  };
  const kept = stack.move();
  return {
    ...whole,
    statedBy,
    /** The source shows this now, and everything that looks does so. */
    async show(deadline: string, body = feed(deadline)): Promise<void> {
      server.serve('/feed.xml', { body });
      await db.query(`update source set due_at = bot_now()`);
      await pollFeeds(polling);
      await readFindings({ ...stores, statedBy, clock, log });
      await readFindings({ ...stores, statedBy, clock, log });
      await planReminders({ ...stores, log });
    },
    list: async () => messagesOf(await whole.desk.write(EN, 'found deadlines')),
    reader,
    ask: async () => JSON.stringify(await whole.desk.write(MIRA, 'When does Quantum Sensing 2027 end?')),
    async press(button: Button | undefined) {
      if (button?.kind !== 'act') throw new Error('there is nothing to press');
      const reply = await whole.desk.press(EN, button.action);
      await planReminders({ ...stores, log });
      return reply;
    },
    edits: async () =>
      (await db.query(`select from delivery where updates is not null and state = 'queued'`)).length,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

test('a source tells another date: editors are told once, who asks hears of both, and the decision changes the post once', async () => {
  await using set = await world();
  await set.db.query(
    `insert into delivery (key, channel_id, kind, call_id, stage_id, stage_version, lead_days, expires_at, state)
     select 'posted', channel.id, 'reminder', call_id, stage.id, version, 30, ends_at, 'sent' from stage, channel
     where call_id = 'quantum'`,
  );
  await set.show('18 March 2027');
  expect((await set.list())[0]?.summary).toContain('No found deadline');

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
  await using set = await world();
  await set.show('', feedSaying('<p>The call has been cancelled.</p>'));
  expect(await set.ask()).toMatch(
    /18 Mar 2027, 17:00 \(Berlin\).*call possibly withdrawn.*According to NRC, this call has been withdrawn/,
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
  expect((await set.list())[0]?.summary).toContain('No found deadline');
});

test('what is on no page of a call is told to nobody before an editor confirms it', async () => {
  await using set = await world();
  await set.db.query(`update call set sources = '[{"title": "Other", "url": "https://other.example/"}]'`);
  await set.show('8 April 2027');
  expect(await set.ask()).toMatch(/18 Mar 2027/);
  expect(await set.ask()).not.toMatch(/8 Apr/);
  const [, finding] = await set.list();
  const form = formOf(await set.press(finding?.buttons[0]));
  await set.desk.submit(EN, fillIn(form, { target: 'quantum/outline', timezone: 'Europe/Berlin' }));
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
    await using set = await world();
    await set.show('', feedSaying(markup, tag));
    expect(await set.ask()).toMatch(told);
  });

  test('a change is noticed, and nothing is kept but the quote', async () => {
    await using set = await world();
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
  await using set = await world();
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
    await using set = await world();
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
    await using set = await world();
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
