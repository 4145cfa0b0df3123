import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_OPERATOR } from '#adapters/web/readers.ts';
import type { WireState } from '#adapters/web/wire.ts';
import { OPERATOR_TOKEN, type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { jsonOf, visitor } from '#test/adapters/web/visitor.ts';

const CODE = 'a-code-of-16-and-more';
const PUBLIC = 'https://bot.example.org';

/** The status of a GET under another name than the server's own; `fetch` would not send such a Host. */
function statusUnder(
  url: string,
  host: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  request(url, { headers: { ...headers, host } }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('an open page', () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(() => served[Symbol.asyncDispose]());

  test('makes a guest who stays the same', async () => {
    const guest = visitor(served);
    expect((await guest.get('/api/state')).status).toBe(401);
    expect((await guest.get('/')).status).toBe(200);
    const [first, second] = [
      await jsonOf<WireState>(guest.get('/api/state')),
      await jsonOf<WireState>(guest.get('/api/state')),
    ];
    expect(first.reader).toEqual({ name: expect.stringMatching(/^Guest [0-9A-F]{4}$/), isOperator: false });
    expect(second.reader).toEqual(first.reader);
  });

  test('keeps its cookies from scripts and from other sites', async () => {
    const response = await visitor(served).get('/');
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  test.each(['evil.example', 'localhost.evil.example', '192.0.2.7', 'bot.example.org'])(
    'is not served under the name %s',
    async (host) => {
      expect(await statusUnder(served.url, host)).toBe(403);
    },
  );

  test.each(['localhost:3978', '127.0.0.1', '[::1]:3978'])('is served under %s', async (host) => {
    expect(await statusUnder(served.url, host)).toBe(200);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip'])(
    'is not served through a proxy that adds %s',
    async (name) => {
      const response = await visitor(served).get('/', { [name]: '198.51.100.1', 'accept-language': 'de' });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('Proxy');
    },
  );

  test.each(['https://evil.example', 'null', ''])('does nothing for a page of origin %j', async (origin) => {
    const guest = visitor(served);
    await guest.get('/');
    expect((await guest.post('/api/channels/general/write', { text: 'hello' }, { origin })).status).toBe(403);
    expect(served.desk.seen).toEqual([]);
  });

  test('lets only its own files run', async () => {
    const { headers } = await visitor(served).get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a link from elsewhere does not sign anybody out', async () => {
    const response = await visitor(served).get('/', { 'sec-fetch-site': 'cross-site' });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('http-equiv="refresh"');
  });

  test('the language is chosen, kept and never leads elsewhere', async () => {
    const guest = visitor(served);
    expect(await (await guest.get('/', { 'accept-language': 'de-AT,de;q=0.9' })).text()).toContain(
      '<html lang="de">',
    );
    expect(await (await guest.get('/', { 'accept-language': 'fr' })).text()).toContain('<html lang="en">');
    const chosen = await guest.get('/channels/general?language=de');
    expect(chosen.headers.get('location')).toBe('/channels/general');
    expect(await (await guest.get('/')).text()).toContain('<html lang="de">');
    expect((await guest.get('/operator?language=de')).headers.get('location')).toBe('/operator');
    for (const path of ['//evil.example', '/%5cevil.example', '/%2fevil.example', '/channels/%5c..', '/x']) {
      expect((await guest.get(`${path}?language=de`)).headers.get('location')).toBe('/');
    }
  });
});

test('who turns the page to a language is answered in it, and nobody else', async () => {
  await using served = await servePage();
  const [guest, other] = [visitor(served), visitor(served)];
  await guest.get('/?language=de');
  for (const one of [guest, other]) {
    await one.get('/');
    await one.post('/api/channels/general/write', { text: 'eins' });
  }
  const [first, second] = served.desk.seen.map((seen) => seen.asker.person);
  if (!first || !second) throw new Error('two people wrote');
  await served.personLanguages.choose(first, 'de');
  await guest.get('/channels/general?language=en');
  expect(await served.personLanguages.of(first)).toBe('en');
  expect(await served.personLanguages.of(second)).toBeNull();
});

describe("the operator's link", () => {
  test('signs in as the operator, whose session outlives a restart of the page', async () => {
    await using served = await servePage();
    expect(served.page.operatorLink(served.url)).toBe(`${served.url}/operator#${OPERATOR_TOKEN}`);
    const operator = visitor(served);
    const response = await operator.submit('/operator', { code: OPERATOR_TOKEN });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    await served.page.stop();
    await served.page.start(served.desk);
    const state = await jsonOf<WireState>(operator.get('/api/state'));
    expect(state.reader).toEqual({ name: 'Operator', isOperator: true });
  });

  test('signs in the person whom the page calls its operator', async () => {
    await using served = await servePage();
    const operator = visitor(served);
    await operator.submit('/operator', { code: OPERATOR_TOKEN });
    await operator.post('/api/channels/general/write', { text: 'hello' });
    expect(served.desk.seen.at(-1)?.asker.person).toMatchObject(PAGE_OPERATOR);
  });

  test('no token is stored', async () => {
    await using served = await servePage();
    const operator = visitor(served);
    await operator.submit('/operator', { code: OPERATOR_TOKEN });
    const rows = await served.db.query<{ all: string }>('select page_session::text as all from page_session');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.all).not.toContain(operator.jar.get('allianzbote_session'));
  });
});

describe('a page that others can reach', () => {
  const access = { kind: 'sign-in', code: CODE } as const;

  test('shows nothing without a sign-in', async () => {
    await using served = await servePage({ access, publicUrl: PUBLIC });
    const stranger = visitor(served);
    const shown = await (await stranger.get('/channels/general')).text();
    expect(shown).toContain('Access code');
    expect(shown).not.toContain('id="channels"');
    for (const path of ['/api/state', '/api/channels/general/messages', '/api/events']) {
      expect((await stranger.get(path)).status).toBe(401);
    }
    expect((await stranger.post('/api/channels/general/write', { text: 'hi' })).status).toBe(401);
    const forged = `allianzbote_session=${'x'.repeat(43)}`;
    expect((await stranger.get('/api/state', { cookie: forged })).status).toBe(401);
  });

  test('opens with the access code, for its own names only', async () => {
    await using served = await servePage({ access, publicUrl: PUBLIC });
    const partner = visitor(served);
    expect((await partner.submit('/sign-in', { code: 'wrong' })).status).toBe(401);
    expect((await partner.submit('/sign-in', { code: CODE })).status).toBe(303);
    expect((await jsonOf<WireState>(partner.get('/api/state'))).reader.isOperator).toBe(false);
    expect(await statusUnder(served.url, 'bot.example.org')).toBe(200);
    expect(await statusUnder(served.url, 'evil.example')).toBe(403);
  });

  test('gives a cookie for TLS where it is reached with it', async () => {
    await using served = await servePage({ access, publicUrl: PUBLIC });
    const { page } = served;
    const sign = (url: string) =>
      page.routes.handle(
        new Request(`${url}/sign-in`, {
          method: 'POST',
          body: new URLSearchParams({ code: CODE }),
          headers: { origin: PUBLIC },
        }),
        new AbortController().signal,
      );
    expect((await sign(PUBLIC)).headers.getSetCookie()[0]).toContain('Secure');
    expect((await sign('http://127.0.0.1')).headers.getSetCookie()[0]).not.toContain('Secure');
  });

  test('refuses guessing, and forgets it after a while', async () => {
    await using served = await servePage({ access });
    const guesser = visitor(served);
    for (let attempt = 0; attempt < 20; attempt++)
      await guesser.submit('/sign-in', { code: `guess ${attempt}` });
    expect(await (await guesser.submit('/sign-in', { code: CODE })).text()).toContain('Too many wrong codes');
    served.clock.set('2026-11-24T09:10:01Z');
    expect((await guesser.submit('/sign-in', { code: CODE })).status).toBe(303);
  });

  test('without a code only the operator gets in', async () => {
    await using served = await servePage({ access: { kind: 'sign-in', code: null } });
    expect((await visitor(served).submit('/sign-in', { code: '' })).status).toBe(401);
    expect((await visitor(served).submit('/operator', { code: OPERATOR_TOKEN })).status).toBe(303);
  });
});
