import { retryAfter } from '#adapters/slack/retry-after.ts';
import type { Text } from '#src/messages/text.ts';
import type { Outcome } from '#src/model/delivery.ts';

/** The time to install the app again; until then one delivery of the tenant asks, and the rest waits. */
const UNAUTHORISED_SECONDS = 600;

type Meaning = 'closed' | 'unauthorised' | 'too-fast' | 'unavailable' | 'unclear' | 'message-gone';

// docs.slack.dev/reference/methods/chat.postMessage and chat.update
const CODES: Readonly<Record<Meaning, readonly string[]>> = {
  closed: [
    'channel_not_found',
    'is_archived',
    'not_in_channel',
    'channel_is_archived',
    'is_inactive',
    'user_not_found',
    'user_disabled',
    'cannot_dm_bot',
    'messages_tab_disabled',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'posting_to_channel_denied',
    'posting_to_general_channel_denied',
  ],
  unauthorised: [
    'invalid_auth',
    'not_authed',
    'token_revoked',
    'token_expired',
    'account_inactive',
    'org_login_required',
    'two_factor_setup_required',
    'team_access_not_granted',
    'ekm_access_denied',
    'missing_scope',
    'no_permission',
    'not_allowed_token_type',
    'enterprise_is_restricted',
  ],
  'too-fast': ['ratelimited', 'rate_limited', 'message_limit_exceeded', 'accesslimited'],
  unavailable: ['service_unavailable', 'team_added_to_org', 'external_channel_migrating', 'request_timeout'],
  // Slack says of these that a part may have been done, or that it looks for what it has had before.
  unclear: ['fatal_error', 'internal_error', 'duplicate_message_not_found', 'duplicate_channel_not_found'],
  'message-gone': ['message_not_found', 'cant_update_message', 'edit_window_closed', 'message_not_owned'],
};

/** Slack could not do it just then; asked again later, it may. Whether a part was done is told by `CODES`. */
export const PASSING = ['service_unavailable', 'request_timeout', 'fatal_error', 'internal_error'];

const MEANINGS = new Map(
  Object.entries(CODES).flatMap(([meaning, codes]) => codes.map((code) => [code, meaning as Meaning])),
);
const CODE = /^[a-z][a-z0-9_]{2,60}$/;

/** What the `error` of an answer means that says `ok: false`; the client puts a body there that is no JSON. */
export function refusal(code: string): Outcome {
  if (!CODE.test(code)) return { kind: 'unknown', reason: { key: 'slack:no-answer' } };
  const values = { code };
  switch (MEANINGS.get(code)) {
    case 'closed':
      return { kind: 'closed', reason: { key: 'slack:channel-closed', values } };
    case 'unauthorised':
      return unauthorised({ key: 'slack:unauthorised', values });
    case 'too-fast': {
      const seconds = retryAfter(null);
      const reason = { key: 'slack:too-fast', values: { seconds } } as const;
      return { kind: 'again', afterSeconds: seconds, holds: 'tenant', reason };
    }
    case 'unavailable':
      return { kind: 'again', afterSeconds: 0, holds: 'channel', reason: { key: 'slack:not-now', values } };
    case 'unclear':
      return { kind: 'unknown', reason: { key: 'slack:unclear', values } };
    case 'message-gone':
      return { kind: 'given-up', reason: { key: 'slack:message-gone', values } };
    case undefined:
      return { kind: 'given-up', reason: { key: 'slack:message-refused', values } };
  }
}

/** The workspace has no token for the bot, or one that holds no longer. */
export function unauthorised(reason: Text): Outcome {
  return { kind: 'again', afterSeconds: UNAUTHORISED_SECONDS, holds: 'tenant', reason };
}
