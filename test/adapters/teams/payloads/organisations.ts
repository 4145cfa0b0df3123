import { randomUUID } from 'node:crypto';
import { loadWords } from '#adapters/i18next/words.ts';
import { deskOf } from '#src/main/desk.ts';
import { type Stores, storesOn } from '#src/main/stores.ts';
import { record } from '#src/messages/json.ts';
import { noDirectChat } from '#src/people/direct-chat.ts';
import { managersUnknown } from '#src/people/manages.ts';
import { wiredTeams } from '#test/adapters/teams/wired-teams.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakeTry } from '#test/fakes/try-source.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { freshDatabase } from '#test/support/database.ts';
import { pictureOf } from '#test/support/database-picture.ts';
import type { Json } from '#test/support/payload-families.ts';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

/** The two organisations of the payloads, by their app registrations. */
const HOME = {
  appId: 'b07a0000-0000-4000-8000-000000000001',
  tenantId: '5c0e1a00-0000-4000-8000-00000000a11a',
};
const PARTNER = {
  appId: 'b07a0000-0000-4000-8000-000000000002',
  tenantId: '5c0e1a00-0000-4000-8000-0000000ca2ad',
};

/** Channels that the bot knows already. */
const KNOWN = [
  'a:1known0001',
  '19:known0002@thread.v2',
  '19:known0003@thread.tacv2',
  'a:1known0004',
  '19:known0005@thread.tacv2',
  '19:known0006@thread.v2',
  '19:known0007@thread.tacv2',
  '19:known0008@thread.tacv2',
  '19:known0009@thread.tacv2',
];
const KNOWN_TEAM = '19:knownteam0001@thread.tacv2';

/** Both organisations, with the whole bot behind them. */
export async function organisations() {
  await using stack = new AsyncDisposableStack();
  // What was noted before was so before anything that the payloads tell of.
  const clockOffset = Temporal.Now.instant().until('2026-02-28T09:00:00Z');
  const database = stack.use(await freshDatabase({ clockOffset }));
  const log = fakeLog();
  const stores = storesOn(database, { admins: [], secretKeys: [] });
  await fill(stores);
  const parts = { stores, words, clock: fakeClock('2026-03-01T09:00:00Z'), log };
  const wired = stack.use(await wiredTeams(parts, [HOME, PARTNER]));
  const { teams, send, idle } = wired;
  await wired.start(
    deskOf(parts, {
      newKey: randomUUID,
      secrets: [],
      beforeSubscribing: async () => undefined,
      trySource: fakeTry,
      directChat: noDirectChat,
      answerHours: 16,
      manages: managersUnknown,
      contact: null,
    }),
  );
  const running = stack.move();
  return {
    teams,
    log,
    idle,
    /** Hands in one activity, signed for the app that it is for and from wherever it says. */
    send: (payload: Json) => send(appOf(payload), { ...payload, ...serviceUrlOf(teams.url, payload) }),
    /** How much anybody has been shown. */
    shown: () => teams.messages.length,
    /** Where each conversation is written to is noted of all that comes, and no more than a note. */
    stored: () => pictureOf(database, ['heard', 'teams_conversation']),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function fill(stores: Stores): Promise<void> {
  await stores.knowledge.write(everything, { replace: false });
  const tenant = { platform: 'teams', ref: HOME.tenantId };
  const common = { kind: 'channel', languages: ['de'], timezone: null } as const;
  for (const ref of KNOWN) {
    await stores.places.ensure({ ...common, name: ref, address: { tenant, ref } });
    await stores.teamsConversations.note(
      { tenant, ref },
      {
        kind: ref.endsWith('tacv2') ? 'channel' : 'groupChat',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        botId: `28:${HOME.appId}`,
        teamId: ref.includes('0009') ? KNOWN_TEAM : null,
      },
    );
  }
}

function appOf({ recipient }: Json): string {
  const id = String(record(recipient).id);
  return id.endsWith(PARTNER.appId) ? PARTNER.appId : HOME.appId;
}

/** Each service address of Teams as one of the stand-in; what is none stays as it is. */
function serviceUrlOf(url: string, { serviceUrl }: Json): Json {
  if (typeof serviceUrl !== 'string') return {};
  return { serviceUrl: `${url}/${serviceUrl.replaceAll(/\W+/g, '-')}/` };
}
