import { expect, test } from 'vitest';
import { parsed, record } from '#src/messages/json.ts';
import { organisations } from '#test/adapters/teams/payloads/organisations.ts';
import { type Fate, families, type Json } from '#test/support/payload-families.ts';

type World = Awaited<ReturnType<typeof organisations>>;

/** Teams shows an error after five. */
const MOST_MS = 5000;

test.each(await families('teams'))(
  '$name: answered, acted on or ignored on purpose',
  async ({ payloads }) => {
    await using world = await organisations();
    const seen: Record<string, Fate> = {};
    for (const { what, payload } of payloads) {
      const before = { shown: world.shown(), stored: await world.stored() };
      const told = await handIn(world, payload);
      const after = { shown: world.shown() + told, stored: await world.stored() };
      seen[what] = fateOf(before, after);
      if (!isKnownById(payload)) continue;
      await handIn(world, payload);
      expect(await world.stored(), `${what}, repeated`).toBe(after.stored);
      expect(world.shown() + told, `${what}, repeated`).toBe(after.shown);
    }
    expect(seen).toEqual(Object.fromEntries(payloads.map(({ what, fate }) => [what, fate])));
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

/** How much the one who did it was shown in the answer itself. */
async function handIn(world: World, payload: Json): Promise<number> {
  const { status, text, ms } = await world.send(payload);
  expect([200, 202, 400, 401, 501]).toContain(status);
  expect(ms).toBeLessThan(MOST_MS);
  await world.idle();
  return tells(record(parsed(text))) ? 1 : 0;
}

/** A sentence or card for the one who pressed, a dialog, or what was found. */
function tells({ value, task, composeExtension }: Json): boolean {
  const { type, attachments } = record(composeExtension);
  const found = Array.isArray(attachments) && attachments.length > 0;
  return (value !== undefined && value !== '') || task !== undefined || found || type === 'message';
}

function isKnownById({ id }: Json): boolean {
  return typeof id === 'string' && id !== '';
}

type State = { readonly shown: number; readonly stored: string };

function fateOf(before: State, after: State): Fate {
  if (after.shown > before.shown) return 'answered';
  return after.stored === before.stored ? 'ignored' : 'acted on';
}
