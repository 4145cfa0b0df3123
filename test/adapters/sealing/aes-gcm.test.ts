import { describe, expect, test } from 'vitest';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import { Trouble } from '#src/messages/trouble.ts';
import { secretKey } from '#test/support/secret-keys.ts';

const SECRET = 'xoxb-1-geheim-ü';
const PLACE = 'installation/slack/T1/token';
const [old, fresh] = [secretKey('old'), secretKey('fresh')];

function troubleOf(work: () => unknown) {
  try {
    work();
  } catch (cause) {
    if (cause instanceof Trouble) return cause.texts;
    throw cause;
  }
  return [];
}

test('what is sealed opens again, tells nothing of itself, and never looks the same twice', () => {
  const sealing = aesGcmSealing([old]);
  const [one, other] = [sealing.seal(SECRET, PLACE), sealing.seal(SECRET, PLACE)];
  expect([one, other].map((sealed) => sealing.open(sealed, PLACE))).toEqual([SECRET, SECRET]);
  expect(one).toMatch(/^v1\.old\.[\w-]+$/);
  expect(one).not.toBe(other);
  expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('xoxb');
});

test('the first key seals and every key opens', () => {
  const before = aesGcmSealing([old]).seal(SECRET, PLACE);
  const both = aesGcmSealing([fresh, old]);
  expect(both.open(before, PLACE)).toBe(SECRET);
  expect(both.seal(SECRET, PLACE).startsWith(both.mark('fresh'))).toBe(true);
});

test('a key that is missing is named', () => {
  const sealed = aesGcmSealing([old]).seal(SECRET, PLACE);
  expect(troubleOf(() => aesGcmSealing([fresh]).open(sealed, PLACE))).toEqual([
    { key: 'errors:secret-key-missing', values: { id: 'old' } },
  ]);
});

test('without any key nothing is sealed', () => {
  expect(troubleOf(() => aesGcmSealing([]).seal(SECRET, PLACE))).toEqual([
    { key: 'errors:secret-keys-needed' },
  ]);
});

describe('what does not open', () => {
  const sealing = aesGcmSealing([old]);
  const sealed = sealing.seal(SECRET, PLACE);
  const body = Buffer.from(sealed.split('.')[2] ?? '', 'base64url');
  const changedAt = (at: number) => {
    const changed = Buffer.from(body);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    return `v1.old.${changed.toString('base64url')}`;
  };
  const shortened = `v1.old.${body.subarray(0, -1).toString('base64url')}`;

  test.each([
    ['another place', sealed, 'installation/slack/T2/token'],
    ['another column', sealed, 'installation/slack/T1/refresh_token'],
    ['a changed nonce', changedAt(0), PLACE],
    ['a changed text', changedAt(12), PLACE],
    ['a changed tag', changedAt(body.length - 1), PLACE],
    ['a tag cut short', shortened, PLACE],
    ['next to nothing', 'v1.old.AAAA', PLACE],
    ['another version', sealed.replace('v1', 'v2'), PLACE],
    ['plain text', SECRET, PLACE],
  ])('%s', (_, given, place) => {
    expect(troubleOf(() => sealing.open(given, place))).toEqual([
      { key: 'errors:seal-broken', values: { place } },
    ]);
  });

  test('the id of a key that is given to another one', () => {
    const other = aesGcmSealing([{ ...fresh, id: 'old' }]);
    expect(troubleOf(() => other.open(sealed, PLACE))).toMatchObject([{ key: 'errors:seal-broken' }]);
  });
});
