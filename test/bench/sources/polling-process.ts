// Reads every source that is due, as the bot's job does, for each line of input, and says what that cost; ends with it.
import { createInterface } from 'node:readline';
import { feedReader } from '#adapters/feeds/source-reader.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { pollFeeds } from '#jobs/poll-feeds.ts';
import { fakeLog } from '#test/fakes/log.ts';

const [, , url = '', publisher = ''] = process.argv;
const database = openDatabase({ url });
const reader = feedReader({ userAgent: 'Allianzbote/bench', allowedHosts: [publisher] });
const polling = {
  reader,
  store: postgresSources(database, [publisher]),
  news: postgresNews(database),
  log: fakeLog(),
  signal: new AbortController().signal,
};
await database.query('select 1');
process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) {
  const before = performance.now();
  await pollFeeds(polling);
  const seconds = (performance.now() - before) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`);
}
await Promise.all([reader.stop(), database.close()]);
process.exit();
