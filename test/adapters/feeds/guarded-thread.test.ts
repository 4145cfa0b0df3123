import { expect, test } from 'vitest';
import { guardedThread, type ThreadLimits } from '#adapters/feeds/guarded-thread.ts';
import type { ParseAnswer, ParseJob } from '#adapters/feeds/parse-job.ts';
import { FEED, feedOf } from '#test/support/feed-reader.ts';

const PARSER = new URL('../../../adapters/feeds/parse-worker.ts', import.meta.url);

const parserWith = (limits?: ThreadLimits) => guardedThread<ParseJob, ParseAnswer>(PARSER, limits);

function job(text: string): ParseJob {
  return {
    bytes: Buffer.from(text),
    contentType: null,
    base: 'https://example.org/',
    language: 'de',
    parser: 'rss-parser',
    selectors: null,
  };
}

test('text that blocks its reader costs the thread, and the next text is read', async () => {
  const parser = parserWith({ milliseconds: 2_500, megabytes: 256 });
  const hostile = `<item><title>A</title><description><![CDATA[${'<!-'.repeat(60_000)}]]></description></item>`;
  const [blocked, next] = await Promise.all([parser.ask(job(feedOf(hostile))), parser.ask(job(FEED))]);
  expect(blocked).toEqual({ kind: 'failed' });
  expect(next).toMatchObject({ kind: 'items', items: [{ title: 'Erste' }] });
  await parser.stop();
}, 30_000);

test('text that takes too much memory costs the thread, not the bot', async () => {
  const parser = parserWith({ milliseconds: 20_000, megabytes: 48 });
  const huge = '<item><title>A</title><link>https://example.org/1</link></item>'.repeat(150_000);
  expect(await parser.ask(job(feedOf(huge)))).toEqual({ kind: 'failed' });
  expect(await parser.ask(job(FEED))).toMatchObject({ kind: 'items' });
  await parser.stop();
}, 60_000);

test('many texts leave no listener behind', async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on('warning', warned);
  const parser = parserWith();
  for (let count = 0; count < 15; count++) await parser.ask(job(FEED));
  await parser.stop();
  process.off('warning', warned);
  expect(warnings).not.toContain('MaxListenersExceededWarning');
});
