// Reads every source that is due from its first line of input on, as the bot's job does, and says what it cost. With a
// number of rounds it reads them that often, each time as if for the first time.
import { once } from 'node:events';
import { feedReader } from '#adapters/feeds/source-reader.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { pollFeeds } from '#jobs/poll-feeds.ts';
import { fakeLog } from '#test/fakes/log.ts';

const [, , url = '', publisher = '', rounds = '1'] = process.argv;
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
await once(process.stdin, 'data');
const before = performance.now();
for (let round = 1; round <= Number(rounds); round += 1) {
  if (round > 1) await forgetAll();
  await pollFeeds(polling);
}
const seconds = (performance.now() - before) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`);
await Promise.all([reader.stop(), database.close()]);
process.exit();

async function forgetAll(): Promise<void> {
  await database.query('truncate item cascade');
  await database.query(
    `update source set due_at = bot_now(), etag = null, last_modified = null, last_success_at = null`,
  );
}
