import { expect, test } from 'vitest';
import { wiredSlack } from '#test/adapters/slack/payloads/wired-slack.ts';
import { type Fate, families, type Json } from '#test/support/payload-families.ts';

type World = Awaited<ReturnType<typeof wiredSlack>>;

const MOST_MS = 3000;

test.each(await families('slack'))(
  '$name: answered, acted on or ignored on purpose',
  async ({ payloads }) => {
    await using world = await wiredSlack();
    const seen: Record<string, Fate> = {};
    for (const { what, payload } of payloads) {
      const before = { shown: world.shown(), stored: await world.stored() };
      await handIn(world, payload);
      const after = { shown: world.shown(), stored: await world.stored() };
      seen[what] = fateOf(before, after);
      await handIn(world, payload);
      expect(await world.stored(), `${what}, repeated`).toBe(after.stored);
      // Slack hands in everything else again, and of a form it tells whoever sent it that this went wrong.
      if (payload.type !== 'view_submission') expect(world.shown(), `${what}, repeated`).toBe(after.shown);
    }
    expect(seen).toEqual(Object.fromEntries(payloads.map(({ what, fate }) => [what, fate])));
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(world.slack.complaints).toEqual([]);
  },
);

async function handIn(world: World, payload: Json): Promise<void> {
  const { status, ms } = await world.send(payload);
  expect(status).toBe(200);
  expect(ms).toBeLessThan(MOST_MS);
  await world.idle();
}

type State = { readonly shown: number; readonly stored: string };

function fateOf(before: State, after: State): Fate {
  if (after.shown > before.shown) return 'answered';
  return after.stored === before.stored ? 'ignored' : 'acted on';
}
