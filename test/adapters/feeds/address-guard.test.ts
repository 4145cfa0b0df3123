import { expect, test } from 'vitest';
import { isPublicAddress, refuseClosedHost } from '#adapters/feeds/address-guard.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd00:ec2::254',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'ff02::1',
  'localhost',
])('%s is closed', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['193.99.144.80', '2a02:2e0:3fe:1001::80', '172.32.0.1', '11.0.0.1'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

// The URL parser turns every spelling into one.
test.each([
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::ffff:7f00:1]/',
  'http://0x7f000001/',
])('%s is refused', (address) => expect(() => refuseClosedHost(new URL(address), new Set())).toThrow());

test('what an operator allowed is not refused, on its port alone', () => {
  const allowed = new Set(['127.0.0.1:8080']);
  expect(() => refuseClosedHost(new URL('http://127.0.0.1:8080/'), allowed)).not.toThrow();
  expect(() => refuseClosedHost(new URL('http://127.0.0.1:8081/'), allowed)).toThrow();
});
