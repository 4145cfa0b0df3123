import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { REQUEST_SECONDS, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { slackProcess } from '#test/stand-ins/slack-control.ts';
import { byPlan, type SlackFaultPlan } from '#test/stand-ins/slack-faults.ts';
import { tightestGap, twice } from '#test/stand-ins/slack-tally.ts';

const QUEUED_AT = Temporal.Instant.from('2026-01-01T00:00:00Z');

const PLAN: SlackFaultPlan = {
  share: 0.5,
  faults: [
    { kind: 'too-fast', retryAfter: 1 },
    { kind: 'resets', stored: true },
  ],
  seed: 7,
};

const channel = (tenant: string, ref: string) => ({ tenant: { platform: 'slack', ref: tenant }, ref });

function platformAt(apiUrl: string) {
  const tokenFor = async (tenant: string) => slackToken(tenant);
  const api = slackWebApi({ apiUrl, requestSeconds: REQUEST_SECONDS });
  const slack = slackPlatform({ api, tokenFor, mayReadHistory: true, log: fakeLog() });
  return {
    ...slack,
    say: (tenant: string, ref: string, id: string) =>
      slack.post(channel(tenant, ref), { language: 'en', summary: id, parts: [], buttons: [] }, id),
  };
}

test('a plan spreads its faults over its share, the same for the same seed', () => {
  const decide = byPlan(PLAN);
  const kinds = Array.from({ length: 10_000 }, () => decide().kind);
  const share = (kind: string) => kinds.filter((each) => each === kind).length / kinds.length;
  expect(share('answers')).toBeCloseTo(0.5, 1);
  expect(share('too-fast')).toBeCloseTo(0.25, 1);
  const again = byPlan(PLAN);
  expect(kinds.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => again().kind));
});

describe('the stand-in of Slack', () => {
  test('keeps workspaces and channels apart, and knows what stands there twice', async () => {
    await using standIn = await slackStandIn();
    const platform = platformAt(standIn.apiUrl);
    const id = randomUUID();
    await platform.say('T1', 'C1', id);
    await platform.say('T1', 'C1', randomUUID());
    await platform.say('T2', 'C1', id);
    expect(standIn.messages.map(({ tenant, channel: ref }) => tenant + ref)).toEqual([
      'T1C1',
      'T1C1',
      'T2C1',
    ]);
    expect(twice(standIn.messages)).toEqual([id]);
    expect(await platform.trace(channel('T1', 'C2'), id, QUEUED_AT)).toEqual({ kind: 'absent' });
    expect(tightestGap(standIn.requests)).toBeLessThan(1000);
    expect(tightestGap(standIn.requests.slice(1))).toBe(Number.POSITIVE_INFINITY);
  });

  test('refuses a second post into one channel within a second, where it is told to', async () => {
    await using standIn = await slackStandIn({ enforcePaceWithin: 50 });
    const platform = platformAt(standIn.apiUrl);
    const outcomes = [
      await platform.say('T1', 'C1', randomUUID()),
      await platform.say('T1', 'C1', randomUUID()),
      await platform.say('T1', 'C2', randomUUID()),
    ];
    expect(outcomes).toMatchObject([{ kind: 'sent' }, { kind: 'again', afterSeconds: 1 }, { kind: 'sent' }]);
  });

  test('refuses as Slack what is beyond its limits', async () => {
    await using standIn = await slackStandIn();
    const blocks = JSON.stringify(Array(51).fill({ type: 'divider' }));
    const body = new URLSearchParams({ channel: 'C1', text: 'x', blocks });
    const headers = { authorization: `Bearer ${slackToken('T1')}` };
    const answer = await fetch(`${standIn.apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ ok: false, error: 'invalid_blocks' });
    expect(standIn.complaints).toEqual(['51 blocks']);
    expect(standIn.messages).toEqual([]);
  });

  test('says who asks, and wants a token', async () => {
    await using standIn = await slackStandIn();
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${standIn.apiUrl}auth.test`, { method: 'POST', headers })).json();
    expect(await ask({ authorization: `Bearer ${slackToken('T1')}` })).toMatchObject({
      ok: true,
      team_id: 'T1',
    });
    expect(await ask({})).toEqual({ ok: false, error: 'not_authed' });
  });

  test('answers two thousand posts from many senders at once, each once', async () => {
    await using standIn = await slackStandIn();
    const platform = platformAt(standIn.apiUrl);
    const senders = Array.from({ length: 64 }, async (_, sender) => {
      for (let nth = 0; nth < 32; nth++) await platform.say('T1', `C${sender}`, randomUUID());
    });
    await Promise.all(senders);
    expect(standIn.messages).toHaveLength(2048);
    expect(twice(standIn.messages)).toEqual([]);
  });
});

describe('the stand-in in a process of its own', () => {
  test('is told what to do and tells what arrived', async () => {
    await using slack = await slackProcess();
    const platform = platformAt(slack.apiUrl);
    const id = randomUUID();
    expect(await platform.say('T1', 'C1', id)).toMatchObject({ kind: 'sent' });
    await slack.plan({ share: 1, faults: [{ kind: 'resets', stored: true }], seed: 1 });
    expect(await platform.say('T1', 'C1', id)).toMatchObject({ kind: 'unknown' });
    const { messages, requests, complaints } = await slack.state();
    expect(twice(messages)).toEqual([id]);
    expect(requests.map(({ behaviour }) => behaviour.kind)).toEqual(['answers', 'resets']);
    expect(complaints).toEqual([]);
    await slack.forget();
    expect((await slack.state()).messages).toEqual([]);
  });
});
