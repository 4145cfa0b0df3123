import { describe, expect, test } from 'vitest';
import {
  farewellOf,
  happenedAt,
  idOf,
  isOutsider,
  kindOf,
  tenantOf,
  workspaceOf,
} from '#adapters/slack/hearing/whence.ts';
import { writtenText } from '#adapters/slack/hearing/written-text.ts';

type Json = Readonly<Record<string, unknown>>;

const installed = (more: Json) => ({ authorizations: [{ user_id: 'UBOT', is_bot: true, ...more }] });

describe('a request belongs to', () => {
  test.each<[string, Json, string | null, string | null, boolean]>([
    ['a workspace alone', { team_id: 'T1', enterprise_id: null }, 'T1', null, false],
    [
      'the workspace whose installation sees it, also where it happened in another one',
      { team_id: 'T9', ...installed({ team_id: 'T1', enterprise_id: null, is_enterprise_install: false }) },
      'T1',
      null,
      false,
    ],
    [
      'a workspace of an enterprise that installed it for all',
      { team_id: 'T1', ...installed({ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }) },
      'T1',
      'E1',
      true,
    ],
    [
      'the workspace of the person where the team is null',
      {
        team: null,
        enterprise: { id: 'E1' },
        is_enterprise_install: true,
        user: { id: 'U1', team_id: 'T1' },
      },
      'T1',
      'E1',
      true,
    ],
    [
      'the workspace in which the form was opened, not that of the person',
      { view: { app_installed_team_id: 'T1' }, team: { id: 'T9' }, user: { team_id: 'T9' } },
      'T1',
      null,
      false,
    ],
    [
      'the enterprise where the form was opened by an installation for all',
      {
        view: { app_installed_team_id: 'E1' },
        team: null,
        enterprise: { id: 'E1' },
        is_enterprise_install: true,
        user: { team_id: 'T1' },
      },
      'T1',
      'E1',
      true,
    ],
    [
      'a command’s workspace',
      { team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'true' },
      'T1',
      'E1',
      true,
    ],
    [
      'the enterprise where nothing else is named',
      { enterprise: { id: 'E1' }, team: null },
      null,
      'E1',
      false,
    ],
  ])('%s', (_, body, teamId, enterpriseId, isEnterpriseInstall) => {
    const workspace = workspaceOf(body);
    expect(workspace).toEqual({ teamId, enterpriseId, isEnterpriseInstall });
    expect(tenantOf(workspace)).toEqual({ platform: 'slack', ref: teamId ?? enterpriseId });
  });

  test('nobody where it names none', () => expect(tenantOf(workspaceOf({}))).toBeNull());
});

describe('of another organisation is', () => {
  const [alone, within] = [
    { team_id: 'T1', enterprise_id: null },
    { team_id: 'T1', enterprise_id: 'E1' },
  ];
  const SHARED = { is_ext_shared_channel: true };
  const CLOSED = { is_ext_shared_channel: false };
  test.each<[string, Json, boolean]>([
    ['nobody who writes at home', { ...installed(alone), ...CLOSED, event: { team: 'T1' } }, false],
    [
      'nobody who writes in a shared channel of theirs',
      { ...installed(alone), ...SHARED, event: { team: 'T1' } },
      false,
    ],
    [
      'who writes in a channel shared with them',
      { ...installed(alone), ...SHARED, event: { team: 'T9' } },
      true,
    ],
    [
      'who is named beside the workspace of the channel',
      { ...installed(alone), ...SHARED, event: { team: 'T1', user_team: 'T9', source_team: 'T9' } },
      true,
    ],
    ['whoever is not named in a shared channel', { ...installed(alone), ...SHARED, event: {} }, true],
    ['nobody who is not named anywhere else', { ...installed(alone), ...CLOSED, event: {} }, false],
    ['who presses in a channel of others', { team: { id: 'T1' }, user: { team_id: 'T9' } }, true],
    ['nobody who presses at home', { team: { id: 'T1' }, user: { team_id: 'T1' } }, false],
    ['nobody who uses the command', { command: '/allianz', ...alone }, false],
    ['nobody of the enterprise', { ...installed(within), ...CLOSED, event: { team: 'T2' } }, false],
    [
      'nobody whom Slack names by their enterprise',
      { ...installed(within), ...SHARED, event: { team: 'E1' } },
      false,
    ],
    ['who writes into an enterprise', { ...installed(within), ...SHARED, event: { team: 'T9' } }, true],
  ])('%s', (_, body, outside) => expect(isOutsider(body, workspaceOf(body))).toBe(outside));
});

test('what repeats is known by its id, and a form sent twice is two', () => {
  expect(idOf({ event_id: 'Ev1', trigger_id: '1' })).toBe('Ev1');
  expect(idOf({ type: 'block_actions', trigger_id: '1' })).toBe('1');
  expect(idOf({ type: 'view_submission', trigger_id: '1' })).toBeNull();
});

test('each kind of request has a name', () => {
  expect(kindOf({ type: 'event_callback', event: { type: 'app_mention' } })).toBe('event:app_mention');
  expect(kindOf({ command: '/allianz' })).toBe('command');
  expect(kindOf({ type: 'view_submission' })).toBe('view_submission');
  expect([kindOf({}), kindOf({ event: null }), farewellOf({})]).toEqual(['', 'event:', null]);
});

describe('what somebody wrote is read as', () => {
  test.each([
    ['<@UBOT> Frist?', 'Frist?'],
    ['<@UBOT|allianzbote>: Frist?', ': Frist?'],
    ['Fragt <@U2>', 'Fragt @U2'],
    ['in <#C1|quantum> und <#C2>', 'in #quantum und #C2'],
    ['<https://x.example/a?b=1&amp;c=2|dort>', 'dort'],
    ['<https://x.example/a?b=1&amp;c=2>', 'https://x.example/a?b=1&c=2'],
    ['<mailto:a@x.example|a@x.example>', 'a@x.example'],
    ['<!here> <!subteam^S1|@team>', '@here @team'],
    ['<!channel> <@UBOT> Frist?', '@channel   Frist?'],
    ['<@UBOT> <#C1|general> Frist?', 'Frist?'],
    ['<#C1>, <@UBOT> <@U7> Frist?', '@U7 Frist?'],
    ['<@UBOT> Frist? <#C1|general> <@U7>', 'Frist?   @U7'],
    ['<@UBOT> subscribe <#C1|general>', 'subscribe #general'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;lt;', '1 < 2 && 3 > 2, &lt;'],
    ['a < b > c <', 'a < b > c <'],
  ])('%s', (given, written) => expect(writtenText(given, 'UBOT')).toBe(written));
});

test('an event says when it happened, unless that cannot be true', () => {
  const now = Temporal.Instant.from('2026-03-01T09:00:00.5Z');
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  expect(happenedAt({ event_time: seconds - 300 }, now)?.toString()).toBe('2026-03-01T08:55:00Z');
  for (const event_time of [undefined, 'soon', 0, seconds - 90_000, 1e300, null])
    expect(happenedAt({ event_time }, now)).toBeNull();
});
