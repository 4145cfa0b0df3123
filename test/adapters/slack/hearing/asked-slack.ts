import { loadWords } from '#adapters/i18next/words.ts';
import { postgresCallPages } from '#adapters/postgres/call-pages.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresInbox } from '#adapters/postgres/inbox.ts';
import { postgresKeptReplies } from '#adapters/postgres/kept-replies.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { fixedAccess } from '#adapters/slack/access.ts';
import { type HearingOptions, slackHearing } from '#adapters/slack/hearing/hearing.ts';
import { httpEntrance } from '#adapters/slack/hearing/http-entrance.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import type { Action } from '#src/messages/action.ts';
import type { Desk } from '#src/ports/desk.ts';
import { fakeClock } from '#test/fakes/clock.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { fakePlaces } from '#test/fakes/places.ts';
import { type SlackStandInOptions, slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { SIGNED_AT, SIGNING_SECRET, slackRequestFor } from '#test/support/slack-request.ts';

type Json = Readonly<Record<string, unknown>>;

type Given = {
  readonly desk: Desk;
  readonly slack?: SlackStandInOptions;
  /** Instead of ports that keep nothing. */
  readonly ports?: Partial<HearingOptions>;
  /** How many of them hear; one without it. */
  readonly processes?: number;
};

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

const FORGETFUL = {
  inbox: { isNew: async () => true },
  keptReplies: { keep: async () => 'kept', read: async () => null, take: async () => null },
  turns: { take: async () => 0 },
  entries: { calls: async () => [] },
  callPages: { on: async () => [], noteShown: async () => [] },
};

/** What PostgreSQL keeps. */
export function storedPorts(database: Database) {
  return {
    inbox: postgresInbox(database),
    keptReplies: postgresKeptReplies(database),
    turns: postgresTurns(database),
    places: postgresPlaces(database),
    entries: postgresEntries(database),
    callPages: postgresCallPages(database),
  };
}

/** The hearing half, with a desk of the test’s own and Slack’s stand-in. */
export async function askedSlack({ desk, ports, slack: standInOptions, processes = 1 }: Given) {
  await using stack = new AsyncDisposableStack();
  const slack = stack.use(await slackStandIn(standInOptions));
  const log = fakeLog();
  const clock = fakeClock(SIGNED_AT.toString());
  const places = fakePlaces();
  const api = slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 5 });
  const briefApi = slackWebApi({ apiUrl: slack.apiUrl, requestSeconds: 0.5 });
  const hearings = Array.from({ length: processes }, () => {
    const entrance = httpEntrance({ signingSecret: SIGNING_SECRET, clock, log });
    const hearing = slackHearing({
      access: fixedAccess(slackToken('T1'), api, log),
      ...FORGETFUL,
      ...{ api, briefApi, answerMs: 5_000, places, words, clock, log, entrance },
      ...ports,
    });
    return { entrance, hearing };
  });
  await Promise.all(hearings.map(({ hearing }) => hearing.start(desk)));
  const finish = () => Promise.all(hearings.map(({ hearing }) => hearing.stop()));
  stack.defer(async () => void (await finish()));
  const running = stack.move();
  return {
    slack,
    log,
    words,
    places,
    /** Hands in one request, signed; what Slack is answered. */
    async send(body: Json, process = 0): Promise<{ readonly status: number; readonly text: string }> {
      const routes = hearings[process]?.entrance.routes;
      const response = await routes?.handle(slackRequestFor(body), new AbortController().signal);
      return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
    },
    /** Lets everything that was handed in come to its end. */
    finish,
    /** The same, and hears on. */
    async idle() {
      await finish();
      await Promise.all(hearings.map(({ hearing }) => hearing.start(desk)));
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** As Slack sends it; `event` says what happened. */
export function eventBody(event: Json, more: Json = {}): Json {
  return {
    token: 'verification',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${JSON.stringify(event).length}`,
    event_time: 1_772_355_600,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
    ...more,
  };
}

export const DIRECT = {
  type: 'message',
  channel: 'D1',
  channel_type: 'im',
  user: 'U1',
  ts: '1.1',
  text: 'Frist?',
};
export const MENTION = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '1.1', text: '<@UBOT> Frist?' };

/** A button of the Home, which stands in no channel. */
export function homePressBody(action: Action, metadata = 'D1', trigger = '4.1'): Json {
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'allianz' },
    user: { id: 'U1', team_id: 'T1' },
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'home', private_metadata: metadata, app_installed_team_id: 'T1' },
    trigger_id: trigger,
    actions: [{ action_id: 'act-0-1', type: 'button', value: JSON.stringify(action) }],
  };
}

export function commandBody(responseUrl: string, text: string): Json {
  return {
    token: 'verification',
    team_id: 'T1',
    team_domain: 'allianz',
    channel_id: 'C1',
    channel_name: 'quantum',
    user_id: 'U1',
    user_name: 'lena',
    command: '/allianz',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `1.${text}`,
  };
}
