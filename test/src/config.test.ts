import { describe, expect, test } from 'vitest';
import { isLoopback } from '#src/config/contradictions.ts';
import { teamsAppsOf } from '#src/config/teams-apps.ts';
import { readConfig } from '#src/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

function mistakesOf(environment: Record<string, string>) {
  const read = readConfig(environment);
  return read.kind === 'mistakes' ? read.mistakes.map((text) => [text.key, text.values?.name]) : [];
}

test('everything has a default', () => {
  expect(readConfig({})).toMatchObject({
    config: { databaseUrl: null, dataFolder: './data', host: '127.0.0.1', port: 3978, admins: [] },
  });
});

test('empty counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '  ' })).toMatchObject({
    config: { port: 3978, databaseUrl: null },
  });
});

test('a value that reads like a mistake of ours is a value', () => {
  const folder = 'errors:expected-port';
  expect(readConfig({ DATA_FOLDER: folder })).toMatchObject({ config: { dataFolder: folder } });
});

test('reads what is given', () => {
  const read = readConfig({
    PORT: '0',
    ADMINS: 'slack:U1, teams:29:abc',
    ALLOWED_SOURCE_HOSTS: 'localhost:80,[::1]:81',
  });
  expect(read).toMatchObject({
    config: {
      port: 0,
      admins: [
        { platform: 'slack', ref: 'U1' },
        { platform: 'teams', ref: '29:abc' },
      ],
      allowedSourceHosts: ['localhost:80', '[::1]:81'],
    },
  });
});

describe('Slack', () => {
  const [bot, app, secret] = [
    { SLACK_BOT_TOKEN: 'xoxb-1' },
    { SLACK_APP_TOKEN: 'xapp-1' },
    { SLACK_SIGNING_SECRET: 's' },
  ];
  test.each([
    [{}, []],
    [{ ...bot, ...app }, []],
    [{ ...bot, ...secret }, []],
    [bot, [['errors:slack-one-way-needed', undefined]]],
    [{ ...bot, ...app, ...secret }, [['errors:slack-one-way-needed', undefined]]],
    [app, [['errors:slack-bot-token-needed', 'SLACK_APP_TOKEN']]],
    [secret, [['errors:slack-bot-token-needed', 'SLACK_SIGNING_SECRET']]],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-1' }, [['errors:expected-slack-app-token', 'SLACK_APP_TOKEN']]],
    [{ SLACK_BOT_TOKEN: 'xoxp-1' }, [['errors:expected-slack-bot-token', 'SLACK_BOT_TOKEN']]],
    [{ SLACK_MAY_READ_HISTORY: 'perhaps' }, [['errors:expected-true-or-false', 'SLACK_MAY_READ_HISTORY']]],
  ])('%j', (environment, expected) => {
    expect(mistakesOf(environment as Record<string, string>)).toEqual(expected);
  });

  test('the address of its Web API ends with a slash', () => {
    expect(readConfig({ SLACK_API_URL: 'http://127.0.0.1:1/api' })).toMatchObject({
      config: { slackApiUrl: 'http://127.0.0.1:1/api/' },
    });
  });
});

describe('Teams', () => {
  const [appId, tenantId] = ['b07a0000-0000-4000-8000-000000000001', '5c0e1a00-0000-4000-8000-00000000a11a'];
  const [id, tenant, secret] = [
    { TEAMS_APP_ID: appId },
    { TEAMS_TENANT_ID: tenantId },
    { TEAMS_SECRET: 'a~b.c' },
  ];
  const other = 'b07a0000-0000-4000-8000-000000000002:5c0e1a00-0000-4000-8000-00000000a11b:d_e-f';
  const several = { TEAMS_APPS: `${appId}:${tenantId}:a~b.c:2027-12-31, ${other}` };

  test.each<[object, unknown]>([
    [{}, []],
    [{ ...id, ...tenant, ...secret }, []],
    [several, []],
    [
      id,
      [
        ['errors:teams-needs', 'TEAMS_TENANT_ID'],
        ['errors:teams-needs', 'TEAMS_SECRET'],
      ],
    ],
    [{ ...tenant, ...secret }, [['errors:teams-needs', 'TEAMS_APP_ID']]],
    [
      { TEAMS_SECRET_ENDS: '2027-12-31' },
      ['TEAMS_APP_ID', 'TEAMS_TENANT_ID', 'TEAMS_SECRET'].map((name) => ['errors:teams-needs', name]),
    ],
    [{ ...several, ...id }, [['errors:teams-one-or-several', undefined]]],
    [{ TEAMS_APP_ID: 'allianzbote' }, [['errors:expected-uuid', 'TEAMS_APP_ID']]],
    [{ TEAMS_SECRET_ENDS: '31.12.2027' }, [['errors:expected-date', 'TEAMS_SECRET_ENDS']]],
    [{ TEAMS_SECRET_ENDS: '2027-02-30' }, [['errors:expected-date', 'TEAMS_SECRET_ENDS']]],
    [{ TEAMS_SDK: 'express' }, [['errors:expected-teams-sdk', 'TEAMS_SDK']]],
    ...[
      `${appId}:${tenantId}`,
      `${appId}:${tenantId}:`,
      `${appId}:${tenantId}:s:soon`,
      `${appId}:${tenantId}:s:2027-12-31:more`,
      `${other},${other}`,
      `${other},${appId}:5c0e1a00-0000-4000-8000-00000000a11b:s`,
    ].map((TEAMS_APPS): [object, unknown] => [
      { TEAMS_APPS },
      [['errors:expected-teams-apps', 'TEAMS_APPS']],
    ]),
  ])('%j', (environment, expected) => {
    expect(mistakesOf(environment as Record<string, string>)).toEqual(expected);
  });

  test('one registration and several are read to the same', () => {
    const ends = { TEAMS_SECRET_ENDS: '2027-12-31' };
    const secretEnds = Temporal.PlainDate.from('2027-12-31');
    const one = { appId, tenantId, secret: 'a~b.c', secretEnds };
    expect(appsOf({ ...id, ...tenant, ...secret, ...ends })).toEqual([one]);
    expect(appsOf({ TEAMS_APPS: `${appId.toUpperCase()}:${tenantId}:a~b.c:2027-12-31` })).toEqual([one]);
    expect(appsOf(several).map((app) => [app.appId, app.secretEnds?.toString()])).toEqual([
      [appId, '2027-12-31'],
      ['b07a0000-0000-4000-8000-000000000002', undefined],
    ]);
    expect(appsOf({})).toEqual([]);
  });

  function appsOf(environment: Record<string, string>) {
    const read = readConfig(environment);
    return read.kind === 'config' ? teamsAppsOf(read.config) : [];
  }
});

describe('a wrong setting', () => {
  test.each([
    [{ PORT: 'http' }, 'errors:expected-port', 'PORT'],
    [{ PORT: '65536' }, 'errors:expected-port', 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'errors:expected-postgres-url', 'DATABASE_URL'],
    [{ DATABASE_URL: 'localhost' }, 'errors:expected-postgres-url', 'DATABASE_URL'],
    [{ ACCESS_CODE: 'short' }, 'errors:expected-access-code', 'ACCESS_CODE'],
    [{ LOG_LEVEL: 'loud' }, 'errors:expected-log-level', 'LOG_LEVEL'],
    [{ ADMINS: 'anna' }, 'errors:expected-admins', 'ADMINS'],
    [{ ALLOWED_SOURCE_HOSTS: 'localhost' }, 'errors:expected-hosts-and-ports', 'ALLOWED_SOURCE_HOSTS'],
    [{ SECRET_KEYS: 'k1:c2hvcnQ=' }, 'errors:expected-secret-keys', 'SECRET_KEYS'],
    [{ SECRET_KEYS: KEY }, 'errors:expected-secret-keys', 'SECRET_KEYS'],
    [{ SECRET_KEYS: `k1:${KEY},k1:${KEY}` }, 'errors:expected-secret-keys', 'SECRET_KEYS'],
    [{ PUBLIC_URL: 'bot.example.org' }, 'errors:expected-web-url', 'PUBLIC_URL'],
  ])('%o', (environment, key, name) => {
    expect(mistakesOf(environment as unknown as Record<string, string>)).toEqual([[key, name]]);
  });

  test('all of them are named at once', () => {
    expect(mistakesOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });
});

describe('the page never opens to others without a sign-in', () => {
  test.each([{ HOST: '0.0.0.0' }, { HOST: '192.168.0.7' }, { PUBLIC_URL: 'https://bot.example.org' }])(
    '%o',
    (environment) => {
      expect(mistakesOf(environment as unknown as Record<string, string>)).toEqual([
        ['errors:access-code-needed', undefined],
      ]);
      expect(mistakesOf({ ...environment, ACCESS_CODE: '0123456789abcdef' })).toEqual([]);
    },
  );
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example.org', false],
])('%s is loopback: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));

describe('installing the app in Slack by OAuth', () => {
  const whole = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_SIGNING_SECRET: 'signing',
    SLACK_CLIENT_SECRET: 'secret',
    SECRET_KEYS: `k2:${KEY}, k1:${KEY}`,
    PUBLIC_URL: 'https://bot.example.org',
    ACCESS_CODE: 'sixteen signs at least',
  };

  test('needs all of its settings', () => {
    expect(readConfig(whole)).toMatchObject({
      config: {
        slackClientId: '1.2',
        secretKeys: [
          { id: 'k2', base64: KEY },
          { id: 'k1', base64: KEY },
        ],
      },
    });
    expect(mistakesOf({ SLACK_CLIENT_ID: '1.2' })).toEqual(
      ['SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'PUBLIC_URL', 'SECRET_KEYS'].map((name) => [
        'errors:oauth-needs',
        name,
      ]),
    );
  });

  test('and excludes the token of one workspace', () => {
    expect(mistakesOf({ ...whole, SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([
      ['errors:slack-token-or-oauth', undefined],
    ]);
  });

  test('a mistake in a key does not show the key', () => {
    const read = readConfig({ SECRET_KEYS: `k1:${KEY}x` });
    expect(JSON.stringify(read)).not.toContain(KEY);
  });
});
