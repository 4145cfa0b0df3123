import { describe, expect, test } from 'vitest';
import { installing } from '#test/support/installing.ts';

describe('installing', () => {
  test('leads to the consent of Slack, for no more than is needed', async () => {
    await using set = await installing();
    const { response, status } = await set.open('/slack/install');
    expect(status).toBe(302);
    const { origin, pathname, searchParams } = new URL(response.headers.get('location') ?? '');
    expect(origin + pathname).toBe(new URL('/oauth/v2/authorize', set.slack.apiUrl).href);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: '1.2',
      scope: 'chat:write,commands',
      redirect_uri: 'https://bot.example.org/slack/oauth_redirect',
      state: expect.any(String),
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /; Secure; HttpOnly; Path=\/; Max-Age=600; SameSite=Lax$/,
    );
    expect(await set.database.query('select from used_state')).toEqual([]);
  });

  test('in two workspaces keeps the access to each, unreadable', async () => {
    await using set = await installing();
    for (const team of ['T1', 'T2']) {
      set.slack.become(team);
      const { status, text } = await set.finish(await set.consent());
      expect([status, text]).toEqual([200, expect.stringContaining('„Allianz“ kann den Bot jetzt nutzen')]);
    }
    const found = await Promise.all(['T1', 'T2'].map((team) => set.installations.find(team, null)));
    for (const [index, team] of ['T1', 'T2'].entries()) {
      expect(found[index]).toMatchObject({
        ref: team,
        isOrgWide: false,
        team: { id: team, name: 'Allianz' },
        enterprise: null,
        scopes: ['chat:write', 'commands'],
        installedBy: expect.stringMatching(/^U/),
        botUserId: expect.stringMatching(/^U/),
        tokens: { token: expect.stringMatching(/^xoxb-/), renewal: null },
      });
    }
    expect(found[0]?.tokens).not.toEqual(found[1]?.tokens);
    expect(JSON.stringify(await set.database.query('select * from installation'))).not.toContain('xoxb');
  });

  test('again keeps the newer access', async () => {
    await using set = await installing();
    set.slack.become('T1');
    await set.finish(await set.consent());
    const first = await set.installations.find('T1', null);
    await set.installations.forget('T1', { key: 'slack:reason.uninstalled' }, null);
    await set.finish(await set.consent());
    const second = await set.installations.find('T1', null);
    expect(second?.tokens.token).toMatch(/^xoxb-/);
    expect(second?.tokens).not.toEqual(first?.tokens);
  });
});

describe('is refused, and nothing is stored', () => {
  test('in another browser', async () => {
    await using set = await installing();
    const { url } = await set.consent();
    const { cookie } = await set.consent();
    for (const brought of ['', cookie]) {
      const { status, text } = await set.finish({ url, cookie: brought });
      expect([status, text]).toEqual([400, expect.stringContaining('Dieser Link gilt nicht mehr')]);
    }
    expect(await set.database.query('select from installation')).toEqual([]);
  });

  test('with a state that somebody made up, in the cookie too', async () => {
    await using set = await installing();
    const { url } = await set.consent();
    const forged = new URL(url);
    const [head, , signature] = (forged.searchParams.get('state') ?? '').split('.');
    const body = Buffer.from(JSON.stringify({ installOptions: {}, now: '2099-01-01T00:00:00Z' }));
    forged.searchParams.set('state', [head, body.toString('base64url'), signature].join('.'));
    const cookie = `slack-app-oauth-state=${forged.searchParams.get('state')}`;
    expect(await set.finish({ url: forged.href, cookie })).toMatchObject({ status: 400 });
    expect(await set.database.query('select from installation')).toEqual([]);
    expect(await set.database.query('select from used_state')).toEqual([]);
  });

  test('when the address is opened a second time, whatever the code is by then', async () => {
    await using set = await installing();
    const consent = await set.consent();
    expect(await set.finish(consent)).toMatchObject({ status: 200 });
    await set.installations.forget('T000000001', { key: 'slack:reason.uninstalled' }, null);
    const again = new URL(consent.url);
    again.searchParams.set('code', new URL((await set.consent()).url).searchParams.get('code') ?? '');
    const { status, text } = await set.finish({ ...consent, url: again.href });
    expect([status, text]).toEqual([400, expect.stringContaining('gilt nicht mehr')]);
    expect(await set.database.query('select from installation')).toEqual([]);
  });
});

describe('what goes wrong is said, and without inner workings', () => {
  const withCode = (url: string, code: string | null) => {
    const changed = new URL(url);
    if (code === null) changed.searchParams.delete('code');
    else changed.searchParams.set('code', code);
    return changed.href;
  };

  test.each([
    [
      'a consent that was denied',
      403,
      'You did not give your consent',
      () => '/slack/oauth_redirect?error=access_denied',
    ],
    ['another error of Slack', 400, 'It is incomplete', () => '/slack/oauth_redirect?error=invalid_scope'],
    ['no state', 400, 'This link no longer holds', () => '/slack/oauth_redirect?code=1'],
    ['no code', 400, 'It is incomplete', (url: string) => withCode(url, null)],
    ['a code that Slack does not know', 400, 'was used before', (url: string) => withCode(url, 'wrong')],
  ])('%s', async (_, status, said, address) => {
    await using set = await installing();
    const { url, cookie } = await set.consent();
    const shown = await set.finish({ url: address(url), cookie }, 'en-CA');
    expect(shown).toMatchObject({ status, text: expect.stringContaining(said) });
    expect(shown.text).toContain('href="https://bot.example.org/slack/install"');
    expect(shown.text).not.toMatch(/Error|node_modules|\bat .*:\d+/);
    expect(set.log.lines.map(({ level }) => level)).toEqual(['info']);
  });

  test('Slack cannot be reached', async () => {
    await using set = await installing();
    const consent = await set.consent();
    set.slack.vanish();
    expect(await set.finish(consent, 'en')).toMatchObject({
      status: 502,
      text: expect.stringContaining('Slack cannot be reached at the moment'),
    });
  });

  test('the database does not take it', async () => {
    await using set = await installing();
    const consent = await set.consent();
    await set.database.query('drop table installation');
    const { status, text } = await set.finish(consent, 'en');
    expect([status, text]).toEqual([500, expect.stringContaining('The cause lies with the bot')]);
    expect(text).not.toContain('relation');
    expect(set.log.lines).toMatchObject([{ level: 'error', event: 'installation failed' }]);
  });
});

test('nothing but these two addresses is answered, and only when they are read', async () => {
  await using set = await installing();
  expect(await set.open('/slack/install/more')).toMatchObject({ status: 404 });
  const posted = await fetch(`${set.url}/slack/oauth_redirect`, { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
});
