import { WebAPIPlatformError } from '@slack/web-api';
import type { WebApi } from '#adapters/slack/web-api.ts';
import { record, text } from '#src/messages/json.ts';
import type { Manages } from '#src/people/manages.ts';

/**
 * Whoever created a channel manages it: Slack makes them its manager, and tells an app of no other
 * (`admin.roles.listAssignments` is for owners of an Enterprise organisation). Null on other platforms, and where it
 * does not say who that was, as without `channels:read` or `groups:read`. Rejects where Slack could not be asked now.
 */
export function slackManages(api: WebApi, tokenFor: (tenantRef: string) => Promise<string | null>): Manages {
  return async ({ person, channel }) => {
    if (channel.tenant.platform !== 'slack') return null;
    const token = await tokenFor(channel.tenant.ref);
    const creator = token === null ? null : await creatorOf(api, token, channel.ref);
    return creator === null ? null : creator === person.ref;
  };
}

async function creatorOf(api: WebApi, token: string, channel: string): Promise<string | null> {
  try {
    const answer = await api('conversations.info', token, { channel });
    return text(record(answer.channel).creator) || null;
  } catch (cause) {
    if (cause instanceof WebAPIPlatformError) return null;
    throw cause;
  }
}
