import { expect, test } from 'vitest';
import { wiredSlack } from '#test/adapters/slack/payloads/wired-slack.ts';
import { families, type Json } from '#test/support/payload-families.ts';
import { randomNumbers } from '#test/support/random.ts';
import { spoil } from '#test/support/spoil.ts';

const MOST_MS = 3000;
const AT_ONCE = 20;
/** By these a form is known to be a command at all. */
const KEPT = ['command', 'ssl_check'];
const everything = (await families('slack')).flatMap(({ payloads }) => payloads);

test.each([1, 2, 3])('whatever a field becomes, nothing fails: seed %i', async (seed) => {
  await using world = await wiredSlack();
  const random = randomNumbers(seed);
  const spoilt = everything.map(({ payload }, nth) =>
    renumbered(spoil(payload, random, KEPT), `${seed}-${nth}`),
  );
  for (let from = 0; from < spoilt.length; from += AT_ONCE) {
    const batch = spoilt.slice(from, from + AT_ONCE);
    const given = await Promise.all(batch.map((payload) => world.send(payload)));
    for (const [at, { status, ms }] of given.entries()) {
      expect(status, JSON.stringify(batch[at])).toBe(200);
      expect(ms).toBeLessThan(MOST_MS);
    }
  }
  await world.idle();
  const failed = world.log.lines.filter(({ level }) => level === 'error');
  expect(failed.map(({ event, cause }) => [event, String(cause)])).toEqual([]);
  expect(world.slack.complaints).toEqual([]);
});

/** As something that was not handed in before, where it still has an id. */
function renumbered(payload: Json, id: string): Json {
  const ids = ['event_id', 'trigger_id'].filter((name) => typeof payload[name] === 'string');
  return { ...payload, ...Object.fromEntries(ids.map((name) => [name, id])) };
}
