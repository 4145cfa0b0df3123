import { Readable } from 'node:stream';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerSecrets } from '#src/cli/secrets.ts';
import { freshDatabase } from '#test/support/database.ts';
import { installation } from '#test/support/installations.ts';
import { secretKey } from '#test/support/secret-keys.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

/** Runs `secrets rotate` with these keys. */
async function rotate(database: Awaited<ReturnType<typeof freshDatabase>>, ...keyIds: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  let closed = 0;
  const context: CliContext = {
    words,
    language: 'en',
    env: {},
    input: Readable.from([]),
    write: (text) => out.push(text),
    tell: ({ key, values }) => err.push(words.say('en', key, values)),
    exitWith: () => undefined,
  };
  const sealing = aesGcmSealing(keyIds.map(secretKey));
  const installations = postgresInstallations(database, sealing, 'slack');
  const program = new Command().exitOverride();
  registerSecrets(program, context, async () => ({
    installations,
    sealing,
    close: async () => void closed++,
  }));
  const fault = await program.parseAsync(['node', 'allianzbote', 'secrets', 'rotate']).then(
    () => null,
    (cause) => cause.message,
  );
  return { out, err, closed, fault, installations };
}

test('seals again with the first key, and says how much', async () => {
  await using database = await freshDatabase();
  const { installations } = await rotate(database, 'k1');
  for (const ref of ['T1', 'T2']) await installations.store(installation(ref));
  expect(await rotate(database, 'k2', 'k1')).toMatchObject({
    out: [],
    err: [
      '2 installations were encrypted again with the key “k2”. Earlier keys can now be removed from SECRET_KEYS.',
    ],
    closed: 1,
  });
  expect((await rotate(database, 'k2')).err[0]).toMatch(/^0 installations/);
});

test.each([
  [['k2'], 'errors:secret-key-missing'],
  [[], 'errors:secret-keys-needed'],
])('with the keys %j says what is missing, and lets the database go', async (keyIds, fault) => {
  await using database = await freshDatabase();
  const { installations } = await rotate(database, 'k1');
  await installations.store(installation('T1'));
  expect(await rotate(database, ...keyIds)).toMatchObject({ err: [], closed: 1, fault });
});
