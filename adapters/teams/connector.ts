import type { Tenant } from '#src/model/channel.ts';

/** An Activity of the Bot Framework as the plain JSON that stands on the wire. */
export type Activity = Readonly<Record<string, unknown>>;

/**
 * What became of one request.
 *
 * - `answered`: with a status of HTTP. `body` is the start of an error's text, `retryAfter` the header as it came.
 * - `not-signed-in`: no token was to be had, so nothing left.
 * - `not-sent`: no connection came about, so nothing left.
 * - `no-answer`: the request may have arrived; the connection broke or the time ran out.
 */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly activityId: string | null;
      readonly retryAfter: string | null;
      readonly body: string;
    }
  | { readonly kind: 'not-signed-in' | 'not-sent' | 'no-answer'; readonly cause: unknown };

/** Writes into conversations: one HTTP request a call, never repeated. Only bugs throw. */
export interface TeamsConnector {
  send(serviceUrl: string, conversationId: string, activity: Activity): Promise<Answer>;
  update(serviceUrl: string, conversationId: string, activityId: string, activity: Activity): Promise<Answer>;
  /** Shows a message to one member of the conversation alone, its `recipient` (targeted-messages). */
  sendPrivately(serviceUrl: string, conversationId: string, activity: Activity): Promise<Answer>;
  /** Begins a thread of its own in a channel; the answer has the id of its first post. */
  startThread(serviceUrl: string, channelId: string, activity: Activity): Promise<Answer>;
  /** Opens somebody's own chat with the bot, or finds it; the answer has its id for that of an activity. */
  startChat(serviceUrl: string, chat: NewChat): Promise<Answer>;
  /** What a team and its channels are called, since activities rarely say. Rejects where Teams does not tell now. */
  teamNames(serviceUrl: string, teamId: string): Promise<TeamNames | null>;
}

/** The first channel of a team is called as the team. */
export type TeamNames = { readonly team: string; readonly channels: ReadonlyMap<string, string> };

/** Whose chat with the bot, and in which organisation; a person by their id in the conversation or in Entra. */
export type NewChat = { readonly botId: string; readonly personId: string; readonly tenantId: string };

/**
 * What one request to the bot turned out to be: `refused` with the status that it is answered with. 503 says that
 * the keys which would prove it cannot be read now.
 */
export type Received =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 503 };

/** Proves who sent a request: by signature, issuer, audience, expiry, service address and endorsement. */
export interface TeamsReceiver {
  /** `authorization` is the header as it came, `body` what its JSON held. Only bugs throw. */
  receive(authorization: string | null, body: unknown): Promise<Received>;
}

/** Who writes in an organisation; null where none of its registrations is configured. */
export type ConnectorOf = (tenant: Tenant) => TeamsConnector | null;

/** The bot's own proof of who it is. */
export interface SignIn {
  /** The bearer token; rejects where none is to be had. */
  token(): Promise<string>;
  /** Makes the next `token` ask afresh, since the last one was refused. */
  forget(): void;
}
