import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresUnknownDeliveries } from '#adapters/postgres/unknown-deliveries.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerDeliveries } from '#src/cli/deliveries.ts';
import { storeCall } from '#test/support/calls.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

async function run(line: readonly string[], language = 'en') {
  await using db = await freshDatabase();
  await storeCall(db);
  const [quantum, other] = [
    await makeChannel(db, { ref: 'quantum' }),
    await makeChannel(db, { ref: 'other' }),
  ];
  await queueDelivery(db, quantum);
  await queueDelivery(db, other, { expires: -60 });
  await postgresLedger(db).sweep(['fake']);
  await db.query(`update delivery set due_at = '2027-03-04T08:00Z', settled_at = '2027-03-04T08:00Z'`);
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    words,
    language,
    env: {},
    input: Readable.from([]),
    write: (text) => out.push(text),
    tell: ({ key, values }) => err.push(words.say(language, key, values)),
    exitWith: () => undefined,
  };
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerDeliveries(program, context, async () => ({
    ledger: postgresLedger(db),
    unknownDeliveries: postgresUnknownDeliveries(db),
    close: async () => undefined,
  }));
  await program.parseAsync(['node', 'allianzbote', 'deliveries', ...line]);
  return { out, err };
}

describe('deliveries', () => {
  test('says who was sent what, when, and why not, in either language', async () => {
    const { out } = await run([]);
    expect(out).toEqual([
      'Thu 4 Mar 2027, 08:00 (UTC) · fake other · reminder 14 days before the deadline of ' +
        '“Quantum Sensing 2027” (outline) · expired: It is too late for this message to be of use.',
      'Thu 4 Mar 2027, 08:00 (UTC) · fake quantum · reminder 14 days before the deadline of ' +
        '“Quantum Sensing 2027” (outline) · waiting',
    ]);
    expect((await run(['--state', 'queued'], 'de')).out).toEqual([
      'Do, 04.03.2027, 08:00 Uhr (UTC) · fake quantum · Erinnerung 14 Tage vor der Frist ' +
        '„Quantensensorik 2027“ (outline) · wartet',
    ]);
  });

  test('nothing but JSON with --json', async () => {
    const { out } = await run(['--json', '--channel', 'other']);
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        state: 'expired',
        cause: { kind: 'reminder', callId: 'quantum', stageId: 'outline', leadDays: 14 },
        subject: 'Quantum Sensing 2027',
        platform: 'fake',
        channel: 'other',
        settledAt: '2027-03-04T08:00:00Z',
      },
    ]);
  });

  test.each([
    [['--since', '2027-03-04'], 2],
    [['--since', '2027-03-04T08:00:01Z'], 0],
    [['--channel', 'quantum', '--state', 'expired'], 0],
    [['--limit', '1'], 1],
  ])('%j shows %i', async (line, count) => {
    const { out, err } = await run(line);
    expect(out).toHaveLength(count);
    expect(err).toEqual(count === 0 ? ['No entry matches.'] : []);
  });

  test.each([
    ['--since', 'yesterday'],
    ['--since', '2027-02-30'],
    ['--since', '+275000-01-01T00:00:00Z'],
    ['--state', 'lost'],
    ['--limit', '0'],
    ['--limit', '1e3'],
  ])('%s %s is refused by its name, and it is said what is possible', async (option, word) => {
    await expect(run([option, word])).rejects.toMatchObject({
      texts: [{ key: 'cli:mistake.not-possible', values: { option, word, possible: expect.anything() } }],
    });
  });
});
