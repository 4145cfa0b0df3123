import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresSubscribeRules } from '#adapters/postgres/subscribe-rules.ts';
import { slackWorkspace } from '#test/e2e/slack-workspace.ts';
import { filledIn } from '#test/support/filled-view.ts';
import { viewComplaints } from '#test/support/slack-view-limits.ts';

type Json = Readonly<Record<string, unknown>>;
type World = Awaited<ReturnType<typeof slackWorkspace>>;

const TEAM = 'T000000001';

describe('a workspace, from installing the app to removing it', () => {
  let world: World;
  let bot = '';
  let direct = '';
  let channel = '';

  beforeAll(async () => {
    world = await slackWorkspace();
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  const viewOf = (type: string) => world.slack.views().findLast((view) => view.type === type);
  const answers = (place: string, count: number) =>
    expect.poll(async () => (await world.said(place)).length, { timeout: 10_000 }).toBe(count);

  test('somebody installs it by OAuth', async () => {
    expect(await world.install()).toContain('Allianz');
    const [installation] = await world.database.query<Json>('select bot_user_id, token from installation');
    expect(installation?.token).not.toContain('xoxb');
    bot = String(installation?.bot_user_id);
    const health = await fetch(new URL('health', world.url));
    expect(await health.json()).toMatchObject({
      ready: true,
      parts: { slack: 'ready', 'slack-hearing': 'ready' },
    });
  });

  test('a question is answered', async () => {
    const opened = await world.asLena('conversations.open', { users: bot });
    direct = String((opened.channel as Json).id);
    await world.asLena('chat.postMessage', { channel: direct, text: 'Wann endet Quantensensorik 2027?' });
    await answers(direct, 2);
    expect((await world.said(direct)).at(-1)).toContain('Quantensensorik 2027');
  });

  test('the Home is there for whoever opens it', async () => {
    await world.slack.deliver({ type: 'app_home_opened', user: world.lena, channel: direct, tab: 'home' });
    await expect.poll(() => viewOf('home'), { timeout: 10_000 }).toBeDefined();
    const home = viewOf('home');
    expect(home).toMatchObject({ user_id: world.lena, private_metadata: direct });
    expect(JSON.stringify(home?.blocks)).toContain('Quantensensorik 2027');
    expect(viewComplaints({ type: 'home', blocks: home?.blocks })).toEqual([]);
  });

  test('whoever manages a channel subscribes it, by command and form', async () => {
    const rule = { who: 'managers', people: [] } as const;
    await postgresSubscribeRules(world.database).set({ platform: 'slack', ref: TEAM }, rule);
    const created = await world.asLena('conversations.create', { name: 'sensorik' });
    channel = String((created.channel as Json).id);
    await world.asLena('conversations.invite', { channel, users: bot });
    const { trigger_id } = await world.asLena('views.generateTriggerId', { user_id: world.lena });
    const who = { team_id: TEAM, user_id: world.lena, channel_id: channel, channel_name: 'sensorik' };
    const command = { ...who, command: '/allianz', text: 'fristen abonnieren', response_url: '' };
    expect(await world.handIn({ ...command, trigger_id: String(trigger_id) })).toBe(200);
    await expect.poll(() => viewOf('modal'), { timeout: 10_000 }).toBeDefined();
    const view = { ...filledIn(viewOf('modal') ?? {}), type: 'modal' };
    const before = (await world.said(channel)).length;
    const sent = {
      type: 'view_submission',
      team: { id: TEAM },
      user: { id: world.lena, team_id: TEAM },
      view,
    };
    expect(await world.handIn(sent)).toBe(200);
    await answers(channel, before + 1);
    expect((await world.said(channel)).at(-1)).toMatch(/^lena hat .* · lena set up /);
  });

  test('a deadline that becomes known is reminded of in the channel, once', async () => {
    const before = (await world.said(channel)).length;
    await world.learnDeadline();
    await answers(channel, before + 1);
    expect((await world.said(channel)).at(-1)).toMatch(/Nahe Ausschreibung|Near Call/);
    const states = () => world.database.query(`select state from delivery where kind = 'reminder'`);
    await expect.poll(states, { timeout: 10_000 }).toEqual([{ state: 'sent' }]);
  });

  test('where the app is removed, the bot is silent', async () => {
    await world.slack.deliver({ type: 'app_uninstalled' });
    const isGone = async () => (await world.database.query('select from installation')).length === 0;
    await expect.poll(isGone, { timeout: 10_000 }).toBe(true);
    const before = (await world.said(direct)).length;
    await world.asLena('chat.postMessage', { channel: direct, text: 'Wann endet Quantensensorik 2027?' });
    await world.stop();
    expect(await world.said(direct)).toHaveLength(before + 1);
    expect(new Set(world.slack.answered())).toEqual(new Set([200]));
  });
});
