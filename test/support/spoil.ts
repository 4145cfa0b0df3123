import type { Json } from '#test/support/payload-families.ts';

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

/** The payload with one or two of its fields, but those to keep, dropped, renamed, of another type or beside an unknown one. */
export function spoil(payload: Json, random: Random, keep: readonly string[] = []): Json {
  const copy = structuredClone(payload) as Record<string, unknown>;
  for (let count = random() < 0.5 ? 1 : 2; count > 0; count -= 1) {
    const fields = fieldsOf(copy, keep);
    if (fields.length === 0) break;
    const [values, name] = pick(fields, random);
    pick(CHANGES, random)(values, name, random);
  }
  return copy;
}

/** Every field at any depth, but those of these names. */
function fieldsOf(
  values: Record<string, unknown>,
  keep: readonly string[],
): readonly (readonly [Record<string, unknown>, string])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (keep.includes(name)) return [];
    const own = [[values, name] as const];
    const isInner = typeof value === 'object' && value !== null;
    return isInner ? [...own, ...fieldsOf(value as Record<string, unknown>, keep)] : own;
  });
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}
