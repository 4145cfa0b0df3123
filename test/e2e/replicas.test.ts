import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN_LANES } from '#adapters/postgres/lanes.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { type ServedBot, serveBot } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { freshDatabase } from '#test/support/database.ts';
import { sourceServer } from '#test/support/source-server.ts';

const NAMES = ['one', 'two', 'three'];
const SOURCES = ['a', 'b', 'c', 'd', 'e'];
const CHANNELS = 4500;
// What a request to the platform takes, so that there is something to share and something in flight.
const REQUEST_SECONDS = 0.02;

describe('three processes on one PostgreSQL, started at once on an empty database', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let sources: Awaited<ReturnType<typeof sourceServer>>;
  let db: Awaited<ReturnType<typeof freshDatabase>>;
  let bots: readonly ServedBot[] = [];

  beforeAll(async () => {
    [folder, sources, db] = await Promise.all([dataFolder(), sourceServer(), freshDatabase()]);
    await db.query('drop schema public cascade');
    await db.query('create schema public');
    const entry = (id: string) =>
      `  - { id: ${id}, name: { en: ${id} }, url: "${sources.url}/${id}", language: en, enabled: true }\n`;
    await writeFile(join(folder.path, 'sources.yaml'), `sources:\n${SOURCES.map(entry).join('')}`);
    const start = (name: string) =>
      serveBot({
        // Each tells the server who it is.
        DATABASE_URL: `${db.url}?application_name=${name}`,
        PORT: '0',
        SOURCES_FILE: join(folder.path, 'sources.yaml'),
        ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
      });
    bots = await Promise.all(NAMES.map(start));
  });

  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot[Symbol.asyncDispose]()));
    await db?.[Symbol.asyncDispose]();
    await sources?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  const count = async (sql: string) =>
    Number((await db.query<{ count: string }>(`select count(*) ${sql}`))[0]?.count);
  const askedSources = () => sources.requests.map(({ path }) => path.slice(1)).toSorted();

  test('each is ready, and what a first start fills in is there once', async () => {
    for (const bot of bots) expect((await fetch(new URL('/health', bot.pageUrl))).status).toBe(200);
    expect(await count('from channel')).toBe(3);
    expect(await count('from organisation')).toBeGreaterThan(5);
    expect(await count('from source')).toBe(SOURCES.length);
  });

  test('a source that is due is asked once, at the start and at the next tick', async () => {
    await expect.poll(askedSources, { timeout: 5_000 }).toEqual(SOURCES);
    await expect.poll(() => count('from source where last_attempt_at is null')).toBe(0);
    await db.query('update source set due_at = bot_now()');
    await expect.poll(askedSources, { timeout: 15_000 }).toHaveLength(2 * SOURCES.length);
    await expect
      .poll(() => count('from source where due_at <= bot_now() or lease_until > bot_now()'))
      .toBe(0);
    expect(askedSources()).toEqual(SOURCES.flatMap((id) => [id, id]));
  });

  test('they share the work; one that is stopped finishes what is in flight and hands back the rest', async () => {
    await db.query('create table posted (by text, at timestamptz default clock_timestamp())');
    await db.query(`create function note_post() returns trigger language plpgsql as $$ begin
      perform pg_sleep(${REQUEST_SECONDS});
      insert into posted (by) values (current_setting('application_name'));
      return null; end $$`);
    await db.query(
      'create trigger noted after insert on page_message for each row execute function note_post()',
    );
    await db.query(
      `insert into channel (tenant_id, ref, name, kind, languages)
       select id, 'many-' || number, 'many', 'channel', '{de}' from tenant, generate_series(1, $3) as number
       where platform = $1 and ref = $2`,
      [PAGE_TENANT.platform, PAGE_TENANT.ref, CHANNELS],
    );
    await db.query(
      `with queued as (
         insert into delivery (key, channel_id, kind, notice)
         select 'notice:' || id, id, 'notice', '{"key": "chat:first-channel"}' from channel where name = 'many'
         returning channel_id, due_at), ${OPEN_LANES}
       select count(*) from told`,
    );
    const senders = async () => (await db.query('select distinct by from posted')).length;
    await expect.poll(senders, { timeout: 10_000 }).toBe(NAMES.length);
    const before = performance.now();
    expect(await bots[1]?.stop()).toBe(0);
    expect(performance.now() - before).toBeLessThan(10_000);
    const stopped = Temporal.Now.instant();
    const left = await count(`from delivery where state = 'queued'`);
    expect(left).toBeGreaterThan(0);

    // The others take over at once: a lease that was left behind would hold its channel up for two minutes.
    await expect.poll(() => count(`from delivery where state = 'queued'`), { timeout: 20_000 }).toBe(0);
    expect(await count(`from delivery where state = 'sent' and attempts = 1`)).toBe(CHANNELS);
    expect(await count('from page_message where delivery_id is not null')).toBe(CHANNELS);
    expect(await count(`from posted where by = 'two' and at > '${stopped}'`)).toBe(0);
    expect(
      await count(`from (select from posted group by by having count(*) > ${CHANNELS / 20}) as share`),
    ).toBe(3);
  });
});
