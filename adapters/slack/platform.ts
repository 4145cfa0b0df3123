import { clientMsgId } from '#adapters/slack/client-msg-id.ts';
import { outcomeOfAnswer, outcomeOfError } from '#adapters/slack/outcome.ts';
import { unauthorised } from '#adapters/slack/refusals.ts';
import { AS_IT_STANDS, shown } from '#adapters/slack/shown.ts';
import { EVENT_TYPE, traceDelivery } from '#adapters/slack/trace.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { Pace } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Log } from '#src/ports/log.ts';

export type SlackOptions = {
  /** The bot's token in a workspace; null where the app is not installed. */
  readonly tokenFor: (tenantRef: string) => Promise<string | null>;
  readonly api: WebApi;
  /** Whether the installations allow to read the history of channels, in which a delivery can be found again. */
  readonly mayReadHistory: boolean;
  /** Hears what people do there; nobody where the bot only sends. */
  readonly hearing?: Pick<ChatPlatform, 'start' | 'stop'>;
  readonly log: Log;
};

/**
 * About one message a second a channel (docs.slack.dev/apis/web-api/rate-limits); of a workspace it gives no figure.
 * History is tier 3; an app that is sold outside Slack's directory may ask once a minute, and is told so by a 429.
 */
export const PACE: Pace = {
  perChannel: [{ count: 1, seconds: 1 }],
  perTenant: null,
  lookUps: { count: 50, seconds: 60 },
};

/** Less than the ledger waits (`SENDING`), so that the connection is closed and the reason is the true one. */
export const REQUEST_SECONDS = 25;

/** For what an answer can do without, such as the name of the one who asks: longer nobody shall wait for it. */
export const BRIEF_REQUEST_SECONDS = 3;

/** Slack as a chat platform. */
export function slackPlatform(options: SlackOptions): ChatPlatform {
  const { api, tokenFor, mayReadHistory, hearing } = options;
  const send = sender(options);
  return {
    name: 'slack',
    pace: PACE,
    traces: mayReadHistory,
    hearsReplies: true,
    start: async (desk) => hearing?.start(desk),
    stop: async () => hearing?.stop(),
    post: ({ under, ...channel }, message, deliveryId) =>
      send(channel, 'chat.postMessage', {
        ...shown(message),
        ...AS_IT_STANDS,
        ...(under !== undefined && { thread_ts: under }),
        metadata: { event_type: EVENT_TYPE, event_payload: { delivery_id: deliveryId } },
        client_msg_id: clientMsgId(deliveryId),
      }),
    update: (channel, messageRef, message) =>
      send(channel, 'chat.update', { ...shown(message), ts: messageRef }),
    async trace({ under, ...channel }, deliveryId, queuedAt) {
      const token = mayReadHistory ? await tokenFor(channel.tenant.ref) : null;
      if (token === null) return { kind: 'cannot-be-known' };
      return traceDelivery(api, token, channel.ref, { deliveryId, queuedAt, under });
    },
  };
}

type Send = (
  channel: ChannelAddress,
  method: string,
  values: Readonly<Record<string, unknown>>,
) => Promise<Outcome>;

/** Asks once with the token of the workspace; whatever happens is an outcome. */
function sender({ api, tokenFor, log }: SlackOptions): Send {
  return async (channel, method, values) => {
    const tenant = channel.tenant.ref;
    let token: string | null;
    try {
      token = await tokenFor(tenant);
    } catch (cause) {
      log.error('token of a workspace not read', { tenant }, cause);
      return { kind: 'again', afterSeconds: 0, holds: 'tenant', reason: { key: 'slack:token-unread' } };
    }
    if (token === null) return tell(log, tenant, unauthorised({ key: 'slack:not-installed' }));
    try {
      return outcomeOfAnswer(await api(method, token, { ...values, channel: channel.ref }));
    } catch (error) {
      return tell(log, tenant, outcomeOfError(error));
    }
  };
}

/** A workspace that does not let the bot in holds up everything there: the operator has to hear of it. */
function tell(log: Log, tenant: string, outcome: Outcome): Outcome {
  if (outcome.kind === 'sent') return outcome;
  const { key, values } = outcome.reason;
  if (key === 'slack:unauthorised' || key === 'slack:not-installed')
    log.warn('workspace does not let the bot in', { tenant, code: String(values?.code ?? 'not_installed') });
  return outcome;
}
