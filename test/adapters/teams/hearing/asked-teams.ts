import { loadWords } from '#adapters/i18next/words.ts';
import { postgresCallPages } from '#adapters/postgres/call-pages.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresInbox } from '#adapters/postgres/inbox.ts';
import { postgresKeptReplies } from '#adapters/postgres/kept-replies.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresTeamsConversations } from '#adapters/postgres/teams-conversations.ts';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { botbuilderConnector } from '#adapters/teams/botbuilder.ts';
import type { InvokeAnswer, Taken } from '#adapters/teams/hearing/entrance.ts';
import { type HearingOptions, teamsHearing } from '#adapters/teams/hearing/hearing.ts';
import type { Desk } from '#src/ports/desk.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { rememberedConversations } from '#test/fakes/teams-conversations.ts';
import { standInForTeams, type Teams } from '#test/stand-ins/teams.ts';
import { seenInTeams } from '#test/support/seen-activity.ts';

type Json = Readonly<Record<string, unknown>>;

type Given = {
  readonly desk: Desk;
  /** Instead of ports that keep nothing. */
  readonly ports?: Partial<HearingOptions>;
  /** How many of them hear; one without it. */
  readonly processes?: number;
};

export const TENANT = { platform: 'teams', ref: 'T1' };
export const BOT = '28:bot';

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

const FORGETFUL = {
  inbox: { isNew: async () => true },
  keptReplies: { keep: async () => 'kept', read: async () => null, take: async () => null },
  turns: { take: async () => 0 },
  callPages: { on: async () => [], noteShown: async () => [] },
  teamPlaces: {
    close: async () => {},
    open: async () => {},
    rename: async () => {},
    leave: async () => {},
    enter: async () => {},
  },
};

// None of a port’s implementations: nothing is ever found in it.
const NO_ENTRIES: HearingOptions['entries'] = {
  wordsLike: async () => [],
  ownStages: async () => [],
  firstLook: async () => ({ named: [], countries: [], timezones: [] }),
  inNames: async () => [],
  holding: async () => [],
  names: async () => [],
  calls: async () => [],
  open: async () => ({ count: 0, calls: [] }),
  milestones: async () => [],
  organisations: async () => [],
  topics: async () => [],
  answers: async () => [],
};

/** What PostgreSQL keeps. */
export function storedPorts(database: Database) {
  return {
    inbox: postgresInbox(database),
    keptReplies: postgresKeptReplies(database),
    turns: postgresTurns(database),
    places: postgresPlaces(database),
    teamsConversations: postgresTeamsConversations(database),
    entries: postgresEntries(database),
    callPages: postgresCallPages(database),
  };
}

/** The hearing half, with a desk of the test’s own and a stand-in for Teams. */
export async function askedTeams({ desk, ports, processes = 1 }: Given) {
  await using stack = new AsyncDisposableStack();
  const teams = stack.use(await standInForTeams());
  const log = fakeLog();
  const places = fakePlaces();
  const hearings = Array.from({ length: processes }, () =>
    heardBy(teams, { ...FORGETFUL, entries: NO_ENTRIES, places, log, ...ports }),
  );
  await Promise.all(hearings.map(({ hearing }) => hearing.start(desk)));
  const finish = () => Promise.all(hearings.map(({ hearing }) => hearing.stop()));
  stack.defer(async () => void (await finish()));
  const running = stack.move();
  return {
    teams,
    log,
    words,
    places,
    /** Hands in one activity, proven; what Teams is answered. */
    async send(activity: Json, process = 0): Promise<InvokeAnswer | null> {
      const take = hearings[process]?.take();
      const serviceUrl = teams.serviceUrl('T1');
      return (await take?.({ activity, tenant: TENANT, serviceUrl, botId: BOT })) ?? null;
    },
    /** Lets everything that was handed in come to its end. */
    finish,
    /** What stands in Teams, the oldest first. */
    seen: () => teams.messages.map(seenInTeams),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

type Heard = Omit<
  HearingOptions,
  'entrance' | 'connectorOf' | 'clock' | 'words' | 'teamsConversations' | 'answerMs'
>;

function heardBy(teams: Teams, heard: Heard & Partial<HearingOptions>) {
  let taker: (taken: Taken) => Promise<InvokeAnswer | null> = async () => null;
  const connector = botbuilderConnector({ token: async () => `a-token of ${teams.url}`, forget() {} }, 1);
  const hearing = teamsHearing({
    words,
    clock: fakeClock('2026-03-01T09:00:00Z'),
    answerMs: 5_000,
    connectorOf: () => connector,
    teamsConversations: rememberedConversations(),
    ...heard,
    entrance: {
      routes: { prefix: '/api/messages', handle: async () => new Response(null, { status: 503 }) },
      async open(take) {
        taker = take;
      },
      check: () => null,
      close: async () => {},
    },
  });
  return { hearing, take: () => taker };
}

const FROM = { id: '29:lena', name: 'Lena Musterfrau', aadObjectId: 'aad-lena' };
const TO = { id: BOT, name: 'Allianzbote' };

let ids = 0;

/** As Teams sends it from the personal chat of Lena; `more` says what happened. */
export function activityOf(more: Json): Json {
  ids += 1;
  return {
    id: `f:${ids}`,
    channelId: 'msteams',
    from: FROM,
    recipient: TO,
    conversation: { conversationType: 'personal', id: 'a:lena', tenantId: 'T1' },
    channelData: { tenant: { id: 'T1' } },
    locale: 'de-DE',
    localTimezone: 'Europe/Berlin',
    ...more,
  };
}

export const CHANNEL = {
  conversation: { conversationType: 'channel', isGroup: true, id: '19:c1@thread.tacv2;messageid=17' },
  channelData: {
    tenant: { id: 'T1' },
    team: { id: '19:team@thread.tacv2' },
    channel: { id: '19:c1@thread.tacv2' },
  },
};

export const GROUP = {
  conversation: { conversationType: 'groupChat', isGroup: true, id: '19:g1@thread.v2' },
};

export const DIRECT = { type: 'message', text: 'Frist?' };

/** The bot is mentioned before the text. */
export function mention(text: string): Json {
  return {
    type: 'message',
    text: `<at>Allianzbote</at> ${text}`,
    entities: [{ type: 'mention', mentioned: TO, text: '<at>Allianzbote</at>' }],
  };
}

/** Somebody presses the button with this label on the card of a message. */
export function pressOf(activity: unknown, label: string): Json {
  const action = { type: 'Action.Execute', data: buttonData(activity, label) };
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
}

/** What a button with this label sends, wherever on a card it stands; undefined where there is none. */
export function buttonData(part: unknown, label: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  const { title, data } = part as Json;
  if (title === label && data !== undefined) return data;
  for (const one of Object.values(part)) {
    const found = buttonData(one, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is chosen and filled in already on a form, as a client sends it back. */
export function shownValues(answer: unknown): Json {
  const body = cardBody(answer);
  return Object.fromEntries(body.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}

function cardBody(answer: unknown): readonly { id: string; value?: string }[] {
  const found = (part: unknown): readonly { id: string; value?: string }[] | undefined => {
    if (typeof part !== 'object' || part === null) return undefined;
    const { type, body } = part as { type?: string; body?: [] };
    if (type === 'AdaptiveCard') return body;
    return Object.values(part)
      .map(found)
      .find((one) => one !== undefined);
  };
  return found(answer) ?? [];
}
