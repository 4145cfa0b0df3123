import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { httpsFirst } from '#adapters/feeds/https-first.ts';
import { codeOf, FEED, feedOf, readerAndServer, titles } from '#test/support/feed-reader.ts';
import { drip, sourceServer } from '#test/support/source-server.ts';

const MEGABYTE = 1024 * 1024;

test('says who asks, sends validators along and takes 304 for unchanged', async () => {
  await using there = await readerAndServer();
  const headers = { etag: '"7"', 'last-modified': 'Fri, 01 May 2026 15:06:33 GMT' };
  there.server.serve('/feed', { body: FEED, headers });
  const first = await there.read('/feed');
  const validators = { etag: '"7"', lastModified: headers['last-modified'] };
  expect(first).toMatchObject({ kind: 'items', validators });
  expect(await there.read('/feed', { validators })).toEqual({ kind: 'unchanged' });
  expect(there.server.requests[0]?.headers['user-agent']).toBe('Allianzbote/test (+mailto:a@b.example)');
  expect(there.server.requests[1]?.headers).toMatchObject({ 'if-none-match': '"7"' });
});

test.each([
  ['public, max-age=7200', 7200],
  ['max-age=99999999', 86_400],
  ['no-cache, max-age=60', undefined],
  ['private', undefined],
])('Cache-Control “%s” tells for how long nothing new is there', async (value, freshForSeconds) => {
  await using there = await readerAndServer();
  const headers = { etag: '"7"', 'cache-control': value };
  there.server.serve('/feed', { body: FEED, headers });
  const readings = [
    await there.read('/feed'),
    await there.read('/feed', { validators: { etag: '"7"', lastModified: null } }),
  ];
  for (const reading of readings) {
    expect('freshForSeconds' in reading ? reading.freshForSeconds : undefined).toBe(freshForSeconds);
  }
});

test.each([
  ['http://feeds.example.org/a?b', ['https://feeds.example.org/a?b', 'http://feeds.example.org/a?b']],
  ['https://feeds.example.org/a', ['https://feeds.example.org/a']],
  ['http://feeds.example.org:8080/a', ['http://feeds.example.org:8080/a']],
  ['http://inside.example.org/a', ['http://inside.example.org/a']],
])('%s is asked for by https first', (address, tried) => {
  const urls = httpsFirst(new URL(address), new Set(['inside.example.org:80']));
  expect(urls.map(({ href }) => href)).toEqual(tried);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity, gzip', gzipSync],
  ['GZIP', gzipSync],
] as const)('unpacks %s', async (encoding, pack) => {
  await using there = await readerAndServer();
  there.server.serve('/feed', { body: pack(FEED), headers: { 'content-encoding': encoding } });
  expect(titles(await there.read('/feed'))).toEqual(['Erste']);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('stops a small bomb of %s', async (encoding, pack) => {
  await using there = await readerAndServer({ maxBytes: MEGABYTE });
  const body = pack(Buffer.alloc(10 * MEGABYTE));
  expect(body.length).toBeLessThan(MEGABYTE);
  there.server.serve('/feed', { body, headers: { 'content-encoding': encoding } });
  expect(codeOf(await there.read('/feed'))).toBe('too-large');
});

test('what is wrongly packed is a fault', async () => {
  await using there = await readerAndServer();
  there.server.serve('/gzip', { body: FEED, headers: { 'content-encoding': 'gzip' } });
  there.server.serve('/zstd', { body: FEED, headers: { 'content-encoding': 'zip' } });
  expect(codeOf(await there.read('/gzip'))).toBe('bad-encoding');
  expect(codeOf(await there.read('/zstd'))).toBe('bad-encoding');
});

test('of nothing it says nothing how it is packed', async () => {
  await using there = await readerAndServer();
  there.server.serve('/feed', { body: '', headers: { 'content-encoding': 'gzip' } });
  expect(codeOf(await there.read('/feed'))).toBe('empty');
});

const ZSTD = { 'content-encoding': 'zstd' };

test.each([
  ['too large', 'too-large', drip(Buffer.alloc(300_000, 32)), { maxBytes: MEGABYTE }],
  ['too slow', 'timeout', drip(' '), { seconds: 0.3 }],
  ['silent', 'timeout', () => undefined, { seconds: 0.3 }],
  ['packed as nobody asked', 'bad-encoding', { headers: ZSTD, body: Buffer.alloc(4 * MEGABYTE) }, {}],
  ['packed so without an end', 'bad-encoding', drip(Buffer.alloc(300_000), 5, ZSTD), {}],
  ['not packed as it says', 'bad-encoding', drip(' ', 5, { 'content-encoding': 'gzip' }), {}],
  ['a fault without an end', 'status', drip(' ', 5, {}, 404), {}],
] as const)('an answer that is %s ends with its socket closed', async (_, code, answer, options) => {
  await using there = await readerAndServer(options);
  there.server.serve('/feed', answer);
  expect(codeOf(await there.read('/feed'))).toBe(code);
  await expect.poll(() => there.server.openSockets()).toBe(0);
});

test('follows redirects, and resolves links from where it ended', async () => {
  await using there = await readerAndServer();
  there.server.serve('/old', { status: 301, headers: { location: '/deep/new' } });
  there.server.serve('/deep/new', { body: feedOf('<item><title>A</title><link>item/1</link></item>') });
  const reading = await there.read('/old');
  expect(reading).toMatchObject({ items: [{ url: `${there.server.url}/deep/item/1` }] });
  there.server.serve('/loop', { status: 302, headers: { location: '/loop' } });
  expect(codeOf(await there.read('/loop'))).toBe('too-many-redirects');
});

test('what a redirect says beside where it leads to is not waited for', async () => {
  await using there = await readerAndServer({ seconds: 3 });
  there.server.serve('/old', (_request, response) => {
    response.writeHead(302, { location: '/feed', 'content-length': '1000' });
    response.write('moved');
  });
  there.server.serve('/feed', { body: FEED });
  expect(titles(await there.read('/old'))).toEqual(['Erste']);
  await expect.poll(() => there.server.openSockets()).toBeLessThan(2);
});

test.each(['file:///etc/passwd', 'ftp://example.org/feed', 'gopher://127.0.0.1/'])(
  'does not follow to %s',
  async (location) => {
    await using there = await readerAndServer();
    there.server.serve('/old', { status: 302, headers: { location } });
    expect(codeOf(await there.read('/old'))).toBe('bad-address');
    expect(codeOf(await there.read(location))).toBe('bad-address');
  },
);

test('reaches nothing inside the network, neither at once nor by redirect nor by name', async () => {
  await using inside = await sourceServer();
  await using there = await readerAndServer();
  const port = inside.hostAndPort.split(':')[1];
  there.server.serve('/old', { status: 302, headers: { location: `${inside.url}/secret` } });
  there.server.serve('/name', { status: 302, headers: { location: `http://localhost:${port}/secret` } });
  for (const path of ['/old', '/name', `${inside.url}/secret`, `http://localhost:${port}/secret`]) {
    expect(codeOf(await there.read(path))).toBe('forbidden-address');
  }
  expect(inside.requests).toEqual([]);
});

test.each([
  ['503', 503, '120', 120],
  ['429', 429, 'Thu, 01 Jan 2026 00:00:00 GMT', 0],
  ['404', 404, null, null],
  ['304 to who asked for the whole', 304, null, null],
])('status %s is a fault, and a wish to wait is heard', async (_, status, wish, seconds) => {
  await using there = await readerAndServer();
  const headers: Record<string, string> = wish === null ? {} : { 'retry-after': wish };
  there.server.serve('/feed', { status, headers, body: FEED });
  const reading = await there.read('/feed');
  expect(codeOf(reading)).toBe('status');
  expect(reading).toMatchObject({ retryAfterSeconds: seconds });
});

test('a server that is not there, or breaks off, is a fault of its own', async () => {
  await using there = await readerAndServer();
  there.server.serve('/feed', (_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('<rss>', () => response.destroy());
  });
  expect(codeOf(await there.read('/feed'))).toBe('broken-off');
  expect(codeOf(await there.read(`https://${there.server.hostAndPort}/feed`))).toBe('tls');
  await there.server[Symbol.asyncDispose]();
  expect(codeOf(await there.read('/feed'))).toBe('refused');
});
