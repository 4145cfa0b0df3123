import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { messageActivity } from '#adapters/teams/activity.ts';
import { BOTH } from '#test/fixtures/messages.ts';
import { account } from '#test/stand-ins/delivery-mark.ts';
import { spawnTeams } from '#test/stand-ins/spawn-teams.ts';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { type Behaviour, drawFaults, TEAMS_FAULTS, type TeamsFault } from '#test/stand-ins/teams-faults.ts';

const ACTIVITY = messageActivity(BOTH);
const FAULTS = Object.keys(TEAMS_FAULTS) as TeamsFault[];

/** The status of a post, or null where the connection broke or stayed silent. */
async function post(serviceUrl: string, summary = 'x'): Promise<number | null> {
  const body = JSON.stringify({ ...ACTIVITY, summary });
  const signal = AbortSignal.timeout(1000);
  const url = `${serviceUrl}v3/conversations/c1/activities`;
  const response = await fetch(url, { method: 'POST', body, signal }).catch(() => null);
  await response?.arrayBuffer();
  return response?.status ?? null;
}

describe('the stand-in does what it is told', () => {
  test.each(FAULTS)('%s', async (fault) => {
    await using teams = await standInForTeams();
    teams.behave(() => fault);
    const behaviour: Behaviour = TEAMS_FAULTS[fault];
    const status = await post(teams.serviceUrl('t1'));
    const answered = behaviour.kind === 'answers' ? 201 : null;
    expect(status).toBe(behaviour.kind === 'fails' ? behaviour.status : answered);
    const stored = behaviour.kind === 'answers' || behaviour.stored === true;
    expect(teams.messages).toHaveLength(stored ? 1 : 0);
    expect(teams.requests).toMatchObject([{ kind: 'post', tenant: 't1', conversation: 'c1', fault }]);
  });
});

test('what Teams would not take is refused and named', async () => {
  await using teams = await standInForTeams();
  expect(await post(teams.serviceUrl('t1'), '')).toBe(400);
  expect(teams.complaints).toEqual(['summary of 0']);
  expect(teams.messages).toEqual([]);
});

test('a thread begins with its first post, and has its id', async () => {
  await using teams = await standInForTeams();
  const begin = async (body: object) => {
    const response = await fetch(`${teams.serviceUrl('t1')}v3/conversations`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return (await response.json()) as Readonly<Record<string, string>>;
  };
  const { id, activityId } = await begin({
    isGroup: true,
    channelData: { channel: { id: '19:c1@thread.tacv2' } },
    activity: { ...ACTIVITY, summary: 'first' },
  });
  expect(id).toBe(`19:c1@thread.tacv2;messageid=${activityId}`);
  expect(teams.messages).toMatchObject([{ conversation: id, activityId, activity: { summary: 'first' } }]);
  expect(await begin({ isGroup: false, members: [{ id: '29:lena' }] })).toEqual({ id: 'a:29:lena' });
  expect(teams.messages).toHaveLength(1);
  expect(teams.requests.map(({ kind }) => kind)).toEqual(['start', 'start']);
});

test('a plan spoils its share, and the same seed spoils the same requests', () => {
  const plan = { share: 0.1, faults: ['502', 'hang'], seed: 7 } as const;
  const [draw, again] = [drawFaults(plan), drawFaults(plan)];
  const drawn = Array.from({ length: 10_000 }, () => draw());
  const spoilt = drawn.filter((fault) => fault !== null);
  expect(drawn).toEqual(drawn.map(() => again()));
  expect(spoilt.length).toBeGreaterThan(900);
  expect(spoilt.length).toBeLessThan(1100);
  expect(new Set(spoilt)).toEqual(new Set(plan.faults));
});

test('losses and doubles are told by the id in the summary', async () => {
  await using teams = await standInForTeams();
  const [once, twice, lost] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [once, twice, twice]) await post(teams.serviceUrl('t1'), `Noch 14 Tage ${id}`);
  expect(account([once, twice, lost], teams.messages)).toEqual({ lost: [lost], twice: [twice] });
});

test('in a process of its own it is spoilt, read and cleared from outside', async () => {
  await using teams = await spawnTeams();
  const id = randomUUID();
  expect(await post(teams.serviceUrl('t1'), id)).toBe(201);
  await teams.spoil({ share: 1, faults: ['503'], seed: 1 });
  expect(await post(teams.serviceUrl('t2'))).toBe(503);
  expect(await teams.messages()).toMatchObject([{ tenant: 't1', conversation: 'c1', deliveryId: id }]);
  expect(await teams.requests()).toMatchObject([{ fault: null }, { tenant: 't2', fault: '503' }]);
  await teams.clear();
  expect(await teams.requests()).toEqual([]);
});
