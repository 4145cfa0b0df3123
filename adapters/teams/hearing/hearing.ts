import { patience } from '#adapters/patience/patience.ts';
import { running } from '#adapters/patience/running.ts';
import type { Activity, ConnectorOf } from '#adapters/teams/connector.ts';
import { channelRefOf, conversationOf } from '#adapters/teams/hearing/conversation-of.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import { type AskedDeps, depsInTime, type Lasting } from '#adapters/teams/hearing/deps-in-time.ts';
import type { InvokeAnswer, Taken, TeamsEntrance } from '#adapters/teams/hearing/entrance.ts';
import { comesOrGoes } from '#adapters/teams/hearing/installed.ts';
import { isByPerson, languageOf } from '#adapters/teams/hearing/person.ts';
import { ROUTES, type Route } from '#adapters/teams/hearing/routes.ts';
import { type Spot, spotOf } from '#adapters/teams/hearing/spot.ts';
import { isNewTo } from '#src/desk/is-new.ts';
import { record, text } from '#src/messages/json.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { Inbox } from '#src/ports/inbox.ts';
import type { KeptReplies } from '#src/ports/kept-replies.ts';
import type { Log } from '#src/ports/log.ts';
import type { Places } from '#src/ports/places.ts';
import type { TeamPlaces } from '#src/ports/team-places.ts';
import type { TeamsConversations } from '#src/ports/teams-conversations.ts';
import type { Turns } from '#src/ports/turns.ts';
import type { Words } from '#src/ports/words.ts';
import type { PreviewDeps } from '#src/previews/link-previews.ts';

export type HearingOptions = PreviewDeps & {
  readonly entrance: TeamsEntrance;
  readonly connectorOf: ConnectorOf;
  /** So long nothing comes from the database until people are told that there is no answer. */
  readonly answerMs: number;
  readonly teamPlaces: TeamPlaces;
  readonly teamsConversations: TeamsConversations;
  readonly entries: Entries;
  readonly places: Places;
  readonly inbox: Inbox;
  readonly keptReplies: KeptReplies;
  readonly turns: Turns;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
};

export type TeamsHearing = {
  start(desk: Desk): Promise<void>;
  /** Takes nothing more and finishes what was taken. */
  stop(): Promise<void>;
};

const LONGEST_KIND = 60;
/** What Microsoft’s own libraries answer to an invoke that nobody handles. */
const NOT_HANDLED: InvokeAnswer = { status: 501 };

/** Hears what people do in Teams and answers them. */
export function teamsHearing(options: HearingOptions): TeamsHearing {
  const { entrance, log } = options;
  const behind = running((cause) => log.error('teams: a request failed', {}, cause));
  return {
    async start(desk) {
      const lasting: Lasting = { desk, behind, patience: patience(options.answerMs) };
      await entrance.open((taken) => hear(depsInTime(options, lasting, taken), taken));
    },
    async stop() {
      await entrance.close();
      await behind.finish();
    },
  };
}

/** Where a conversation is written to, every activity from there says, but the one that it is over. */
async function noteConversation({ teamsConversations, log }: AskedDeps, taken: Taken) {
  const { activity, tenant, botId } = taken;
  const [ref, how] = [channelRefOf(activity), comesOrGoes(taken)];
  if (ref === null || how === 'goes') return;
  const note = how === 'comes' ? teamsConversations.noteEntry : teamsConversations.note;
  await note({ tenant, ref }, conversationOf(activity, botId)).catch((cause) =>
    log.warn('teams: an address was not noted', {}, cause),
  );
}

async function hear(deps: AskedDeps, taken: Taken): Promise<InvokeAnswer | null> {
  await noteConversation(deps, taken);
  const { inbox, log, connectorOf } = deps;
  const { activity, tenant, botId } = taken;
  const kind = kindOf(activity);
  const route = Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : undefined;
  const isMeant = route && (!route.byPeople || isByPerson(activity, botId));
  const connector = isMeant ? connectorOf(tenant) : null;
  const spot = connector && spotOf(taken, connector);
  if (!route || spot === null) {
    log.info('teams: ignored on purpose', { kind: kind.slice(0, LONGEST_KIND) });
    if (route) return route.manner?.nothing ?? null;
    return activity.type === 'invoke' ? NOT_HANDLED : null;
  }
  if (route.once && !(await isNew(inbox, log, taken))) {
    log.info('teams: repeated', { kind });
    return tell(deps, spot, route, 'teams:received');
  }
  try {
    return await route.answer(deps, taken, spot);
  } catch (cause) {
    log.error('teams: a request failed', { kind }, cause);
    return apologise(deps, spot, route);
  }
}

/** What kind of activity it is: `message`, `invoke task/fetch`. */
function kindOf({ type, name }: Activity): string {
  return type === 'invoke' ? `invoke ${text(name)}` : text(type);
}

/** In the answer that Teams waits for, else as a message. */
async function apologise(deps: DeedDeps, spot: Spot, route: Route): Promise<InvokeAnswer | null> {
  const { speaker, words } = deps;
  const answer = tell(deps, spot, route, 'chat:apology');
  if (answer === null && route.byPeople)
    await speaker.tell(spot, languageOf(spot.person, words.languages), 'chat:apology');
  return answer;
}

/** Null where Teams waits for no answer. */
function tell({ words }: DeedDeps, { person }: Spot, { manner }: Route, key: TextKey): InvokeAnswer | null {
  return manner?.tell(words.say(languageOf(person, words.languages), key)) ?? null;
}

/** By its id, which Teams gives again in another conversation; what has none is new each time. */
async function isNew(inbox: Inbox, log: Log, { activity, tenant }: Taken): Promise<boolean> {
  const [conversation, id] = [text(record(activity.conversation).id), text(activity.id)];
  return id === '' || isNewTo(inbox, log, tenant, `${conversation} ${id}`);
}
