import { randomUUID } from 'node:crypto';
import { loadWords } from '#adapters/i18next/words.ts';
import { openDatabase } from '#adapters/postgres/database.ts';
import { clockAhead } from '#src/main/clock.ts';
import { deskOf } from '#src/main/desk.ts';
import { storesOn } from '#src/main/stores.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { Desk } from '#src/ports/desk.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakeTry } from '#test/fakes/try-source.ts';

/** The product’s desk on that database, in this process and without a platform. */
export async function ownDesk(databaseUrl: string): Promise<{ readonly desk: Desk } & AsyncDisposable> {
  const database = openDatabase({ url: databaseUrl });
  const parts = {
    stores: storesOn(database, { admins: [], secretKeys: [] }),
    words: await loadWords(new URL('../../../locales/', import.meta.url)),
    clock: clockAhead(Temporal.Duration.from({ seconds: 0 })),
    log: fakeLog(),
  };
  const desk = deskOf(parts, {
    newKey: randomUUID,
    secrets: [],
    beforeSubscribing: async () => undefined,
    trySource: fakeTry,
    directChat: noDirectChat,
    answerHours: 16,
    manages: managersUnknown,
    contact: null,
  });
  return { desk, [Symbol.asyncDispose]: () => database.close() };
}
