import { feedReader } from '#adapters/feeds/source-reader.ts';
import { indexEntries } from '#adapters/postgres/entry-words.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import { pollFeeds } from '#jobs/poll-feeds.ts';
import { readFindings } from '#jobs/read-findings.ts';
import type { Button } from '#src/messages/message.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { storeCall } from '#test/support/calls.ts';
import { messagesOf } from '#test/support/replies.ts';
import { sourceServer } from '#test/support/source-server.ts';
import { source } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

/** An editor, who reads English. */
export const EDITOR = { ...LENA, language: 'en' };
const MIRA = { ...EDITOR, person: { platform: 'fake', ref: 'U-MIRA', name: 'Mira' } };
const NOW = '2027-02-01T09:00:00Z';

/** A feed of one item on the page of the stored call, which says this beside or instead of a summary. */
export function feedSaying(markup: string, tag = 'description'): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>NRC</title><item><guid>q1</guid><title>Quantum Sensing 2027: call for proposals</title>
    <link>https://nrc.canada.ca/quantum/</link><${tag}><![CDATA[${markup}]]></${tag}>
    <pubDate>Mon, 01 Feb 2027 08:00:00 GMT</pubDate></item></channel></rss>`;
}

/** One whose summary tells this deadline. */
function feed(deadline: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>NRC</title><item>
    <guid>q1</guid><title>Quantum Sensing 2027: call for proposals</title>
    <link>https://nrc.canada.ca/quantum/?utm_source=rss</link>
    <description>Proposals must be submitted by ${deadline}, 17:00 CET. The project starts on 1 October 2027.</description>
    <pubDate>Mon, 01 Feb 2027 08:00:00 GMT</pubDate></item></channel></rss>`;
}

/** The bot with a source on loopback, and a call that ends on 18 March and names the source’s page as its own. */
export async function readingWorld() {
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
      await this.look();
      await this.look();
    },
    async look(): Promise<void> {
      await readFindings({ ...stores, statedBy, clock, log });
      await planReminders({ ...stores, log });
    },
    list: async () => messagesOf(await whole.desk.write(EDITOR, 'found deadlines')),
    reader,
    ask: async () => JSON.stringify(await whole.desk.write(MIRA, 'When does Quantum Sensing 2027 end?')),
    async press(button: Button | undefined) {
      if (button?.kind !== 'act') throw new Error('there is nothing to press');
      const reply = await whole.desk.press(EDITOR, button.action);
      await planReminders({ ...stores, log });
      return reply;
    },
    edits: async () =>
      (await db.query(`select from delivery where updates is not null and state = 'queued'`)).length,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
