import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { write } from '#adapters/web/conversation.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { type Json, list, parsed, record, text } from '#src/messages/json.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { Tenant } from '#src/model/channel.ts';
import { askedSlack, storedPorts as slackPorts } from '#test/adapters/slack/hearing/asked-slack.ts';
import { askedTeams, pressOf, storedPorts as teamsPorts } from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeLog } from '#test/fakes/log.ts';
import type { SlackStandInOptions } from '#test/stand-ins/slack.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { families } from '#test/support/payload-families.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { type WholeDesk, wholeDesk } from '#test/support/whole-desk.ts';

const OCEAN = fileURLToPath(new URL('../../fixtures/questions/world-ocean.yaml', import.meta.url));
const QUESTION = 'Wann endet die Gezeitenkraft-Ausschreibung?';
// The world's only internal deadline, and an official one beside it.
const OWN = /Hausfrist|in-house/i;
const OFFICIAL = /Hauptantrag/;

/** What each reads who may: `all` stands where others read, `alone` reached the asker only. */
type Read = { readonly all: string; readonly alone: string };

let whole: WholeDesk;

/** The desk as the product wires it, with a call for which that tenant has an own deadline. */
function deskFor(tenant: Tenant): void {
  beforeAll(async () => {
    const knowledge = await knowledgeOf(OCEAN);
    whole = await wholeDesk(fakeLog(), knowledge);
    await whole.stores.knowledge.write(knowledge, { replace: true, tenant });
  });
  afterAll(() => whole[Symbol.asyncDispose]());
}

// The same payload is handed in to several tests.
const FORGETFUL = { inbox: { isNew: async () => true }, turns: { take: async () => 0 } };

/** A payload as the platform hands it in, asked in it what is asked here, with the ids of these tests. */
async function payload(
  platform: 'slack' | 'teams',
  [family, what]: readonly [string, string],
  ids: Readonly<Record<string, string>>,
): Promise<Json> {
  const found = (await families(platform)).find(({ name }) => name === family);
  const kept = found?.payloads.find((one) => one.what === what)?.payload;
  if (kept === undefined) throw new Error(`${platform} has no payload "${what}" in ${family}`);
  const asked = JSON.stringify(kept).replaceAll(/Was ist die nächste Frist\?|\/fristen/g, QUESTION);
  return record(parsed(Object.entries(ids).reduce((said, [from, to]) => said.replaceAll(from, to), asked)));
}

async function slackWorld(slackOptions: SlackStandInOptions = {}) {
  const ports = { ...slackPorts(whole.db), ...FORGETFUL };
  const world = await askedSlack({ desk: whole.desk, ports, slack: slackOptions });
  const { slack } = world;
  const ids = { T0ALLIANZ: 'T1', U0BOT: 'UBOT', RESPONSE_URL: slack.responseUrl };
  return {
    ...world,
    payload: (at: readonly [string, string]) => payload('slack', at, ids),
    read(): Read {
      const posts = slack.messages.map((post) => ({ isAlone: post.channel.startsWith('D'), seen: post }));
      const others = slack.asked.flatMap(({ method, values }) =>
        method === 'chat.postEphemeral' || method === 'respond'
          ? [{ isAlone: values.response_type !== 'in_channel', seen: values }]
          : [],
      );
      return readers(
        [...posts, ...others].map(({ isAlone, seen }) => ({ isAlone, text: seenInSlack(seen).text })),
      );
    },
  };
}

async function teamsWorld() {
  const ports = { ...teamsPorts(whole.db), ...FORGETFUL };
  const world = await askedTeams({ desk: whole.desk, ports });
  const ids = {
    '28:b07a0000-0000-4000-8000-000000000001': '28:bot',
    '5c0e1a00-0000-4000-8000-00000000a11a': 'T1',
  };
  return {
    ...world,
    payload: (at: readonly [string, string]) => payload('teams', at, ids),
    read(): Read {
      const isAlone = ({ onlyFor, conversation }: ReturnType<typeof world.seen>[number]) =>
        onlyFor !== null || conversation.startsWith('a:');
      return readers(world.seen().map((seen) => ({ isAlone: isAlone(seen), text: seen.text })));
    },
  };
}

function readers(said: readonly { readonly isAlone: boolean; readonly text: string }[]): Read {
  const textOf = (alone: boolean) =>
    said.flatMap(({ isAlone, text }) => (isAlone === alone ? text : [])).join('\n');
  return { all: textOf(false), alone: textOf(true) };
}

describe('in Slack, an internal deadline is told to the asker alone', () => {
  deskFor({ platform: 'slack', ref: 'T1' });
  const MENTION = ['mentions', 'in a channel'] as const;
  test.each<[string, readonly [string, string], Json]>([
    ['in a channel', MENTION, {}],
    ['in a channel that is shared by Slack Connect', MENTION, { is_ext_shared_channel: true }],
    ['in a channel of which Slack does not say so', MENTION, { is_ext_shared_channel: undefined }],
    ['in a thread', ['mentions', 'in a thread'], {}],
    ['in a group chat', ['mentions', 'in a group chat'], {}],
  ])('%s', async (_, at, more) => {
    await using world = await slackWorld();
    await world.send({ ...(await world.payload(at)), ...more });
    await world.finish();
    const { all, alone } = world.read();
    expect(all).toMatch(OFFICIAL);
    expect(all).not.toMatch(OWN);
    expect(alone).toMatch(OWN);
    expect(JSON.stringify(world.slack.messages)).not.toMatch(OWN);
  });

  test('in the direct chat with the bot', async () => {
    await using world = await slackWorld();
    await world.send(await world.payload(['direct-messages', 'plain']));
    await world.finish();
    expect(world.read()).toEqual({ all: '', alone: expect.stringMatching(OWN) });
  });

  test('by command, and what everyone is shown then holds none', async () => {
    await using world = await slackWorld();
    await world.send(await world.payload(['commands', 'a question']));
    await world.idle();
    expect(world.read()).toEqual({ all: '', alone: expect.stringMatching(OWN) });
    const [answer, aside] = world.slack.asked.filter(({ method }) => method === 'respond');
    const show = buttons(answer?.values).find(({ label }) => label === 'Für alle zeigen');
    expect(buttons(aside?.values)).toEqual([]);
    const press = await world.payload(['message-actions', 'a button of ours in a private message']);
    await world.send({ ...press, actions: [{ ...record(list(press.actions)[0]), value: show?.value }] });
    await world.finish();
    expect(world.read().all).toMatch(OFFICIAL);
    expect(world.read().all).not.toMatch(OWN);
  });

  test.each<[string, string, SlackStandInOptions]>([
    ['a guest of the workspace', 'UGUEST', {}],
    ['somebody of whom Slack does not tell', 'U0LENA', { refusals: { 'users.info': 'missing_scope' } }],
  ])('and not to %s', async (_, person, slack) => {
    await using world = await slackWorld(slack);
    await world.send(changed(await world.payload(MENTION), 'U0LENA', person));
    await world.finish();
    const { all, alone } = world.read();
    expect(all).toMatch(OFFICIAL);
    expect(all + alone).not.toMatch(OWN);
  });

  test.each([
    ['a channel', ['mentions', 'by somebody from another organisation']],
    ['a direct chat', ['direct-messages', 'from a stranger by Slack Connect']],
  ] as const)('and not to somebody of another organisation in %s', async (_, at) => {
    await using world = await slackWorld();
    await world.send(await world.payload(at));
    await world.finish();
    const { all, alone } = world.read();
    expect(all + alone).toMatch(OFFICIAL);
    expect(all + alone).not.toMatch(OWN);
  });
});

describe('in Teams, an internal deadline is told to the asker alone', () => {
  deskFor({ platform: 'teams', ref: 'T1' });
  test.each<[string, readonly [string, string]]>([
    ['in a channel, of whose guests Teams says nothing', ['channels', 'a question with a mention']],
    ['in a private channel', ['channels', 'in a private channel']],
    ['in a channel that is shared', ['shared-channels', 'a question of somebody of the organisation']],
    ['in a thread there', ['shared-channels', 'in a thread']],
    [
      'in a channel that another organisation owns',
      ['shared-channels', 'a channel that another organisation owns'],
    ],
    ['in a group chat', ['group-chats', 'a question with a mention']],
    ['in a meeting', ['group-chats', 'in a meeting']],
  ])('%s', async (_, at) => {
    await using world = await teamsWorld();
    await world.send(await world.payload(at));
    await world.finish();
    const { all, alone } = world.read();
    expect(all).toMatch(OFFICIAL);
    expect(all).not.toMatch(OWN);
    expect(alone).toMatch(OWN);
  });

  test('in their own chat with the bot', async () => {
    await using world = await teamsWorld();
    await world.send(await world.payload(['personal', 'a question']));
    await world.finish();
    expect(world.read()).toEqual({ all: '', alone: expect.stringMatching(OWN) });
  });

  test('where Teams shows nobody anything alone in a channel, in their own chat', async () => {
    await using world = await teamsWorld();
    world.teams.behave(({ kind }) => (kind === 'private' ? 'bad argument' : null));
    await world.send(await world.payload(['shared-channels', 'a question of somebody of the organisation']));
    await world.finish();
    expect(world.read().all).not.toMatch(OWN);
    expect(world.read().alone).toMatch(OWN);
  });

  test('where they are written to alone, and what everyone is shown then holds none', async () => {
    await using world = await teamsWorld();
    const asked = await world.payload(['channels', 'to the bot alone']);
    await world.send(asked);
    expect(world.read()).toEqual({ all: '', alone: expect.stringMatching(OWN) });
    const { activity } = world.teams.messages[0] ?? {};
    expect(world.seen().at(-1)?.buttons).toEqual([]);
    const { from, conversation, channelData } = asked;
    const where = { id: 'f:show', channelId: 'msteams', from, conversation, channelData };
    await world.send({ ...where, recipient: { id: '28:bot' }, ...pressOf(activity, 'Für alle zeigen') });
    await world.finish();
    expect(world.read().all).toMatch(OFFICIAL);
    expect(world.read().all).not.toMatch(OWN);
  });

  test.each([
    'a question of another organisation',
    'from another organisation, told by its tenant',
    'where a partner has a registration of its own',
  ])('and not to somebody of another organisation: %s', async (what) => {
    await using world = await teamsWorld();
    const asked = await world.payload(['shared-channels', what]);
    await world.send(changed(asked, 'What is the next deadline?', QUESTION));
    await world.finish();
    const { all, alone } = world.read();
    expect(all).toMatch(/Hauptantrag|Main proposal/);
    expect(all + alone).not.toMatch(OWN);
  });
});

describe('on the page, an internal deadline is told to the asker alone', () => {
  deskFor(PAGE_TENANT);

  test('behind the answer that everyone reads', async () => {
    const store = postgresPageStore(whole.db, PAGE_TENANT);
    const channel = { tenant: PAGE_TENANT, ref: 'general' };
    await whole.stores.places.ensure({ ...whole.channel, address: channel });
    const lena = { reader: { ref: 'guest-lena', isOperator: false }, name: 'Lena', channel };
    await write(store, whole.desk, lena, QUESTION);
    const readBy = async (person: string) =>
      (await store.history('general', person, null, 9)).flatMap(({ body }) =>
        body.kind === 'message' ? plainText(body.message) : [],
      );
    const [answer, ...aside] = await readBy('guest-lena');
    expect(aside).toEqual([expect.stringMatching(OWN)]);
    expect(await readBy('guest-max')).toEqual([answer]);
    expect(answer).toMatch(OFFICIAL);
    expect(answer).not.toMatch(OWN);
  });
});

function changed(payload: Json, from: string, to: string): Json {
  return record(parsed(JSON.stringify(payload).replaceAll(from, to)));
}

function buttons(values: Json | undefined): readonly { readonly label: string; readonly value: unknown }[] {
  const rows = list(values?.blocks)
    .map(record)
    .filter(({ type }) => type === 'actions');
  const elements = rows.flatMap((row) => list(row.elements).map(record));
  return elements.map((one) => ({ label: text(record(one.text).text), value: one.value }));
}
