import { describe, expect, test, vi } from 'vitest';
import { endorsedKeys } from '#adapters/teams/endorsed-keys.ts';
import { teamsSdkConnector, teamsSdkReceiver } from '#adapters/teams/teams-sdk.ts';
import { teamsConnectorContract } from '#test/adapters/teams/connector-contract.ts';
import { teamsReceiverContract } from '#test/adapters/teams/receiver-contract.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { standInForTeamsKeys } from '#test/stand-ins/teams-keys.ts';

describe('what the bot writes', () => teamsConnectorContract(teamsSdkConnector));
describe('what comes in', () => teamsReceiverContract(teamsSdkReceiver, teamsSdkConnector));

test.each([
  ['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS', 'true'],
  ['CLOUD', 'China'],
  ['CLIENT_ID', 'somebody-else'],
  ['SERVICE_URL', 'https://elsewhere.example/'],
])('whom it lets in cannot be changed by %s', async (name, value) => {
  vi.stubEnv(name, value);
  await using keys = await standInForTeamsKeys();
  const appId = 'b07a0000-0000-4000-8000-000000000001';
  const { openIdUrl } = keys;
  const receiver = teamsSdkReceiver({
    appId,
    tenantId: '5c0e1a00-0000-4000-8000-00000000a11a',
    openIdUrl,
    keys: endorsedKeys(openIdUrl, fakeClock('2026-03-01T09:00:00Z')),
    log: fakeLog(),
  });
  vi.unstubAllEnvs();
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  const activity = { type: 'message', channelId: 'msteams', serviceUrl };
  const forged = { signedBy: 'stranger', header: { kid: 'teams' } } as const;
  const ask = (authorization: string) => receiver.receive(authorization, activity);
  expect(await ask(keys.authorization(appId, serviceUrl, forged))).toMatchObject({
    kind: 'refused',
    status: 401,
  });
  expect(await ask(keys.authorization(appId, serviceUrl))).toMatchObject({ kind: 'activity' });
});
