import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerFeed } from '#src/cli/feed.ts';
import { FEED } from '#test/support/feed-reader.ts';
import { sourceServer } from '#test/support/source-server.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const BUND = fixture('service_bund_ausschreibungen_2026-05-01.rss.xml');
const PAGE = fixture('foerderinfo_teaser_2026-07-28.html');

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
}

async function run(line: readonly string[], given: Partial<CliContext> = {}) {
  const [out, err, codes]: [string[], string[], number[]] = [[], [], []];
  const language = given.language ?? 'en';
  const context: CliContext = {
    words,
    language,
    env: {},
    input: Readable.from([]),
    write: (text) => out.push(text),
    tell: ({ key, values }) => err.push(words.say(language, key, values)),
    exitWith: (code) => codes.push(code),
    ...given,
  };
  const program = new Command().exitOverride();
  registerFeed(program, context);
  await program.parseAsync(['node', 'allianzbote', 'feed', ...line]);
  return { out, err, codes };
}

test('an item a line, as the bot would store it', async () => {
  const { out, err, codes } = await run(['--jsonl', BUND]);
  expect(JSON.parse(out[0] ?? '')).toEqual({
    feed: BUND,
    id: 'https://www.service.bund.de/IMPORTE/Ausschreibungen/obb/2026/05/193785.html',
    title: 'OTH MZH Heizunganlagen',
    url: 'https://www.service.bund.de/IMPORTE/Ausschreibungen/obb/2026/05/193785.html',
    published: '2026-05-01T13:06:33Z',
    updated: null,
    summary: expect.stringMatching(/^Erfüllungsort: 92224 Amberg/),
    lang: null,
    categories: [],
  });
  expect([out.length, err, codes]).toEqual([2, [], []]);
});

test('what cannot be read is a line in its place, and the rest is read', async () => {
  const { out, err, codes } = await run(['--jsonl', '/not/there', PAGE, BUND]);
  const lines = out.map((line) => JSON.parse(line));
  expect(lines.slice(0, 2)).toMatchObject([
    { feed: '/not/there', error: { code: 'no-file', message: 'The file /not/there cannot be read.' } },
    { feed: PAGE, error: { code: 'is-a-page' } },
  ]);
  expect([lines.length, err]).toEqual([4, []]);
  expect(new Set(codes)).toEqual(new Set([1]));
});

test('for a person: the items to read, and what went wrong beside them in their language', async () => {
  const { out, err, codes } = await run([BUND, '/not/there'], { language: 'de' });
  expect(out[0]).toMatch(
    /^OTH MZH Heizunganlagen\nFr, 01.05.2026, 13:06 Uhr \(UTC\)\nhttps:.*\nErfüllungsort/,
  );
  expect(err).toEqual(['/not/there: Die Datei /not/there ist nicht lesbar.']);
  expect(codes).toEqual([1]);
});

const RSS = (channel: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}<item><title>T</title><link>a/1</link></item></channel></rss>`;

test.each([
  ['absolute', RSS('<link>https://site.example/news/</link>'), 'https://site.example/news/a/1'],
  [
    'relative, and its own address given',
    RSS('<link>/news</link><atom:link rel="self" href="https://site.example/feeds/x.xml"/>'),
    'https://site.example/feeds/a/1',
  ],
  [
    'absent, and its own address given',
    RSS('<atom:link rel="self" href="https://site.example/feeds/x.xml"/>'),
    'https://site.example/feeds/a/1',
  ],
  [
    'absent, in a broken feed',
    RSS('<link>https://site.example/</link>').replace('</channel>', ''),
    'https://site.example/a/1',
  ],
  ['absent, and nothing else given', RSS(''), null],
  [
    'that of an Atom feed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://site.example/"/><entry><title>T</title><link href="a/1"/></entry></feed>',
    'https://site.example/a/1',
  ],
  [
    'that of a JSON feed',
    '{"version":"https://jsonfeed.org/version/1.1","feed_url":"https://site.example/f/j.json","items":[{"id":"1","url":"a/1","title":"T"}]}',
    'https://site.example/f/a/1',
  ],
])('in a file, a relative link starts from the link of the feed: %s', async (_, text, url) => {
  const { out } = await run(['--jsonl', '-'], { input: Readable.from([Buffer.from(text)]) });
  expect(out.map((line) => JSON.parse(line))).toMatchObject([{ title: 'T', url }]);
});

test('at an address, it starts from there, whatever the feed says', async () => {
  await using server = await sourceServer();
  server.serve('/feeds/x.xml', { body: RSS('<link>https://site.example/news/</link>') });
  const env = { ALLOWED_SOURCE_HOSTS: server.hostAndPort };
  const { out } = await run(['--jsonl', `${server.url}/feeds/x.xml`], { env });
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ url: `${server.url}/feeds/a/1` });
});

test('addresses are fetched, private ones only where the operator allows them', async () => {
  await using server = await sourceServer();
  server.serve('/feed', { body: FEED });
  const address = `${server.url}/feed`;
  const refused = await run(['--jsonl', address]);
  expect(JSON.parse(refused.out[0] ?? '')).toMatchObject({ error: { code: 'forbidden-address' } });
  const allowed = await run(['--jsonl', address], { env: { ALLOWED_SOURCE_HOSTS: server.hostAndPort } });
  expect(JSON.parse(allowed.out[0] ?? '')).toMatchObject({
    feed: address,
    url: `${server.url}/1`,
    lang: null,
  });
});
