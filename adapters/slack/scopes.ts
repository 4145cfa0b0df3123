import type { AppsManifestCreateArguments } from '@slack/web-api';
import type { TextKey } from '#src/messages/text.ts';

export type Manifest = AppsManifestCreateArguments['manifest'];
export type BotScope = NonNullable<
  NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']
>[number];
type BotEvent = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>[number];

/** A right that a workspace gives the bot, why it needs it, and what Slack tells it only with that right. */
export type Scope = {
  /** `assistant:write` is missing in the list of @slack/web-api 8.2. */
  readonly name: BotScope | 'assistant:write';
  readonly reason: TextKey;
  readonly events: readonly BotEvent[];
};

const SCOPES: readonly Scope[] = [
  { name: 'chat:write', reason: 'slack:scope.chat-write', events: [] },
  { name: 'commands', reason: 'slack:scope.commands', events: [] },
  { name: 'app_mentions:read', reason: 'slack:scope.mentions', events: ['app_mention'] },
  { name: 'im:history', reason: 'slack:scope.direct', events: ['message.im'] },
  { name: 'im:write', reason: 'slack:scope.direct-open', events: [] },
  { name: 'assistant:write', reason: 'slack:scope.agent', events: [] },
  { name: 'users:read', reason: 'slack:scope.users', events: [] },
  {
    name: 'channels:read',
    reason: 'slack:scope.channels',
    events: [
      'member_joined_channel',
      'channel_left',
      'channel_archive',
      'channel_unarchive',
      'channel_deleted',
      'channel_rename',
      'channel_id_changed',
    ],
  },
  {
    name: 'groups:read',
    reason: 'slack:scope.groups',
    events: ['group_left', 'group_archive', 'group_unarchive', 'group_deleted', 'group_rename'],
  },
  { name: 'links:read', reason: 'slack:scope.links-read', events: ['link_shared'] },
  { name: 'links:write', reason: 'slack:scope.links-write', events: [] },
];

/** Only for an operator who wants deliveries looked up of which nobody saw whether they arrived. */
const HISTORY_SCOPES: readonly Scope[] = [
  { name: 'channels:history', reason: 'slack:scope.channels-history', events: [] },
  { name: 'groups:history', reason: 'slack:scope.groups-history', events: [] },
];

/** As few as there can be: what the manifest lists, an installation asks for and docs/slack.md explains. */
export function scopesAskedFor({ mayReadHistory }: { readonly mayReadHistory: boolean }): readonly Scope[] {
  return mayReadHistory ? [...SCOPES, ...HISTORY_SCOPES] : SCOPES;
}

/** What Slack tells every app that asks. */
export const FREE_EVENTS: readonly BotEvent[] = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'];
