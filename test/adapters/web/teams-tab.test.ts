import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireState } from '#adapters/web/wire.ts';
import { type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { jsonOf, visitor } from '#test/adapters/web/visitor.ts';

const CODE = 'a-code-of-16-and-more';
const PEOPLE: Readonly<Record<string, string>> = { 'of-lena': 'teams/t1/lena', 'of-max': 'teams/t1/max' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

let isReachable = true;
let served: ServedPage;
beforeAll(async () => {
  served = await servePage({
    access: { kind: 'sign-in', code: CODE },
    platformSignIn: {
      async personBehind(token) {
        if (!isReachable) throw new Error('no keys');
        return PEOPLE[token] ?? null;
      },
    },
  });
});
afterAll(() => served[Symbol.asyncDispose]());

/** Somebody who looks at the tab, signed in by that token. */
async function inTeams(token: string) {
  const lena = visitor(served);
  const response = await lena.post('/teams-tab/sign-in', {}, bearer(token));
  return { ...lena, response };
}

test('may be framed by Teams alone, and nothing else of the page by anybody', async () => {
  const policy = async (path: string) => (await visitor(served).get(path)).headers;
  const tab = await policy('/teams-tab');
  expect(tab.get('content-security-policy')).toMatch(
    /frame-ancestors https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft(;|$)/,
  );
  expect(tab.get('x-frame-options')).toBeNull();
  for (const path of ['/', '/channels/news', '/operator', '/teams-tabs', '/api/state']) {
    const headers = await policy(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  }
});

test('signs somebody in by what Teams says of them, and is the page then', async () => {
  const before = await visitor(served).get('/teams-tab');
  const shell = await before.text();
  expect(shell).toContain('teams-tab.js');
  // What is left to whoever cannot be signed in.
  expect(shell).toMatch(
    /id="not-signed-in" role="alert" hidden>[^<]*not set up for your organization[^<]*“start”/,
  );
  const lena = await inTeams('of-lena');
  expect(lena.response.status).toBe(204);
  expect(await (await lena.get('/teams-tab')).text()).toContain('main.js');
  expect((await lena.get('/api/state')).status).toBe(200);
});

test('its cookie goes along in that frame alone', async () => {
  const { response } = await inTeams('of-lena');
  const [cookie] = response.headers.getSetCookie();
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=None', 'Partitioned'])
    expect(cookie).toContain(attribute);
});

test('somebody is the same each time, and nobody else', async () => {
  const name = async (token: string) =>
    (await jsonOf<WireState>((await inTeams(token)).get('/api/state'))).reader;
  expect(await name('of-lena')).toEqual(await name('of-lena'));
  expect(await name('of-max')).not.toEqual(await name('of-lena'));
  expect(await name('of-max')).toMatchObject({ isOperator: false });
});

test.each(['/teams-tab', '/teams-tab/channels/general'])(
  '%s is the page, and leads back to itself when somebody chooses a language',
  async (path) => {
    const lena = await inTeams('of-lena');
    expect(await (await lena.get(path)).text()).toContain('main.js');
    const response = await lena.get(`${path}?language=de`);
    expect([response.status, response.headers.get('location')]).toEqual([303, path]);
    expect(response.headers.getSetCookie().join()).toContain('Partitioned');
  },
);

describe('nobody is signed in', () => {
  test.each([
    ['by an unknown token', bearer('of-nobody'), 401],
    ['without a token', {}, 401],
    ['from another site', { ...bearer('of-lena'), origin: 'https://evil.example' }, 403],
  ])('%s', async (_, headers, status) => {
    const somebody = visitor(served);
    const response = await somebody.post('/teams-tab/sign-in', {}, headers);
    expect(response.status).toBe(status);
    expect(somebody.jar.size).toBe(0);
  });

  test('while nobody can say who it is', async () => {
    isReachable = false;
    expect((await inTeams('of-lena')).response.status).toBe(503);
    isReachable = true;
  });
});

test('where no organisation takes part there is no tab', async () => {
  await using alone = await servePage({ access: { kind: 'sign-in', code: CODE } });
  expect((await visitor(alone).get('/teams-tab')).status).toBe(404);
  expect((await visitor(alone).post('/teams-tab/sign-in', {}, bearer('of-lena'))).status).toBe(404);
});
