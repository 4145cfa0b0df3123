import { expect, test } from 'vitest';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { TeamsConversation, TeamsConversations } from '#src/ports/teams-conversations.ts';

const CHANNEL: ChannelAddress = { tenant: { platform: 'teams', ref: 't1' }, ref: '19:a@thread.tacv2' };
const ELSEWHERE: ChannelAddress = { ...CHANNEL, tenant: { platform: 'teams', ref: 't2' } };
const NOTED: TeamsConversation = {
  kind: 'channel',
  serviceUrl: 'https://smba.trafficmanager.net/emea/t1/',
  botId: '28:b07a',
  teamId: '19:team@thread.tacv2',
};

/** What every implementation of TeamsConversations must do. `open` gives an empty one. */
export function teamsConversationsContract(
  open: () => Promise<{ readonly conversations: TeamsConversations } & AsyncDisposable>,
): void {
  test('what was noted is found in its own organisation only', async () => {
    await using opened = await open();
    const { conversations } = opened;
    expect(await conversations.of(CHANNEL)).toBeNull();
    await conversations.note(CHANNEL, NOTED);
    expect(await conversations.of(CHANNEL)).toEqual(NOTED);
    expect(await conversations.of(ELSEWHERE)).toBeNull();
  });

  test.each<[string, Partial<TeamsConversation>]>([
    ['service address', { serviceUrl: 'https://smba.trafficmanager.net/amer/t1/' }],
    ['bot', { botId: '28:other' }],
    ['kind', { kind: 'groupChat' }],
    ['team', { teamId: '19:other@thread.tacv2' }],
  ])('a new %s holds from then on', async (_, change) => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.note(CHANNEL, NOTED);
    await conversations.note(CHANNEL, { ...NOTED, ...change });
    expect(await conversations.of(CHANNEL)).toEqual({ ...NOTED, ...change });
  });

  test('an activity that names no team leaves the one that is known', async () => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.note(CHANNEL, NOTED);
    await conversations.note(CHANNEL, { ...NOTED, teamId: null });
    expect(await conversations.of(CHANNEL)).toEqual(NOTED);
  });

  test('what was forgotten is found nowhere, until it is noted again', async () => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.note(CHANNEL, NOTED);
    await conversations.note(ELSEWHERE, NOTED);
    expect(await conversations.forget(CHANNEL, null)).toBe(true);
    expect(await conversations.of(CHANNEL)).toBeNull();
    expect(await conversations.of(ELSEWHERE)).toEqual(NOTED);
    await conversations.note(CHANNEL, NOTED);
    expect(await conversations.of(CHANNEL)).toEqual(NOTED);
  });

  test('a removal that comes after the bot was let in again changes nothing', async () => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.note(CHANNEL, NOTED);
    const removedAt = await moment();
    await conversations.noteEntry(CHANNEL, NOTED);
    expect(await conversations.forget(CHANNEL, removedAt)).toBe(false);
    expect(await conversations.of(CHANNEL)).toEqual(NOTED);
    expect(await conversations.forget(CHANNEL, await moment())).toBe(true);
    expect(await conversations.of(CHANNEL)).toBeNull();
  });

  test('what is only said there once more does not undo a removal', async () => {
    await using opened = await open();
    const { conversations } = opened;
    await conversations.note(CHANNEL, NOTED);
    const removedAt = await moment();
    await conversations.note(CHANNEL, NOTED);
    expect(await conversations.forget(CHANNEL, removedAt)).toBe(true);
  });
}

/** After everything that was done, and before everything that will be: clocks differ by less than a millisecond. */
async function moment(): Promise<Temporal.Instant> {
  const at = Temporal.Now.instant().add({ milliseconds: 2 });
  const over = at.add({ milliseconds: 2 });
  while (Temporal.Instant.compare(Temporal.Now.instant(), over) < 0) await new Promise(setImmediate);
  return at;
}
