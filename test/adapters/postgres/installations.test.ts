import { describe, expect, test } from 'vitest';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import type { Text } from '#src/messages/text.ts';
import { freshDatabase } from '#test/support/database.ts';
import { expiring, installation, orgInstallation } from '#test/support/installations.ts';
import { secretKey } from '#test/support/secret-keys.ts';

const REASON: Text = { key: 'slack:reason.uninstalled' };

function installationsOn(database: Database, ...keyIds: readonly string[]) {
  const keys = (keyIds.length > 0 ? keyIds : ['k1']).map(secretKey);
  return postgresInstallations(database, aesGcmSealing(keys), 'slack');
}

const rowsOf = (database: Database) =>
  database.query<Record<string, unknown>>('select * from installation order by ref');

describe('what is stored', () => {
  test('comes back as it was, and later in place of the earlier', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(installation('T1'));
    await installations.store(expiring('T1', 'xoxe-1'));
    await installations.store(installation('T2'));
    expect(await installations.find('T1', null)).toEqual(expiring('T1', 'xoxe-1'));
    expect(await installations.find('T2', null)).toEqual(installation('T2'));
    expect(await installations.find('T3', null)).toBeNull();
  });

  test('shows no token to whoever reads the rows', async () => {
    await using database = await freshDatabase();
    await installationsOn(database).store(expiring('T1', 'xoxe-secret'));
    const raw = JSON.stringify(await rowsOf(database));
    expect(raw).not.toMatch(/xox/);
    expect(raw.match(/v1\.k1\./g)).toHaveLength(2);
  });

  test.each(['token', 'refresh_token'])(
    'does not open when its %s is moved to another row',
    async (column) => {
      await using database = await freshDatabase();
      const installations = installationsOn(database);
      await installations.store(expiring('T1', 'xoxe-1'));
      await installations.store(expiring('T2', 'xoxe-2'));
      await database.query(
        `update installation set ${column} = other.${column} from installation other
       where installation.ref = 'T2' and other.ref = 'T1'`,
      );
      await expect(installations.find('T2', null)).rejects.toThrow('errors:seal-broken');
      expect(await installations.find('T1', null)).toEqual(expiring('T1', 'xoxe-1'));
    },
  );

  test('does not open when its columns are exchanged', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(expiring('T1', 'xoxe-1'));
    await database.query('update installation set token = refresh_token, refresh_token = token');
    await expect(installations.find('T1', null)).rejects.toThrow('errors:seal-broken');
  });
});

describe('an organisation', () => {
  test('lets the bot into each workspace that has no installation of its own', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(orgInstallation('E1'));
    await installations.store(installation('T1'));
    expect((await installations.find('T1', 'E1'))?.ref).toBe('T1');
    expect((await installations.find('T2', 'E1'))?.ref).toBe('E1');
    expect((await installations.find(null, 'E1'))?.ref).toBe('E1');
    expect(await installations.find('T2', 'E2')).toBeNull();
  });

  test('is found by the workspace alone, once they were seen together', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(orgInstallation('E1'));
    expect(await installations.find('T2', null)).toBeNull();
    await installations.find('T2', 'E1');
    await installations.find('T2', 'E1');
    expect((await installations.find('T2', null))?.ref).toBe('E1');
    await installations.find('T2', 'E9');
    expect(await installations.find('T2', null)).toBeNull();
  });
});

describe('another key', () => {
  test('seals everything again, in batches, and says how much', async () => {
    await using database = await freshDatabase();
    const before = installationsOn(database, 'k1');
    for (let count = 0; count < 205; count++) await before.store(installation(`T${count}`));
    await before.store(expiring('TX', 'xoxe-1'));
    const after = installationsOn(database, 'k2', 'k1');
    expect(await after.reseal()).toBe(206);
    expect(await after.reseal()).toBe(0);
    const alone = installationsOn(database, 'k2');
    expect(await alone.find('TX', null)).toEqual(expiring('TX', 'xoxe-1'));
    expect(JSON.stringify(await rowsOf(database))).not.toContain('v1.k1.');
  });

  test('takes along what was only half sealed again', async () => {
    await using database = await freshDatabase();
    await installationsOn(database, 'k1').store(expiring('T1', 'xoxe-1'));
    const both = installationsOn(database, 'k2', 'k1');
    const [row] = await rowsOf(database);
    await both.reseal();
    await database.query('update installation set refresh_token = $1', [row?.refresh_token]);
    expect(await both.reseal()).toBe(1);
  });

  test('without the earlier one leaves everything as it is, and names what is missing', async () => {
    await using database = await freshDatabase();
    await installationsOn(database, 'k1').store(installation('T1'));
    const before = await rowsOf(database);
    const fault = await installationsOn(database, 'k2')
      .reseal()
      .catch((cause) => cause);
    const missing = [{ key: 'errors:secret-key-missing', values: { id: 'k1' } }];
    expect(fault.texts).toEqual(missing);
    await expect(installationsOn(database, 'k2').requireKeys()).rejects.toMatchObject({ texts: missing });
    await installationsOn(database, 'k2', 'k1').requireKeys();
    expect(await rowsOf(database)).toEqual(before);
  });
});

describe('renewing', () => {
  test('is done by one; who cannot wait goes on, who waits gets what the other got', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(expiring('T1', 'xoxe-1'));
    const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const next = { token: 'next', renewal: null };
    const first = installations.renew('T1', 'go-on', async () => {
      asked.resolve();
      await answer.promise;
      return { kind: 'tokens', tokens: next };
    });
    await asked.promise;
    expect(await installations.renew('T1', 'go-on', () => Promise.reject(new Error('twice')))).toBe('busy');
    const second = installations.renew('T1', 'wait', async (stored) => ({ kind: 'tokens', tokens: stored }));
    answer.resolve();
    expect(await Promise.all([first, second])).toEqual([next, next]);
    expect((await installations.find('T1', null))?.tokens).toEqual(next);
  });

  test('that ended for good forgets the installation', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(expiring('T1', 'xoxe-1'));
    expect(await installations.renew('T1', 'wait', async () => ({ kind: 'ended', reason: REASON }))).toBe(
      'gone',
    );
    expect(await installations.find('T1', null)).toBeNull();
    expect(await installations.renew('T1', 'go-on', () => Promise.reject(new Error('asked')))).toBe('gone');
  });

  test('that breaks changes nothing', async () => {
    await using database = await freshDatabase();
    const installations = installationsOn(database);
    await installations.store(expiring('T1', 'xoxe-1'));
    const broken = installations.renew('T1', 'wait', () => Promise.reject(new Error('broken')));
    await expect(broken).rejects.toThrow('broken');
    expect(await installations.find('T1', null)).toEqual(expiring('T1', 'xoxe-1'));
  });
});
