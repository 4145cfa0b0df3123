import { randomUUID } from 'node:crypto';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { planReminders } from '#jobs/plan-reminders.ts';
import { composersOf } from '#src/main/composers.ts';
import { deskOf } from '#src/main/desk.ts';
import { storesOn } from '#src/main/stores.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { PersonRef } from '#src/ports/roles.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakeTry } from '#test/fakes/try-source.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import type { Bot } from '#test/parity/surface.ts';
import { freshDatabase } from '#test/support/database.ts';
import { databaseAtTime } from '#test/support/database-time.ts';
import { byName, sending } from '#test/support/sending.ts';
import { source } from '#test/support/sources.ts';

/** When everything of these tests happens that does not name another moment. */
const NOW = '2026-03-01T09:00:00Z';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** The same with nothing held back, so that it is told. */
const PUBLISHED: Knowledge = {
  ...everything,
  calls: everything.calls.map((call) => ({ ...call, draft: false, status: null, rolling: false })),
  topics: everything.topics.map((topic) => ({ ...topic, draft: false })),
  answers: everything.answers.map((answer) => ({ ...answer, draft: false })),
};

/** The whole bot on a database of its own, knowing one channel in which it has said what it is. */
export async function layGround(address: ChannelAddress, admin: PersonRef) {
  await using stack = new AsyncDisposableStack();
  const clockOffset = Temporal.Now.instant().until(NOW);
  const database = stack.use(await freshDatabase({ clockOffset }));
  const log = fakeLog();
  const stores = storesOn(database, { admins: [], secretKeys: [] });
  await stores.knowledge.write(PUBLISHED, { replace: false });
  await stores.sources.followList([source('bund')]);
  await stores.roles.grant(admin, 'admin');
  const channel = await stores.places.ensure({
    address,
    name: 'quantum',
    kind: 'channel',
    languages: ['de', 'en'],
    timezone: 'Europe/Berlin',
  });
  await stores.places.introduce(address);
  const parts = { stores, words, clock: fakeClock(NOW), log };
  const desk = deskOf(parts, {
    newKey: randomUUID,
    contact: null,
    directChat: noDirectChat,
    answerHours: 16,
    manages: managersUnknown,
    secrets: [],
    beforeSubscribing: async () => undefined,
    trySource: fakeTry,
  });
  const kept = stack.move();
  let next = Temporal.Instant.from(NOW);
  const nextMoment = () => {
    next = next.add({ minutes: 10 });
    return next.toString();
  };
  return {
    ...parts,
    desk,
    bot: (platform: ChatPlatform): Bot => ({
      channelId: channel.id,
      database,
      async send(at = nextMoment()) {
        await using then = databaseAtTime(database.url, at);
        const clock = fakeClock(at);
        const sqlThen = storesOn(then, { admins: [], secretKeys: [] });
        await planReminders({ reminders: postgresReminders(then), log });
        const composers = composersOf({ ...parts, clock, stores: sqlThen }, byName([platform]));
        await using door = sending(then, [platform], { ledger: postgresLedger(then), composers, clock });
        await door.wake();
      },
    }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
