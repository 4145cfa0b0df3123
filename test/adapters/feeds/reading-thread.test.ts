import { expect, test } from 'vitest';
import type { ParseJob } from '#adapters/feeds/parse-job.ts';
import { readingThread } from '#adapters/feeds/reading-thread.ts';
import { FEED, feedOf } from '#test/support/feed-reader.ts';

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
  const thread = readingThread({ milliseconds: 2_500, megabytes: 256 });
  const hostile = `<item><title>A</title><description><![CDATA[${'<!-'.repeat(60_000)}]]></description></item>`;
  const [blocked, next] = await Promise.all([
    thread.read('document', job(feedOf(hostile))),
    thread.read('document', job(FEED)),
  ]);
  expect(blocked).toEqual({ kind: 'failed' });
  expect(next).toMatchObject({ kind: 'items', items: [{ title: 'Erste' }] });
  await thread.stop();
}, 30_000);

test('text that takes too much memory costs the thread, not the bot', async () => {
  const thread = readingThread({ milliseconds: 20_000, megabytes: 48 });
  const huge = '<item><title>A</title><link>https://example.org/1</link></item>'.repeat(150_000);
  expect(await thread.read('document', job(feedOf(huge)))).toEqual({ kind: 'failed' });
  expect(await thread.read('document', job(FEED))).toMatchObject({ kind: 'items' });
  await thread.stop();
}, 60_000);

test('many texts leave no listener behind', async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on('warning', warned);
  const thread = readingThread();
  for (let count = 0; count < 15; count++) await thread.read('document', job(FEED));
  await thread.stop();
  process.off('warning', warned);
  expect(warnings).not.toContain('MaxListenersExceededWarning');
});
