import { isTooLarge, MAX_KILOBYTES, messageActivity } from '#adapters/teams/activity.ts';
import type { Activity, Answer, TeamsConnector } from '#adapters/teams/connector.ts';
import { outcomeOfPost, outcomeOfUpdate } from '#adapters/teams/outcome.ts';
import { NOT_NAMED } from '#adapters/teams/wait.ts';
import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Pace } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';

/** Where a channel is written to: both as the last activity from there named them. */
export type Conversation = { readonly serviceUrl: string; readonly conversationId: string };

export type TeamsOptions = {
  readonly connector: TeamsConnector;
  /** Null where the bot was never installed. */
  readonly conversationOf: (channel: ChannelAddress) => Promise<Conversation | null>;
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

/** Microsoft Teams, as far as the bot writes there. It offers no way to ask whether a message arrived. */
export function teamsPlatform({ connector, conversationOf, clock, log }: TeamsOptions): ChatPlatform {
  async function write(
    channel: ChannelAddress,
    message: Message,
    request: (at: Conversation, activity: Activity) => Promise<Outcome>,
  ): Promise<Outcome> {
    const activity = messageActivity(message);
    if (isTooLarge(activity)) {
      return { kind: 'given-up', reason: { key: 'teams:card-too-large', values: { limit: MAX_KILOBYTES } } };
    }
    let conversation: Conversation | null;
    try {
      conversation = await conversationOf(channel);
    } catch (cause) {
      // Nothing was sent: that must not look like a request whose outcome nobody saw.
      log.error('teams conversation not read', { channel: channel.ref }, cause);
      return {
        kind: 'again',
        afterSeconds: NOT_NAMED,
        holds: 'channel',
        reason: { key: 'teams:address-not-read' },
      };
    }
    if (conversation === null) return { kind: 'closed', reason: { key: 'teams:not-installed' } };
    return request(conversation, activity);
  }

  function note(answer: Answer, outcome: Outcome): Outcome {
    const fields = { answer: answer.kind, status: answer.kind === 'answered' ? answer.status : null };
    const cause = answer.kind === 'answered' ? undefined : answer.cause;
    if (outcome.kind === 'again' && outcome.holds === 'tenant') {
      log.error('teams refuses the sign-in of the app', fields, cause);
    } else if (outcome.kind !== 'sent') {
      log.warn('teams request not sent or in doubt', { ...fields, outcome: outcome.kind }, cause);
    }
    return outcome;
  }

  return {
    name: 'teams',
    pace: TEAMS_PACE,
    traces: false,
    async start() {},
    async stop() {},
    post: (channel, message) =>
      write(channel, message, async ({ serviceUrl, conversationId }, activity) => {
        const answer = await connector.send(serviceUrl, conversationId, activity);
        return note(answer, outcomeOfPost(answer, clock.now()));
      }),
    update: (channel, messageRef, message) =>
      write(channel, message, async ({ serviceUrl, conversationId }, activity) => {
        const answer = await connector.update(serviceUrl, conversationId, messageRef, activity);
        return note(answer, outcomeOfUpdate(answer, messageRef, clock.now()));
      }),
    trace: async () => ({ kind: 'cannot-be-known' }),
  };
}
