import { expect, test } from 'vitest';
import { organisations } from '#test/adapters/teams/payloads/organisations.ts';
import { families, type Json } from '#test/support/payload-families.ts';
import { randomNumbers } from '#test/support/random.ts';
import { spoil } from '#test/support/spoil.ts';

/** Teams shows an error after five. */
const MOST_MS = 5000;
const AT_ONCE = 20;
/** Without these a request proves nothing, and is refused. */
const KEPT = ['channelId', 'serviceUrl', 'type'];

const everything = (await families('teams')).flatMap(({ payloads }) => payloads);

test.each([1, 2, 3])('whatever a field becomes, nothing fails: seed %i', async (seed) => {
  await using world = await organisations();
  const random = randomNumbers(seed);
  const spoilt = everything.map(({ payload }, nth) =>
    renumbered(spoil(payload, random, KEPT), `${seed}-${nth}`),
  );
  for (let from = 0; from < spoilt.length; from += AT_ONCE) {
    const batch = spoilt.slice(from, from + AT_ONCE);
    const given = await Promise.all(batch.map((payload) => world.send(payload)));
    for (const [at, { status, ms }] of given.entries()) {
      expect([200, 202, 400, 401, 501], JSON.stringify(batch[at])).toContain(status);
      expect(ms).toBeLessThan(MOST_MS);
    }
  }
  await world.idle();
  const failed = world.log.lines.filter(({ level }) => level === 'error');
  expect(failed.map(({ event, cause }) => [event, String(cause)])).toEqual([]);
});

/** As something that was not handed in before, where it still has an id. */
function renumbered(payload: Json, id: string): Json {
  return typeof payload.id === 'string' ? { ...payload, id } : payload;
}
