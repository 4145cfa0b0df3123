import type { Workspace } from '#adapters/slack/access.ts';
import { type Json, list, record, text } from '#src/messages/json.ts';
import type { Tenant } from '#src/model/channel.ts';

/**
 * The workspace for which a request is meant: that of the installation which sees it, also where it happened in a
 * channel shared with another one, or in an enterprise, where `team` is null and only the person names theirs.
 */
export function workspaceOf(body: Json): Workspace {
  const authorization = record(list(body.authorizations)[0]);
  const [team, enterprise, user, view] = [body.team, body.enterprise, body.user, body.view].map(record);
  const isEnterprise = authorization.is_enterprise_install ?? body.is_enterprise_install;
  const installedIn = text(view?.app_installed_team_id);
  const isInEnterprise = installedIn.startsWith('E');
  return {
    teamId: firstOf([
      authorization.team_id,
      !isInEnterprise && installedIn,
      body.team_id,
      team?.id,
      user?.team_id,
      record(body.event).team,
    ]),
    enterpriseId: firstOf([
      authorization.enterprise_id,
      isInEnterprise && installedIn,
      body.enterprise_id,
      enterprise?.id,
      team?.enterprise_id,
    ]),
    isEnterpriseInstall: isEnterprise === true || isEnterprise === 'true',
  };
}

/** Null where the request names no workspace at all. */
export function tenantOf({ teamId, enterpriseId }: Workspace): Tenant | null {
  const ref = teamId ?? enterpriseId;
  return ref === null ? null : { platform: 'slack', ref };
}

/**
 * Whether somebody is of another organisation than the workspace for which their request is meant. Slack names theirs
 * with what they wrote or pressed. Within an enterprise that may be any of its workspaces, as long as nobody from
 * outside can be there.
 */
export function isOutsider(body: Json, { teamId, enterpriseId }: Workspace): boolean {
  const event = record(body.event);
  const own = firstOf([event.user_team, event.source_team, event.team, record(body.user).team_id]);
  if (own === null) return body.is_ext_shared_channel === true;
  if (own === teamId || own === enterpriseId) return false;
  return enterpriseId === null || body.is_ext_shared_channel !== false;
}

/** What kind of request it is: `event:app_mention`, `command`, `view_submission`. */
export function kindOf(body: Json): string {
  if (body.event !== undefined) return `event:${text(record(body.event).type)}`;
  return body.command === undefined ? text(body.type) : 'command';
}

/** Why the workspace lets the bot in no longer; null where it does. */
export function farewellOf(body: Json): 'uninstalled' | 'revoked' | null {
  switch (kindOf(body)) {
    case 'event:app_uninstalled':
      return 'uninstalled';
    case 'event:tokens_revoked':
      // People’s own tokens are taken back too, and none of them is ours.
      return list(record(record(body.event).tokens).bot).length > 0 ? 'revoked' : null;
    default:
      return null;
  }
}

/** Slack hands in again what was not acknowledged for some minutes, or hours where the app has chosen so. */
const LONGEST_REPEATED = Temporal.Duration.from({ hours: 24 });

/** When it happened, by Slack’s clock in whole seconds; null where that is not told, or cannot be true. */
export function happenedAt({ event_time }: Json, now: Temporal.Instant): Temporal.Instant | null {
  const age = typeof event_time === 'number' ? now.epochMilliseconds - event_time * 1000 : Number.NaN;
  return Math.abs(age) <= LONGEST_REPEATED.total('milliseconds')
    ? Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds - age)
    : null;
}

/** By which a repeated request is known; null where it has no id of its own. */
export function idOf(body: Json): string | null {
  const isOfView = text(body.type).startsWith('view_');
  return firstOf([body.event_id, isOfView ? null : body.trigger_id]);
}

function firstOf(candidates: readonly unknown[]): string | null {
  return candidates.map(text).find((found) => found !== '') ?? null;
}
