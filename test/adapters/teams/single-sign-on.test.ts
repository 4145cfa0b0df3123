import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { teamsSingleSignOn } from '#adapters/teams/single-sign-on.ts';
import { fakeClock } from '#test/fakes/clock.ts';

const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';
const OTHER = '11111111-0000-4000-8000-2d7cd011db47';
const APP = '0f7a1c52-5d0e-4b8e-9d53-3f4f2a1b6c7d';
const RESOURCE = `api://bot.example.org/botid-${APP}`;
const NOW = Temporal.Instant.from('2027-03-04T09:00:00Z');

const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

let fails = false;
const server = createServer((request, response) => {
  const isOurs = request.url === `/${TENANT}/discovery/v2.0/keys`;
  const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' };
  response
    .writeHead(fails || !isOurs ? 503 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ keys: [jwk] }));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const loginUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => void server.close());

const signOn = () =>
  teamsSingleSignOn({
    apps: [{ appId: APP, tenantId: TENANT }],
    publicUrl: 'https://bot.example.org',
    loginUrl,
    clock: fakeClock(NOW.toString()),
  });

type Forged = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: { readonly kid?: string };
  readonly by?: KeyObject;
};

/** A token as Entra gives it to Teams for this app; what `forged` names differs. */
function token({ claims, header, by = key.privateKey }: Forged = {}): Promise<string> {
  const seconds = Math.floor(NOW.epochMilliseconds / 1000);
  return new SignJWT({
    iss: `${loginUrl}/${TENANT}/v2.0`,
    aud: APP,
    tid: TENANT,
    oid: 'lena',
    scp: 'access_as_user',
    nbf: seconds - 60,
    exp: seconds + 3600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header })
    .sign(by);
}

describe('somebody is known', () => {
  test.each<[string, Forged]>([
    ['by a token of the second version', {}],
    [
      'by one of the first',
      { claims: { iss: `https://sts.windows.net/${TENANT}/`, aud: RESOURCE, ver: '1.0' } },
    ],
    ['by one that allows more besides', { claims: { scp: 'profile access_as_user' } }],
  ])('%s', async (_, forged) => {
    expect(await signOn().personBehind(await token(forged))).toBe(`teams/${TENANT}/lena`);
  });
});

describe('nobody is known', () => {
  const seconds = Math.floor(NOW.epochMilliseconds / 1000);
  test.each<[string, Forged]>([
    ['by another signature', { by: stranger.privateKey }],
    ['by a key that there is not', { header: { kid: 'k2' } }],
    ['of another organisation', { claims: { tid: OTHER, iss: `${loginUrl}/${OTHER}/v2.0` } }],
    ['who only says so', { claims: { iss: `${loginUrl}/${OTHER}/v2.0` } }],
    ['with a token for another app', { claims: { aud: OTHER } }],
    ['with one for another address', { claims: { aud: `api://evil.example/botid-${APP}` } }],
    ['with one that has ended', { claims: { exp: seconds - 1 } }],
    ['with one that does not hold yet', { claims: { nbf: seconds + 600 } }],
    ['with one without an end', { claims: { exp: undefined } }],
    ['with one of an app and no person', { claims: { scp: undefined, roles: ['access_as_user'] } }],
    ['with one for something else', { claims: { scp: 'access_as_user_too' } }],
    ['without an id', { claims: { oid: undefined } }],
  ])('%s', async (_, forged) => {
    expect(await signOn().personBehind(await token(forged))).toBeNull();
  });

  test.each(['', 'x', 'a.b.c'])('by %j', async (given) => {
    expect(await signOn().personBehind(given)).toBeNull();
  });

  test('by a token that nobody signed', async () => {
    const [, claims] = (await token()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    expect(await signOn().personBehind(`${header}.${claims}.`)).toBeNull();
  });
});

test('while the keys cannot be read nobody can say', async () => {
  fails = true;
  await expect(signOn().personBehind(await token())).rejects.toThrow();
  fails = false;
});
