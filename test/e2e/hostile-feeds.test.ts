import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveBot } from '#test/e2e/bot.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { freshDatabase } from '#test/support/database.ts';
import { HOSTILE_FEEDS } from '#test/support/hostile-feeds.ts';
import { give, sourceServer } from '#test/support/source-server.ts';
import { longestStretches, notingStretches } from '#test/support/stretches.ts';
import { watchProcess } from '#test/support/watch-process.ts';

const HEALTH_MS = 50;
const ABOVE_IDLE_KB = 250 * 1024;
const NAMES = Object.keys(HOSTILE_FEEDS);

test('hostile feeds become items or faults while the bot answers at once and keeps its size', async ({
  annotate,
}) => {
  await using folder = await dataFolder();
  await using sources = await sourceServer();
  await using db = await freshDatabase();
  const open = Promise.withResolvers<void>();
  for (const [name, { answer }] of Object.entries(HOSTILE_FEEDS)) {
    sources.serve(`/${name}`, async (request, response) => {
      await open.promise;
      give(answer, request, response);
    });
  }
  const list = NAMES.map(
    (name) =>
      `  - { id: ${name}, name: { en: ${name} }, url: "${sources.url}/${name}", language: en, enabled: true }\n`,
  );
  await writeFile(join(folder.path, 'sources.yaml'), `sources:\n${list.join('')}`);
  const stretches = join(folder.path, 'stretches');
  await using bot = await serveBot({
    DATABASE_URL: db.url,
    PORT: '0',
    SOURCES_FILE: join(folder.path, 'sources.yaml'),
    ALLOWED_SOURCE_HOSTS: sources.hostAndPort,
    ...notingStretches(stretches),
  });
  await expect.poll(() => sources.requests.length).toBeGreaterThan(0);
  await using watched = await watchProcess(bot.pid, new URL('/health', bot.pageUrl).href, db.url);
  const idle = await watched.look(50);
  const openedAt = Date.now();
  open.resolve();
  const outcomes = () =>
    db.query<{ id: string; code: string | null }>(
      `select id, fault->>'code' as code from source where last_attempt_at is not null order by id`,
    );
  await expect.poll(async () => (await outcomes()).length, { timeout: 100_000 }).toBe(NAMES.length);
  const busy = await watched.look();
  const longest = await longestStretches(stretches, openedAt);
  const figures = [longest.own, longest.wall, busy.slowest, busy.slowestBare, idle.slowest];
  const [own, wall, slowest, bare, atRest] = figures.map((ms) => `${Math.round(ms)} ms`);
  const grown = busy.largest - idle.largest;
  await annotate(
    `the loop worked ${own} at a stretch and stood still for ${wall}; /health took ${slowest}, a bare process ${bare}, /health at rest ${atRest}; ${Math.round(grown / 1024)} MB more`,
  );

  for (const { id, code } of await outcomes()) {
    const becomes = HOSTILE_FEEDS[id]?.becomes;
    if (becomes !== 'any') expect([id, code]).toEqual([id, becomes]);
  }
  const said = await db.query<{ title: string; summary: string }>('select title, summary from item');
  expect(said.length).toBeGreaterThan(5);
  for (const { title, summary } of said) {
    expect(`${title}${summary}`).not.toMatch(/<script|root:|\0/);
    expect([title.length <= 500, summary.length <= 320]).toEqual([true, true]);
  }
  // What the bot does itself holds up nobody; on a machine that others keep busy a bare process answers late too.
  expect(longest.own).toBeLessThan(HEALTH_MS);
  expect(busy.slowest).toBeLessThan(Math.max(HEALTH_MS, 5 * busy.slowestBare));
  expect(grown).toBeLessThan(ABOVE_IDLE_KB);
}, 120_000);
