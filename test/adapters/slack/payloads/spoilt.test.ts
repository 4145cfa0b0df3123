import { expect, test } from 'vitest';
import { families } from '#test/adapters/slack/payloads/families.ts';
import { type Json, wiredSlack } from '#test/adapters/slack/payloads/wired-slack.ts';
import { randomNumbers } from '#test/support/random.ts';

const MOST_MS = 3000;
const AT_ONCE = 20;
const ODD: readonly unknown[] = [
  null,
  '',
  'ü',
  0,
  -1.5,
  true,
  [],
  [null],
  {},
  { id: null },
  'x'.repeat(5000),
];

const everything = (await families()).flatMap(({ payloads }) => payloads);

test.each([1, 2, 3])('whatever a field becomes, nothing fails: seed %i', async (seed) => {
  await using world = await wiredSlack();
  const random = randomNumbers(seed);
  const spoilt = everything.map(({ payload }, nth) => renumbered(spoil(payload, random), `${seed}-${nth}`));
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

type Random = () => number;
type Change = (values: Record<string, unknown>, name: string, random: Random) => void;

const CHANGES: readonly Change[] = [
  (values, name) => {
    delete values[name];
  },
  (values, name) => {
    values[`${name}_new`] = values[name];
    delete values[name];
  },
  (values, name, random) => {
    values[name] = pick(ODD, random);
  },
  (values, name, random) => {
    values[`${name}_too`] = pick(ODD, random);
  },
];

/** The payload with one or two of its fields dropped, renamed, of another type or beside an unknown one. */
function spoil(payload: Json, random: Random): Json {
  const copy = structuredClone(payload) as Record<string, unknown>;
  for (let count = random() < 0.5 ? 1 : 2; count > 0; count -= 1) {
    const fields = fieldsOf(copy);
    if (fields.length === 0) break;
    const [values, name] = pick(fields, random);
    pick(CHANGES, random)(values, name, random);
  }
  return copy;
}

/** Every field at any depth, but those by which a form is known to be a command at all. */
function fieldsOf(values: Record<string, unknown>): readonly (readonly [Record<string, unknown>, string])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (name === 'command' || name === 'ssl_check') return [];
    const own = [[values, name] as const];
    const isInner = typeof value === 'object' && value !== null;
    return isInner ? [...own, ...fieldsOf(value as Record<string, unknown>)] : own;
  });
}

/** As something that was not handed in before, where it still has an id. */
function renumbered(payload: Json, id: string): Json {
  const ids = ['event_id', 'trigger_id'].filter((name) => typeof payload[name] === 'string');
  return { ...payload, ...Object.fromEntries(ids.map((name) => [name, id])) };
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}
