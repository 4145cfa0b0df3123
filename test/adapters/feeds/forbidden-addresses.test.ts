import { expect, test } from 'vitest';
import { ForbiddenAddress, publicLookUp } from '#adapters/feeds/address-guard.ts';
import { codeOf, readerAndServer } from '#test/support/feed-reader.ts';

// What leads into a network, and the tricks by which it is written otherwise.
const ADDRESSES = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0177.0.0.01/',
  'http://017700000001/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://0x7F.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://127.0.0.1./',
  'http://127.0.0.1:22/',
  'https://127.0.0.1/',
  'http://%31%32%37.0.0.1/',
  'http://127\u30020\u30020\u30021/',
  'http://\uff11\uff12\uff17.0.0.1/',
  'http://\u2460\u2461\u2466.0.0.1/',
  'http://user@127.0.0.1/',
  'http://feeds.example.org:secret@127.0.0.1/',
  'http://feeds.example.org@10.0.0.1/',
  'http://127.0.0.1#@feeds.example.org/',
  'http://127.0.0.1?@feeds.example.org/',
  'http://127.0.0.1\\@feeds.example.org/',
  'http:\\\\127.0.0.1\\',
  'http:///127.0.0.1/',
  'http://10.0.0.1/',
  'http://167772161/',
  'http://100.64.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://0xc0.0xa8.0.1/',
  'http://3232235521/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.43518/',
  'http://2852039166/',
  'http://0xA9FEA9FE/',
  'http://0251.0376.0251.0376/',
  'http://169.254.170.2/v2/credentials',
  'http://100.100.100.200/latest/meta-data/',
  'http://192.0.0.192/opc/v1/instance/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://metadata/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/',
  'http://feeds.localhost/',
  'http://localhost.localdomain/',
  'http://printer.local/',
  'http://db.prod.internal./',
  'http://kubernetes.svc.cluster.local/',
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
];

test('at once and behind three redirects, each is refused with the reason in both languages', async () => {
  await using there = await readerAndServer();
  there.server.serve('/0', { status: 301, headers: { location: '/1' } });
  there.server.serve('/1', { status: 307, headers: { location: '/2' } });
  const codes = await Promise.all(ADDRESSES.map(async (url) => [url, codeOf(await there.read(url))]));
  expect(codes).toEqual(ADDRESSES.map((url) => [url, 'forbidden-address']));
  for (const location of ADDRESSES) {
    there.server.serve('/2', { status: 302, headers: { location: asHeader(location) } });
    expect([location, codeOf(await there.read('/0'))]).toEqual([location, 'forbidden-address']);
  }
  expect(new Set(ADDRESSES).size).toBeGreaterThanOrEqual(60);
});

test.each([
  ['one closed address among open ones', ['193.99.144.80', '10.0.0.1']],
  ['an IPv6 one that wraps loopback', ['::ffff:127.0.0.1']],
  ['a metadata address', ['169.254.169.254']],
])('a name that leads to %s is refused when it is looked up', (_, addresses) => {
  expect(lookedUp(addresses)).toBeInstanceOf(ForbiddenAddress);
});

test('a name is judged by the very answer that is connected to, so that none can change its mind', () => {
  const answers = [['193.99.144.80'], ['127.0.0.1']];
  const lookUp = () => lookedUp(answers.shift() ?? []);
  expect(lookUp()).toEqual([{ address: '193.99.144.80', family: 4 }]);
  expect(lookUp()).toBeInstanceOf(ForbiddenAddress);
});

/** What a connection is told of a name with these addresses. */
function lookedUp(addresses: readonly string[]): unknown {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const told: unknown[] = [];
  publicLookUp((_name, _options, callback) => callback(null, found))(
    'feeds.example.org',
    { all: true },
    (cause, answer) => told.push(cause ?? answer),
  );
  return told[0];
}

/** A header takes no signs beyond Latin-1. */
function asHeader(location: string): string {
  return location.replace(/[^ -~]/g, encodeURIComponent);
}
