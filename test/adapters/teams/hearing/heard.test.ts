import { describe, expect, test } from 'vitest';
import {
  activityOf,
  askedTeams,
  CHANNEL,
  DIRECT,
  GROUP,
  mention,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

type Json = Readonly<Record<string, unknown>>;

const { entities: ENTITIES } = mention('Frist?') as { readonly entities: readonly Json[] };

describe('handed to the desk is', () => {
  test.each<[string, Json, Json]>([
    ['a direct message', DIRECT, { deed: 'Frist?', asker: { conversation: 'teams:T1:a:lena' } }],
    [
      'a mention in a channel, of which the thread is the conversation',
      { ...mention('Frist?'), ...CHANNEL },
      {
        deed: 'Frist?',
        asker: {
          channel: { tenant: { platform: 'teams', ref: 'T1' }, ref: '19:c1@thread.tacv2' },
          conversation: 'teams:T1:19:c1@thread.tacv2;messageid=17',
        },
      },
    ],
    [
      'a mention in a thread, with the post that began it',
      { ...mention('Frist?'), ...CHANNEL },
      { deed: 'Frist?', post: '17' },
    ],
    [
      'a mention that begins a thread',
      { ...mention('Frist?'), ...CHANNEL, id: '17' },
      { deed: 'Frist?', post: null },
    ],
    [
      'a mention in a group chat that quotes a post',
      {
        ...mention('Frist?'),
        ...GROUP,
        text: '<quoted messageId="17"/><at>Allianzbote</at> Frist?',
        entities: [...ENTITIES, { type: 'quotedReply', quotedReply: { messageId: '17' } }],
      },
      { deed: 'Frist?', post: '17' },
    ],
    [
      'a mention after other words, which answers no post',
      { ...mention('Frist?'), ...CHANNEL, text: 'Was sagst du, <at>Allianzbote</at>?' },
      { deed: 'Was sagst du, ?', post: null },
    ],
    [
      'a mention in a group chat, in which everyone has their own conversation',
      { ...mention('Frist?'), ...GROUP },
      { deed: 'Frist?', asker: { conversation: 'teams:T1:19:g1@thread.v2:aad-lena' } },
    ],
    [
      'whom somebody names besides the bot: a person or a tag',
      {
        ...mention('news mention <at>Quanten &amp; KI</at> <at>Max</at> <at>Kanal</at> when KI'),
        ...GROUP,
        entities: [
          ...ENTITIES,
          { type: 'mention', mentioned: { id: 'MjQz', type: 'tag' }, text: '<at>Quanten &amp; KI</at>' },
          { type: 'mention', mentioned: { id: '29:max' }, text: '<at>Max</at>' },
          { type: 'mention', mentioned: { id: '29:max' }, text: '<at>Max</at>' },
          { type: 'mention', mentioned: { id: '19:c1@thread.tacv2' }, text: '<at>Kanal</at>' },
        ],
      },
      {
        deed: 'news mention Quanten & KI Max Kanal when KI',
        named: [
          { ref: 'tag:MjQz', name: 'Quanten & KI' },
          { ref: '29:max', name: 'Max' },
        ],
      },
    ],
    [
      'a slash command, which nobody else sees',
      { ...GROUP, type: 'message', text: '/fristen', recipient: { id: '28:bot', isTargeted: true } },
      { deed: '/fristen', asker: { conversation: 'teams:T1:19:g1@thread.v2:aad-lena' } },
    ],
    [
      'what is written in Teams’ own signs',
      { type: 'message', text: '<p>A &lt;&amp; B&nbsp;von <at>Max</at>?</p><p>Oder 3 < 4?</p>' },
      { deed: 'A <& B von Max?\nOder 3 < 4?' },
    ],
    [
      'what somebody without an object id writes',
      { ...DIRECT, from: { id: '29:guest' } },
      {
        asker: { person: { ref: '29:guest', name: '29:guest' } },
      },
    ],
  ])('%s', async (_, more, seen) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    expect(await world.send(activityOf(more))).toBeNull();
    expect(desk.seen).toMatchObject([{ asker: { person: { platform: 'teams' } }, ...seen }]);
  });
});

describe('ignored on purpose is', () => {
  test.each<[string, Json]>([
    ['a message in a channel that mentions nobody', { ...DIRECT, ...CHANNEL }],
    [
      'a message in a group chat that mentions somebody else',
      {
        ...GROUP,
        type: 'message',
        text: '<at>Max</at> Frist?',
        entities: [{ type: 'mention', mentioned: { id: '29:max' }, text: '<at>Max</at>' }],
      },
    ],
    ['what the bot wrote', { ...DIRECT, from: { id: '28:bot', name: 'Allianzbote' } }],
    ['what another bot wrote', { ...DIRECT, from: { id: '28:other' } }],
    ['a message of nobody', { ...DIRECT, from: undefined }],
    ['a message in no conversation', { ...DIRECT, conversation: undefined }],
    [
      'a message in a conversation of a kind that there is not',
      { ...DIRECT, conversation: { id: 'x', conversationType: 'holodeck' } },
    ],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edit', { ...DIRECT, type: 'messageUpdate' }],
    ['something that nobody knows', { type: 'holographicGreeting' }],
  ])('%s', async (_, more) => {
    const desk = fakeDesk();
    await using world = await askedTeams({ desk });
    expect(await world.send(activityOf(more))).toBeNull();
    expect(desk.seen).toEqual([]);
    expect(world.teams.messages).toEqual([]);
  });
});
