import { postgresHousekeeping } from '#adapters/postgres/housekeeping.ts';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { tidyUp } from '#jobs/tidy-up.ts';
import type { Item } from '#src/model/item.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE, type NewsRhythm } from '#src/model/news-rhythm.ts';
import { type NewsStyle, USUAL_STYLE } from '#src/model/news-style.ts';
import type { NewsPost } from '#src/ports/news.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { makeChannel } from '#test/support/deliveries.ts';
import { source } from '#test/support/sources.ts';

const SOURCES = [source('bund'), source('ised', { language: 'en' }), source('isde', { language: 'fr' })];

/** A channel that subscribed to all sources at that moment, seen at any other. */
export async function newsWorld(
  given: {
    readonly rhythm?: Partial<NewsRhythm>;
    readonly style?: Partial<NewsStyle>;
    readonly timezone?: string;
    readonly since?: string;
  } = {},
) {
  const fresh = await freshDatabase();
  const { timezone = 'Europe/Berlin', since = '2026-11-23T00:00:00Z' } = given;
  const within = async <Result>(
    moment: string,
    work: (db: ReturnType<typeof databaseAtTime>) => Promise<Result>,
  ) => {
    await using db = databaseAtTime(fresh.url, moment);
    return await work(db);
  };
  const channelId = await makeChannel(fresh, { timezone });
  const want = (rhythm: Partial<NewsRhythm>, moment: string) =>
    within(moment, (db) =>
      postgresSubscriptions(db).save({
        kind: 'news',
        channelId,
        owner: { ref: 'lena', name: 'Lena' },
        targets: [{ kind: 'all' }],
        languages: ['de'],
        filter: NO_FILTER,
        rhythm: { ...AT_ONCE, ...rhythm },
        style: { ...USUAL_STYLE, ...given.style },
        timezone: null,
      }),
    );
  await within(since, async (db) => {
    await postgresSources(db).followList(SOURCES);
    await db.query('update source set last_success_at = bot_now()');
  });
  await want(given.rhythm ?? {}, since);
  return {
    ...fresh,
    channelId,
    want,
    within,
    /** The source shows these items, and what is due is planned. */
    read: (moment: string, sourceId: string, ...items: readonly Item[]) =>
      within(moment, async (db) => {
        await upsertItems(db, sourceId, items);
        return postgresNews(db).plan();
      }),
    plan: (moment: string) => within(moment, (db) => postgresNews(db).plan()),
    tidyUp: (moment: string) => within(moment, (db) => tidyUp(postgresHousekeeping(db), fakeLog())),
    /** What would leave five seconds later, as titles of stories by the key of the delivery; it has left then. */
    leaving: (moment: string) =>
      within(Temporal.Instant.from(moment).add({ seconds: 5 }).toString(), async (db) => {
        const due = await db.query<{ readonly id: string; readonly key: string }>(
          `select id, key from delivery where state = 'queued' and due_at <= bot_now()
             and (leaves_before is null or leaves_before > bot_now()) order by due_at, seq`,
        );
        const ids = due.map(({ id }) => id);
        const posts = await postgresNews(db).postsFor(ids);
        await db.query(`update delivery set state = 'sent' where id = any($1)`, [ids]);
        return due.map(({ id, key }) => ({ key, ...summaryOf(posts.get(id)) }));
      }),
  };
}

function summaryOf(post: NewsPost | undefined) {
  const stories = post?.stories ?? [];
  return {
    stories: stories.map((story) => story.map(({ title }) => title)),
    edited: stories.flat().flatMap(({ title, editedAt }) => (editedAt ? [title] : [])),
  };
}
