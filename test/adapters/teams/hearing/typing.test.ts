import { expect, test } from 'vitest';
import {
  activityOf,
  askedTeams,
  CHANNEL,
  DIRECT,
  mention,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';

/** A desk that answers only when Teams was told something, or after two seconds. */
async function askedSlowly(activity: ReturnType<typeof activityOf>) {
  const desk = smallDesk();
  const told = Promise.withResolvers<void>();
  const slow = {
    ...desk,
    async write(...given: Parameters<typeof desk.write>) {
      const timer = setTimeout(told.resolve, 2_000);
      await told.promise;
      clearTimeout(timer);
      return desk.write(...given);
    },
  };
  await using world = await askedTeams({ desk: slow });
  world.teams.behave(({ kind }) => {
    if (kind === 'post') told.resolve();
    return null;
  });
  await world.send(activity);
  await world.finish();
  return {
    posts: world.teams.requests.filter(({ kind }) => kind === 'post').length,
    messages: world.teams.messages.length,
  };
}

test('in a chat, a slow answer is shown to be on its way', async () => {
  expect(await askedSlowly(activityOf(DIRECT))).toEqual({ posts: 2, messages: 1 });
});

test('in a channel, where Teams shows no such sign, none is sent', async () => {
  const { posts, messages } = await askedSlowly(activityOf({ ...mention('Frist?'), ...CHANNEL }));
  expect(posts).toBe(messages);
});

test('an answer that comes at once needs no sign', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  await world.send(activityOf(DIRECT));
  await world.finish();
  expect(world.teams.requests).toHaveLength(1);
});
