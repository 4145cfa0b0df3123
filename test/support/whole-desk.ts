import { loadWords } from '#adapters/i18next/words.ts';
import { deskOf } from '#src/main/desk.ts';
import { storesOn } from '#src/main/stores.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { Log } from '#src/ports/log.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeTry } from '#test/fakes/try-source.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';
import { source } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** The person of these tests: an admin who writes in a channel that the bot knows. */
export const LENA: Asker = {
  person: { platform: 'fake', ref: 'U-LENA-7', name: 'Lena Musterfrau' },
  channel: { tenant: { platform: 'fake', ref: 'T1' }, ref: 'C-MUSTER-1' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

const HOME: Omit<Channel, 'id'> = {
  address: LENA.channel,
  name: 'Musterkanal',
  kind: 'channel',
  languages: ['de', 'en'],
  timezone: 'Europe/Berlin',
};

export type WholeDesk = Awaited<ReturnType<typeof wholeDesk>>;

/** The desk with every subject that there is, as the product wires it, on a database with some knowledge. */
export async function wholeDesk(log: Log, knowledge = everything, now = '2026-03-01T09:00:00Z') {
  const db = await freshDatabase({ clockOffset: Temporal.Now.instant().until(now) });
  const stores = storesOn(db, { admins: [], secretKeys: [] });
  await stores.knowledge.write(knowledge, { replace: false });
  await stores.sources.followList([source('bund')]);
  await stores.roles.grant(LENA.person, 'admin');
  const channel = await stores.places.ensure(HOME);
  const parts = { stores, words, clock: fakeClock(now), log };
  let keys = 0;
  const desk = deskOf(parts, {
    newKey: () => `key-${++keys}`,
    contact: null,
    manages: managersUnknown,
    directChat: noDirectChat,
    answerHours: 16,
    secrets: [],
    beforeSubscribing: async () => undefined,
    trySource: fakeTry,
  });
  return { ...parts, db, desk, channel, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
}
