import { expect, test } from 'vitest';
import { pinoLog } from '#adapters/pino/log.ts';
import { pollFeeds } from '#jobs/poll-feeds.ts';
import { composersOf } from '#src/main/composers.ts';
import { type Behaviour, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fakeReader } from '#test/fakes/source-reader.ts';
import { makeAllDue, storedDeliveries } from '#test/support/deliveries.ts';
import { fillIn, formOf } from '#test/support/replies.ts';
import { byName, sending } from '#test/support/sending.ts';
import { faultReading, item, itemsReading } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

/** Stands in everything that a person writes here. */
const SAID = 'Vertraulich-4711';
const TITLE = 'Titel-der-Meldung';

/** What an operator must never read: who somebody is, where they write, and what was written. */
const PERSONAL = [
  SAID,
  TITLE,
  LENA.person.name,
  'Musterfrau',
  LENA.person.ref,
  LENA.channel.ref,
  'Musterkanal',
];

/** The log of the product, one text a line, as it leaves the process. */
function recordedLog() {
  const lines: string[] = [];
  return { lines, log: pinoLog('trace', { write: (line) => void lines.push(line) }) };
}

function eventsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.map((line) => JSON.parse(line).msg));
}

function expectNothingPersonal(lines: readonly string[]): void {
  for (const line of lines) {
    for (const personal of PERSONAL) expect(line).not.toContain(personal);
  }
}

type Whole = Awaited<ReturnType<typeof wholeDesk>>;

const ACTIONS = [
  'desk.command',
  'language.choose',
  'answers.choose',
  'announcements.open',
  'announcements.state',
  'subscriptions.change',
  'subscriptions.pause',
  'subscriptions.stop',
];
const FORMS = ['announcements.send', 'subscriptions.news', 'subscriptions.deadlines'];

async function actEverywhere({ desk }: Whole): Promise<void> {
  for (const text of [SAID, `help ${SAID}`, `language ${SAID}`, `ask ${SAID}\u0000?`, 'announce', 'news']) {
    await desk.write(LENA, text);
    await desk.write({ ...LENA, conversation: `${SAID}\u0000` }, text);
  }
  for (const name of ACTIONS) {
    for (const kind of [SAID, 'news', 'deadlines']) {
      const values = {
        id: SAID,
        kind,
        entry: SAID,
        intent: SAID,
        chosen: SAID,
        command: SAID,
        language: SAID,
      };
      await desk.press(LENA, { name, values });
    }
  }
  for (const name of FORMS) {
    const values = {
      sources: [SAID],
      topics: [SAID],
      calls: [SAID],
      timezone: SAID,
      'title-de': `${SAID}\u0000`,
    };
    await desk.submit(LENA, { name, intent: 'save', values, context: { key: SAID } });
  }
}

async function announce({ desk, channel }: Whole): Promise<void> {
  const form = formOf(await desk.write(LENA, 'announce'));
  const texts = { 'title-de': SAID, 'body-de': SAID, 'title-en': SAID, 'body-en': SAID };
  await desk.submit(LENA, fillIn(form, { ...texts, channels: [channel.id] }, 'send'));
}

async function subscribe({ desk }: Whole): Promise<void> {
  const form = formOf(
    await desk.press(LENA, { name: 'desk.command', values: { command: 'news-subscribe' } }),
  );
  await desk.submit(LENA, fillIn(form, { sources: ['bund'], timezone: 'Europe/Berlin' }));
}

test('what people do at the desk is not logged, and neither who nor what when the desk fails', async () => {
  const { lines, log } = recordedLog();
  await using whole = await wholeDesk(log);
  await actEverywhere(whole);
  await announce(whole);
  await whole.db.query('alter table channel rename to gone');
  await actEverywhere(whole);
  expectNothingPersonal(lines);
  expect(eventsOf(lines)).toContain('the desk failed');
});

test('what is delivered is not logged, whatever the platform does with it', async () => {
  const { lines, log } = recordedLog();
  await using whole = await wholeDesk(log);
  const { db, stores } = whole;
  const readings = [itemsReading(), itemsReading(item('a', { title: TITLE, summary: SAID })), faultReading()];
  const reader = fakeReader(() => readings.shift() ?? faultReading());
  const polling = {
    reader,
    store: stores.sources,
    news: stores.news,
    log,
    signal: new AbortController().signal,
  };
  const poll = async () => {
    await db.query('update source set due_at = bot_now()');
    await db.query('update source_host set free_at = bot_now()');
    await pollFeeds(polling);
  };
  await poll();
  await subscribe(whole);
  await poll();
  await poll();
  await announce(whole);
  const behaviours: Behaviour[] = [
    'throws, lost',
    { again: 1 },
    'unknown, lost',
    'hangs, arrived',
    'gives up',
  ];
  const platform = fakeChatPlatform({ behaves: () => behaviours.shift() ?? 'sends' });
  await using job = sending(db, [platform], { composers: composersOf(whole, byName([platform])), log });
  while ((await storedDeliveries(db)).some(({ state }) => state === 'queued' || state === 'sending')) {
    await makeAllDue(db);
    await job.wake();
  }
  expect(new Set((await storedDeliveries(db)).map(({ state }) => state))).toContain('sent');
  expect(JSON.stringify(platform.posts)).toContain(SAID);
  expectNothingPersonal(lines);
  expect([...eventsOf(lines)].toSorted()).toEqual([
    'items stored',
    'news planned',
    'platform broke off',
    'source not read',
  ]);
});
