import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from '#src/config.ts';

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
