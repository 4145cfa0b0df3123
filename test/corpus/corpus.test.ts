import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureCorpus } from '#test/corpus/corpus.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { FEED } from '#test/support/feed-reader.ts';

test('each reader is measured against what stands beside a feed, field by field', async () => {
  await using folder = await dataFolder();
  const file = join(folder.path, 'odd.xml');
  const prefixed = FEED.replaceAll('<', '<r:').replaceAll('<r:/', '</r:').replace('<r:?', '<?');
  await writeFile(file, prefixed.replace('<r:rss', '<r:rss xmlns:r="http://backend.userland.com/rss2"'));
  await writeFile(`${file}.jsonl`, '{"title":"Erste","url":null,"id":"another","published":null}\n');
  const { feeds, byReader } = await measureCorpus(folder.path);
  expect(feeds).toBe(1);
  expect(byReader.feedsmith).toMatchObject({ entries: { right: 0, of: 1 }, titles: { of: 0 } });
  expect(byReader.together).toMatchObject({
    entries: { right: 1, of: 1 },
    titles: { right: 1, of: 1 },
    links: { of: 0 },
    ids: { right: 0, of: 1 },
  });
});
