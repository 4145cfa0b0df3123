import type { Installation as SlackInstallation } from '@slack/oauth';
import { expect, test } from 'vitest';
import { keptInstallation } from '#adapters/slack/kept-installation.ts';

const SLACK_BOT = { token: 'xoxb-1', scopes: ['chat:write'], id: 'B1', userId: 'U1' };
const GIVEN: SlackInstallation<'v2', boolean> = {
  team: { id: 'T1', name: 'Allianz' },
  enterprise: { id: 'E1', name: 'Bund' },
  user: { id: 'U9', token: undefined, scopes: undefined },
  bot: SLACK_BOT,
  isEnterpriseInstall: false,
  authVersion: 'v2',
};

test('of a workspace within an organisation both are kept, under the workspace', () => {
  expect(keptInstallation(GIVEN)).toEqual({
    ref: 'T1',
    isOrgWide: false,
    team: { id: 'T1', name: 'Allianz' },
    enterprise: { id: 'E1', name: 'Bund' },
    botId: 'B1',
    botUserId: 'U1',
    scopes: ['chat:write'],
    installedBy: 'U9',
    tokens: { token: 'xoxb-1', renewal: null },
  });
});

test('one for all workspaces of an organisation is kept under the organisation', () => {
  const given = { ...GIVEN, team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true };
  expect(keptInstallation(given)).toMatchObject({
    ref: 'E1',
    isOrgWide: true,
    team: null,
    enterprise: { id: 'E1', name: null },
  });
});

test('a token that expires is to be renewed two hours earlier', () => {
  const expiresAt = Temporal.Instant.from('2027-03-01T12:00:00Z');
  const bot = { ...SLACK_BOT, refreshToken: 'xoxe-1', expiresAt: expiresAt.epochMilliseconds / 1000 };
  expect(keptInstallation({ ...GIVEN, bot }).tokens).toEqual({
    token: 'xoxb-1',
    renewal: { refreshToken: 'xoxe-1', expiresAt, renewAt: expiresAt.subtract({ hours: 2 }) },
  });
});

const { bot: _bot, ...WITHOUT_BOT } = GIVEN;

test.each([
  ['bot', WITHOUT_BOT],
  ['workspace', { ...GIVEN, team: undefined }],
])('one without a %s is none', (_, given) => {
  expect(() => keptInstallation(given)).toThrow('without a place or a bot');
});
