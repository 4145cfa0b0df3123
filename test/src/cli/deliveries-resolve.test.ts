import { Readable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresUnknownDeliveries } from '#adapters/postgres/unknown-deliveries.ts';
import { registerDeliveries } from '#src/cli/deliveries.ts';
import { WrongUse } from '#src/cli/wrong-use.ts';
import { freshDatabase } from '#test/support/database.ts';
import { makeChannel, queueDelivery } from '#test/support/deliveries.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

async function run(db: Database, line: readonly string[], language = 'en') {
  const [out, err, codes]: [string[], string[], number[]] = [[], [], []];
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  const context = {
    words,
    language,
    env: {},
    input: Readable.from([]),
    write: (text: string) => out.push(text),
    tell: ({ key, values }: Parameters<Parameters<typeof registerDeliveries>[1]['tell']>[0]) =>
      err.push(words.say(language, key, values)),
    exitWith: (code: number) => codes.push(code),
  };
  registerDeliveries(program, context, async () => ({
    ledger: postgresLedger(db),
    unknownDeliveries: postgresUnknownDeliveries(db),
    close: async () => undefined,
  }));
  await program.parseAsync(['node', 'allianzbote', 'deliveries', ...line]);
  return { out, err, codes };
}

describe('deliveries resolve', () => {
  test.each([
    [
      'again',
      'en',
      'The message is sent again.',
      'waiting: Sent again as decided by the operator on the command line.',
    ],
    [
      'sent',
      'de',
      'Danke. Die Nachricht gilt als gesendet.',
      'gesendet: Angekommen, sagt die Betreuung auf der Kommandozeile.',
    ],
  ])('--as %s decides once and is seen in the ledger', async (decision, language, said, line) => {
    await using db = await freshDatabase();
    const id = await queueDelivery(db, await makeChannel(db), { state: 'unknown' });
    const words = ['resolve', id, '--as', decision];
    expect(await run(db, words, language)).toEqual({ out: [], err: [said], codes: [] });
    expect((await run(db, words, language)).codes).toEqual([1]);
    expect((await run(db, [], language)).out.join()).toContain(line);
  });

  test('an id that is none fails, other words are wrong use', async () => {
    await using db = await freshDatabase();
    expect(await run(db, ['resolve', 'x', '--as', 'sent'])).toMatchObject({
      err: ['I do not know this delivery.'],
      codes: [1],
    });
    await expect(run(db, ['resolve', 'x', '--as', 'lost'])).rejects.toBeInstanceOf(WrongUse);
    await expect(run(db, ['resolve', 'x'])).rejects.toThrow('--as');
  });
});
