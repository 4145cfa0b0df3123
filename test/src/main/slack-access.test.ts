import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { type Environment, readConfig } from '#src/config.ts';
import { slackAccessOf } from '#src/main/slack-access.ts';
import { storesOn } from '#src/main/stores.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { freshDatabase } from '#test/support/database.ts';
import { installation } from '#test/support/installations.ts';
import { secretKey } from '#test/support/secret-keys.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const keySetting = (id: string) => `${id}:${secretKey(id).base64}`;

const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_SIGNING_SECRET: 'signing-secret',
  PUBLIC_URL: 'https://bot.example.org',
  ACCESS_CODE: 'sixteen signs at least',
  SECRET_KEYS: keySetting('k1'),
};

async function accessWith(environment: Environment) {
  const database = await freshDatabase();
  const stores = (secretKeys: readonly string[]) =>
    storesOn(database, { admins: [], secretKeys: secretKeys.map(secretKey) });
  await stores(['k1']).installations.store(installation('T1'));
  const read = readConfig(environment);
  if (read.kind === 'mistakes') throw new Error(JSON.stringify(read.mistakes));
  const { config } = read;
  const parts = { words, clock: fakeClock('2027-03-01T09:00:00Z'), log: fakeLog() };
  const api = slackWebApi({ apiUrl: config.slackApiUrl, requestSeconds: 1 });
  const keyIds = config.secretKeys.map(({ id }) => id);
  const access = slackAccessOf(config, api, { ...parts, stores: stores(keyIds) });
  return access.finally(() => database[Symbol.asyncDispose]());
}

test('without a client id no workspace installs anything', async () => {
  expect(await accessWith({})).toBeNull();
});

test('with one, there are two addresses to install by, and the access to each workspace', async () => {
  const slack = await accessWith(OAUTH);
  expect(slack?.routes.map(({ prefix }) => prefix)).toEqual(['/slack/install', '/slack/oauth_redirect']);
});

test('without the key of what is stored the start says which one is missing', async () => {
  const starting = accessWith({ ...OAUTH, SECRET_KEYS: keySetting('k2') });
  await expect(starting).rejects.toMatchObject({
    texts: [{ key: 'errors:secret-key-missing', values: { id: 'k1' } }],
  });
});
