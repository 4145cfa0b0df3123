import { startHttp } from '#adapters/http/server.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { postgresPageSessions } from '#adapters/postgres/page-sessions.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { webPage } from '#adapters/web/page.ts';
import { PAGE_TENANT, type PageAccess } from '#adapters/web/page-options.ts';
import type { Channel, ChannelAddress } from '#src/model/channel.ts';
import type { PlatformSignIn } from '#src/ports/platform-sign-in.ts';
import type { SourceState } from '#src/ports/source-states.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePersonLanguages } from '#test/fakes/people.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { freshDatabase } from '#test/support/database.ts';

export const WORDS = await loadWords(new URL('../../../locales/', import.meta.url));
export const OPERATOR_TOKEN = 'operator-token-of-the-tests-0123456789abcde';
export const GENERAL: ChannelAddress = { tenant: PAGE_TENANT, ref: 'general' };

const CHANNELS: readonly Omit<Channel, 'id'>[] = [
  { address: GENERAL, name: 'Allgemein', kind: 'channel', languages: ['de'], timezone: 'Europe/Berlin' },
  {
    address: { tenant: PAGE_TENANT, ref: 'both' },
    name: 'Quantum & KI',
    kind: 'channel',
    languages: ['de', 'en'],
    timezone: 'America/Toronto',
  },
];

const SOURCES: readonly SourceState[] = [
  {
    name: { de: 'Bundesministerium für Digitales' },
    url: 'https://example.org/de',
    testedOn: '2026-03-19',
    state: 'reachable',
    reachedAt: null,
  },
  {
    name: { en: 'ISED Canada' },
    url: 'https://example.org/en',
    testedOn: '2026-03-19',
    state: 'unreachable',
    reachedAt: null,
    reason: { key: 'web:failed' },
  },
  {
    name: { en: 'NRC' },
    url: 'https://example.org/nrc',
    testedOn: null,
    state: 'not-polled-yet',
    reachedAt: null,
  },
];

export type ServedOptions = {
  readonly access?: PageAccess;
  readonly publicUrl?: string | null;
  readonly platformSignIn?: PlatformSignIn | null;
  /** That of another served page, as a second process has it. */
  readonly database?: Database;
};

/** The page on a real server with a real database and a small desk. */
export async function servePage(options: ServedOptions = {}) {
  const own = options.database ? null : await freshDatabase();
  const db = options.database ?? own;
  if (!db) throw new Error('no database');
  const places = postgresPlaces(db);
  for (const channel of CHANNELS) await places.ensure(channel);
  const [desk, log, clock] = [smallDesk(), fakeLog(), fakeClock('2026-11-24T09:00:00Z')];
  const personLanguages = fakePersonLanguages();
  const page = webPage({
    places,
    personLanguages,
    store: postgresPageStore(db, PAGE_TENANT),
    sessions: postgresPageSessions(db),
    sources: { list: async () => SOURCES },
    words: WORDS,
    clock,
    log,
    access: options.access ?? { kind: 'open' },
    publicUrl: options.publicUrl ?? null,
    platformSignIn: options.platformSignIn ?? null,
    operatorToken: OPERATOR_TOKEN,
  });
  await page.start(desk);
  const server = await startHttp({ host: '127.0.0.1', port: 0, routes: [page.routes] });
  let disposed = false;
  return {
    page,
    desk,
    log,
    clock,
    places,
    personLanguages,
    db,
    url: server.url,
    async [Symbol.asyncDispose]() {
      if (disposed) return;
      disposed = true;
      await server.stop(500);
      await page.stop();
      await own?.[Symbol.asyncDispose]();
    },
  };
}

export type ServedPage = Awaited<ReturnType<typeof servePage>>;
