import { describe, expect, test } from 'vitest';
import { fixedAccess } from '#adapters/slack/access.ts';
import { fakeLog } from '#test/fakes/log.ts';

const TOKEN = 'xoxb-1';
const ENTRY = { token: TOKEN, botUserId: 'UBOT', botId: 'BBOT' };
const ONE = { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT', is_enterprise_install: false };
const ALL = { ...ONE, enterprise_id: 'E1', is_enterprise_install: true };

const at = (teamId: string | null, enterpriseId: string | null = null) => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall: enterpriseId !== null,
});

describe('one token lets into', () => {
  test.each([
    ['its workspace', ONE, at('T1'), ENTRY],
    ['its workspace within an enterprise', { ...ONE, enterprise_id: 'E1' }, at('T1', 'E1'), ENTRY],
    ['no other workspace', ONE, at('T2'), null],
    ['no other workspace of its enterprise', { ...ONE, enterprise_id: 'E1' }, at('T2', 'E1'), null],
    ['every workspace of an enterprise that installed it', ALL, at('T2', 'E1'), ENTRY],
    ['the enterprise itself', ALL, at(null, 'E1'), ENTRY],
    ['a workspace of it that is known by its id alone, as when something is sent', ALL, at('T2'), ENTRY],
    ['no other enterprise', ALL, at('T2', 'E2'), null],
  ])('%s', async (_, told, workspace, entry) => {
    const access = fixedAccess(TOKEN, async () => told, fakeLog());
    expect(await access.of(workspace)).toEqual(entry);
  });
});

test('Slack is asked once whose the token is, and again where it did not answer', async () => {
  let asked = 0;
  const api = async () => {
    asked += 1;
    if (asked === 1) throw new Error('unreachable');
    return ONE;
  };
  const access = fixedAccess(TOKEN, api, fakeLog());
  await expect(access.of(at('T1'))).rejects.toThrow('unreachable');
  expect([await access.of(at('T1')), await access.of(at('T1'))]).toEqual([ENTRY, ENTRY]);
  expect(asked).toBe(2);
});
