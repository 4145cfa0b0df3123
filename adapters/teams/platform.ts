import { isTooLarge, MAX_KILOBYTES, messageActivity } from '#adapters/teams/activity.ts';
import type { Activity, Answer, ConnectorOf, TeamsConnector } from '#adapters/teams/connector.ts';
import { outcomeOfPost, outcomeOfUpdate } from '#adapters/teams/outcome.ts';
import { NOT_NAMED } from '#adapters/teams/wait.ts';
import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Pace } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';
import type { TeamsConversation, TeamsConversations } from '#src/ports/teams-conversations.ts';

export type TeamsOptions = {
  readonly connectorOf: ConnectorOf;
  readonly teamsConversations: Pick<TeamsConversations, 'of'>;
  /** Hears what people do there; nobody where the bot only sends. */
  readonly hearing?: Pick<ChatPlatform, 'start' | 'stop'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** What Microsoft states for one bot (rate-limit: per bot per thread; per app per tenant). */
export const TEAMS_PACE: Pace = {
  perChannel: [
    { count: 7, seconds: 1 },
    { count: 8, seconds: 2 },
    { count: 60, seconds: 30 },
    { count: 1800, seconds: 3600 },
  ],
  perTenant: { count: 50, seconds: 1 },
  lookUps: null,
};

/** Less than the ledger waits (`SENDING`), so that the connection is closed and the reason is the true one. */
export const REQUEST_SECONDS = 25;

/** Microsoft Teams as a chat platform. It offers no way to ask whether a message arrived. */
export function teamsPlatform(options: TeamsOptions): ChatPlatform {
  const { hearing, clock, log } = options;
  const write = writer(options);
  return {
    name: 'teams',
    pace: TEAMS_PACE,
    traces: false,
    hearsReplies: true,
    start: async (desk) => hearing?.start(desk),
    stop: async () => hearing?.stop(),
    post: ({ under, ...channel }, message) =>
      write(channel, message, async ({ connector, kind, serviceUrl }, activity) => {
        if (kind === 'channel' && under !== undefined) {
          const answer = await connector.send(serviceUrl, threadOf(channel, under), activity);
          return noted(log, answer, asReply(under, outcomeOfPost(answer, clock.now())));
        }
        // Into a channel a post would go without a thread, where nobody can answer it.
        const answer =
          kind === 'channel'
            ? await connector.startThread(serviceUrl, channel.ref, activity)
            : await connector.send(serviceUrl, channel.ref, activity);
        return noted(log, answer, outcomeOfPost(answer, clock.now()));
      }),
    update: (channel, messageRef, message) =>
      write(channel, message, async ({ connector, kind, serviceUrl }, activity) => {
        const { thread, id } = placeOf(messageRef);
        const conversationId = kind === 'channel' ? threadOf(channel, thread) : channel.ref;
        const answer = await connector.update(serviceUrl, conversationId, id, activity);
        return noted(log, answer, outcomeOfUpdate(answer, messageRef, clock.now()));
      }),
    trace: async () => ({ kind: 'cannot-be-known' }),
  };
}

function threadOf({ ref }: ChannelAddress, firstPost: string): string {
  return `${ref};messageid=${firstPost}`;
}

/** To edit a reply one has to know its thread, so its ref names both. */
function asReply(thread: string, outcome: Outcome): Outcome {
  return outcome.kind === 'sent' ? { ...outcome, messageRef: `${thread}/${outcome.messageRef}` } : outcome;
}

/** What is no reply began the thread that it stands in. */
function placeOf(messageRef: string): { readonly thread: string; readonly id: string } {
  const [thread = '', id = thread] = messageRef.split('/');
  return { thread, id };
}

/** Where a channel is written to, and by whom. */
type Place = TeamsConversation & { readonly connector: TeamsConnector };

type Write = (
  channel: ChannelAddress,
  message: Message,
  request: (at: Place, activity: Activity) => Promise<Outcome>,
) => Promise<Outcome>;

/** Its registration may come back with the next start. */
const NOT_REGISTERED: Outcome = {
  kind: 'again',
  afterSeconds: 60,
  holds: 'tenant',
  reason: { key: 'teams:not-registered' },
};

function writer({ connectorOf, teamsConversations, log }: TeamsOptions): Write {
  return async (channel, message, request) => {
    const connector = connectorOf(channel.tenant);
    if (connector === null) return NOT_REGISTERED;
    const activity = messageActivity(message);
    if (isTooLarge(activity)) {
      return { kind: 'given-up', reason: { key: 'teams:card-too-large', values: { limit: MAX_KILOBYTES } } };
    }
    let conversation: TeamsConversation | null;
    try {
      conversation = await teamsConversations.of(channel);
    } catch (cause) {
      // Nothing was sent: that must not look like a request whose outcome nobody saw.
      log.error('teams conversation not read', { channel: channel.ref }, cause);
      const reason = { key: 'teams:address-not-read' } as const;
      return { kind: 'again', afterSeconds: NOT_NAMED, holds: 'channel', reason };
    }
    if (conversation === null) return { kind: 'closed', reason: { key: 'teams:not-installed' } };
    return request({ ...conversation, connector }, activity);
  };
}

function noted(log: Log, answer: Answer, outcome: Outcome): Outcome {
  const fields = { answer: answer.kind, status: answer.kind === 'answered' ? answer.status : null };
  const cause = answer.kind === 'answered' ? undefined : answer.cause;
  if (outcome.kind === 'again' && outcome.holds === 'tenant') {
    log.error('teams refuses the sign-in of the app', fields, cause);
  } else if (outcome.kind !== 'sent') {
    log.warn('teams request not sent or in doubt', { ...fields, outcome: outcome.kind }, cause);
  }
  return outcome;
}
