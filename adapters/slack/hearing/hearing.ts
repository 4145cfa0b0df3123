import { App, type ReceiverEvent } from '@slack/bolt';
import {
  deskInTime,
  inTime,
  type Patience,
  patience,
  portInTime,
  type Waiting,
} from '#adapters/patience/patience.ts';
import type { SlackAccess, WorkspaceAccess } from '#adapters/slack/access.ts';
import type { Acknowledgement } from '#adapters/slack/hearing/acknowledgement.ts';
import { slackChannels } from '#adapters/slack/hearing/channels.ts';
import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import type { Entrance } from '#adapters/slack/hearing/entrance.ts';
import { intake } from '#adapters/slack/hearing/intake.ts';
import { type KnownPlaces, knownPlaces } from '#adapters/slack/hearing/known-places.ts';
import { type People, slackPeople, spokenBy } from '#adapters/slack/hearing/people.ts';
import { rememberedAccess } from '#adapters/slack/hearing/remembered-access.ts';
import { ROUTES } from '#adapters/slack/hearing/routes.ts';
import { slackSpeaker } from '#adapters/slack/hearing/speaker.ts';
import {
  farewellOf,
  happenedAt,
  idOf,
  isOutsider,
  kindOf,
  tenantOf,
  workspaceOf,
} from '#adapters/slack/hearing/whence.ts';
import { SILENT, type WebApi } from '#adapters/slack/web-api.ts';
import { apology } from '#src/desk/apology.ts';
import { isNewTo } from '#src/desk/is-new.ts';
import { type Json, record } from '#src/messages/json.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Inbox } from '#src/ports/inbox.ts';
import type { KeptReplies } from '#src/ports/kept-replies.ts';
import type { Log } from '#src/ports/log.ts';
import type { Places } from '#src/ports/places.ts';
import type { Turns } from '#src/ports/turns.ts';
import type { Words } from '#src/ports/words.ts';
import type { PreviewDeps } from '#src/previews/link-previews.ts';

export type HearingOptions = PreviewDeps & {
  readonly entrance: Entrance;
  readonly access: SlackAccess;
  readonly api: WebApi;
  /** The same for what an answer can do without: it gives up soon. */
  readonly briefApi: WebApi;
  /** So long nothing comes from the database until people are told that there is no answer. */
  readonly answerMs: number;
  readonly places: Places;
  readonly inbox: Inbox;
  readonly keptReplies: KeptReplies;
  readonly turns: Turns;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
};

export type SlackHearing = {
  start(desk: Desk): Promise<void>;
  /** Takes nothing more and finishes what was taken. */
  stop(): Promise<void>;
};

const LONGEST_KIND = 60;

/** What stays the same from one request to the next. */
type Lasting = {
  readonly desk: Desk;
  readonly people: People;
  readonly known: KnownPlaces;
  readonly patience: Patience;
};

/** What Bolt carries from who may enter to what is done there. */
type Carried = {
  readonly access?: WorkspaceAccess | null;
  readonly acknowledgement?: Acknowledgement;
};

/** Hears what people do in Slack and answers them. */
export function slackHearing(options: HearingOptions): SlackHearing {
  const { entrance, log } = options;
  let finish = async () => {};
  return {
    async start(desk) {
      const app = boltApp(options, desk);
      const taking = intake((event, acknowledgement) => hear(options, app, event, acknowledgement), log);
      finish = taking.finish;
      await entrance.open(taking.take);
    },
    async stop() {
      await entrance.close();
      await finish();
    },
  };
}

async function hear(
  { access, clock, log }: HearingOptions,
  app: App<Carried>,
  event: ReceiverEvent,
  acknowledgement: Acknowledgement,
): Promise<void> {
  const farewell = farewellOf(event.body);
  if (farewell !== null)
    return access.forget(workspaceOf(event.body), farewell, happenedAt(event.body, clock.now()));
  const kind = kindOf(event.body);
  if (!Object.hasOwn(ROUTES, kind)) {
    return log.info('slack: ignored on purpose', { kind: kind.slice(0, LONGEST_KIND) });
  }
  const handed = { ...event, ack: async () => {}, customProperties: { acknowledgement } };
  // What fails in our own work comes to `app.error`; this is a request of a shape that Bolt cannot read, and its words
  // would repeat what somebody wrote.
  await app.processEvent(handed).catch(() => log.info('slack: not understood', { kind }));
}

function boltApp(options: HearingOptions, desk: Desk): App<Carried> {
  const { briefApi, clock, log } = options;
  const lasting = {
    desk,
    people: slackPeople(briefApi, clock, log),
    known: knownPlaces(clock),
    patience: patience(options.answerMs),
  };
  const accessOf = rememberedAccess(options.access, lasting.patience, log);
  const app = new App<Carried>({
    // Every request comes through the entrance, which Bolt need not know.
    receiver: { init() {}, start: async () => {}, stop: async () => {} },
    async authorize(_, body) {
      const given = await accessOf(workspaceOf(record(body)));
      const { botUserId, botId } = given ?? {};
      return { access: given, ...(botUserId && { botUserId }), ...(botId && { botId }) };
    },
    convoStore: false,
    logger: SILENT,
  });
  app.error(async (cause) => log.error('slack: a request failed', {}, cause));
  app.use(async ({ body, context }) => route(options, lasting, record(body), context));
  return app;
}

async function route(options: HearingOptions, lasting: Lasting, body: Json, carried: Carried): Promise<void> {
  const { log } = options;
  const kind = kindOf(body);
  const { access, acknowledgement } = carried;
  const workspace = workspaceOf(body);
  const [handle, tenant] = [ROUTES[kind], tenantOf(workspace)];
  if (!handle || !acknowledgement) return;
  if (tenant === null || !access) {
    return log.warn('slack: a workspace has no access', { tenant: tenant?.ref ?? null });
  }
  const waiting = lasting.patience.begin();
  const inbox = portInTime(options.inbox, waiting);
  const isNew = (id: string) => isNewTo(inbox, log, tenant, id);
  const id = idOf(body);
  if (id !== null && !(await isNew(id))) return log.info('slack: repeated', { kind });
  const heard = { body, tenant, access, isOutsider: isOutsider(body, workspace), acknowledgement, isNew };
  await handle(deedDeps(options, lasting, access.token, waiting), heard);
}

/** Everything with which one request is answered, as long as somebody waits for that. */
function deedDeps(
  options: HearingOptions,
  { desk, people, known, patience }: Lasting,
  token: string,
  waiting: Waiting,
): DeedDeps {
  const { api, briefApi, log, words } = options;
  const { languages } = words;
  const places = portInTime(options.places, waiting);
  // The posts of a long answer outlast the time of their request: each turn has its own.
  const take: Turns['take'] = (...given) => inTime(patience.begin(), () => options.turns.take(...given));
  const keptReplies = portInTime(options.keptReplies, waiting);
  const deps = { ...options, places, people, keptReplies, turns: { take } };
  const instead = async (cause: unknown, person: string) => {
    log.error('slack: the desk did not answer', {}, cause);
    return apology(words, spokenBy(await people.profileOf(token, person), languages));
  };
  return {
    ...deps,
    desk: deskInTime(desk, options.answerMs, waiting, instead),
    channels: slackChannels({ api, briefApi, people, places, languages, known }),
    speaker: slackSpeaker(deps),
  };
}
