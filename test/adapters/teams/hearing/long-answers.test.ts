import { expect, test } from 'vitest';
import { TEAMS_PACE } from '#adapters/teams/platform.ts';
import type { Message } from '#src/messages/message.ts';
import {
  activityOf,
  askedTeams,
  CHANNEL,
  DIRECT,
  mention,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

/** Sixty calls, and more than Teams takes in two cards. */
const LONG: Message = {
  language: 'de',
  summary: 'Alle Ausschreibungen',
  parts: Array.from({ length: 60 }, (_, at) => [
    { kind: 'text' as const, text: `Ausschreibung ${at}`, weight: 'strong' as const },
    { kind: 'facts' as const, facts: [{ label: 'Frist', value: 'ü'.repeat(400) }] },
  ]).flat(),
  buttons: [{ kind: 'act', label: 'Hilfe', action: { name: 'desk.command', values: { command: 'help' } } }],
};
const ALL = Array.from({ length: 60 }, (_, at) => `Ausschreibung ${at}`);

const desk = (to: 'asker' | 'channel') => fakeDesk({ write: () => ({ kind: 'message', message: LONG, to }) });

test.each([
  ['for everyone', 'channel', null],
  ['for one person', 'asker', '29:lena'],
] as const)(
  'a long answer %s is several cards in their order, and every fact stands in one',
  async (_, to, who) => {
    const turns: unknown[] = [];
    const take = async (...asked: unknown[]) => {
      turns.push(asked);
      return 0;
    };
    await using world = await askedTeams({ desk: desk(to), ports: { turns: { take } } });
    await world.send(activityOf({ ...mention('alles'), ...CHANNEL }));
    const seen = world.seen();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.flatMap(({ text }) => text.match(/Ausschreibung \d+/g) ?? [])).toEqual(ALL);
    expect(
      seen.map(({ text }) => text.match(/ü{400}/g)?.length).reduce((sum = 0, count = 0) => sum + count),
    ).toBe(60);
    expect(seen.map(({ buttons }) => buttons)).toEqual([...seen.slice(1).map(() => []), ['Hilfe']]);
    expect(seen.every(({ onlyFor }) => onlyFor === who)).toBe(true);
    expect(world.teams.complaints).toEqual([]);
    expect(turns).toHaveLength(seen.length);
    expect(turns[0]).toEqual([expect.objectContaining({ ref: '19:c1@thread.tacv2' }), TEAMS_PACE, 120]);
  },
);

test('where one card is refused, the rest is not said', async () => {
  await using world = await askedTeams({ desk: desk('channel') });
  const answers = [null, 'too large'] as const;
  let at = 0;
  world.teams.behave(() => answers[at++] ?? null);
  await world.send(activityOf(DIRECT));
  expect(world.teams.messages).toHaveLength(1);
  expect(world.teams.requests).toHaveLength(2);
});
