import { afterAll, describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { readConfig } from '#src/config.ts';
import { PUBLIC_CLOUD } from '#src/main/teams.ts';
import { startBot } from '#src/main.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';
import { freshDatabase } from '#test/support/database.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));
const teams = await standInForTeams();
const keys = await standInForTeamsKeys();

afterAll(async () => {
  await teams[Symbol.asyncDispose]();
  await keys[Symbol.asyncDispose]();
});

/** Two organisations, each with a registration of its own. */
const [HERE, THERE] = [
  { appId: 'b07a0000-0000-4000-8000-000000000001', tenantId: '5c0e1a00-0000-4000-8000-00000000a11a' },
  { appId: 'b07a0000-0000-4000-8000-000000000002', tenantId: '5c0e1a00-0000-4000-8000-00000000a11b' },
];

type Organisation = typeof HERE;

const APPS = [HERE, THERE].map(({ appId, tenantId }) => `${appId}:${tenantId}:secret`).join(',');

async function runningBot(sdk: string) {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await freshDatabase());
  const read = readConfig({ DATABASE_URL: database.url, PORT: '0', TEAMS_APPS: APPS, TEAMS_SDK: sdk });
  if (read.kind === 'mistakes') throw new Error(JSON.stringify(read.mistakes));
  const clockOffset = Temporal.Duration.from({ seconds: 0 });
  const microsoft = { ...PUBLIC_CLOUD, loginUrl: teams.url, openIdUrl: keys.openIdUrl };
  const bot = await startBot(read.config, { words, log: fakeLog(), clockOffset, microsoft });
  stack.defer(() => bot.stop());
  const running = stack.move();
  return {
    database,
    url: bot.pageUrl,
    async write({ appId, tenantId }: Organisation, text: string): Promise<number> {
      const serviceUrl = teams.serviceUrl(tenantId);
      const headers = {
        authorization: keys.authorization(appId, serviceUrl),
        'content-type': 'application/json',
      };
      const activity = {
        type: 'message',
        id: `1772355600${text.length}`,
        channelId: 'msteams',
        serviceUrl,
        from: { id: '29:lena', name: 'Lena Musterfrau', aadObjectId: 'aad-lena' },
        recipient: { id: `28:${appId}` },
        conversation: { id: 'a:lena', conversationType: 'personal', tenantId },
        locale: 'de-DE',
        text,
      };
      const sent = { method: 'POST', headers, body: JSON.stringify(activity) };
      return (await fetch(new URL('api/messages', bot.pageUrl), sent)).status;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

describe.each(['botbuilder', 'teams'])('by the library %s', (sdk) => {
  test('each organisation is heard and answered by its own registration', async () => {
    teams.clear();
    await using bot = await runningBot(sdk);
    const health = await fetch(new URL('health', bot.url));
    expect(await health.json()).toMatchObject({
      ready: true,
      parts: { teams: 'ready', 'teams-hearing': 'ready', 'teams-sign-in': 'ready' },
    });
    for (const organisation of [HERE, THERE]) expect(await bot.write(organisation, 'hilfe')).toBe(202);
    await expect.poll(() => teams.messages.length, { timeout: 10_000 }).toBe(2);
    expect(teams.messages.map(({ tenant, conversation }) => [tenant, conversation]).toSorted()).toEqual([
      [HERE.tenantId, 'a:lena'],
      [THERE.tenantId, 'a:lena'],
    ]);
    const signedIn = teams.requests.filter(({ kind }) => kind === 'token').map(({ tenant }) => tenant);
    expect(signedIn.toSorted()).toEqual([HERE.tenantId, THERE.tenantId]);
    const tokens = teams.requests.filter(({ kind }) => kind === 'post').map((one) => one.authorization);
    expect(new Set(tokens).size).toBe(2);
    const known = await bot.database.query<{ tenant_ref: string; service_url: string }>(
      'select tenant_ref, service_url from teams_conversation order by tenant_ref',
    );
    expect(known).toEqual(
      [HERE, THERE].map(({ tenantId }) => ({
        tenant_ref: tenantId,
        service_url: teams.serviceUrl(tenantId),
      })),
    );
  });
});
