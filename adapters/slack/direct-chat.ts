import { WebAPIPlatformError } from '@slack/web-api';
import { type People, spokenBy } from '#adapters/slack/hearing/people.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import { record, text } from '#src/messages/json.ts';
import type { Language } from '#src/model/language.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Places } from '#src/ports/places.ts';

type DirectChatDeps = {
  readonly api: WebApi;
  readonly people: People;
  readonly places: Places;
  readonly languages: readonly Language[];
  readonly tokenFor: (tenantRef: string) => Promise<string | null>;
};

/** Opens somebody’s direct chat with the bot, which needs `im:write`; null on other platforms, and where Slack refuses. */
export function slackDirectChat({ api, people, places, languages, tokenFor }: DirectChatDeps): DirectChat {
  return async ({ person, channel: { tenant } }) => {
    if (tenant.platform !== 'slack') return null;
    const token = await tokenFor(tenant.ref);
    const ref = token === null ? '' : await opened(api, token, person.ref);
    if (token === null || ref === '') return null;
    const profile = await people.profileOf(token, person.ref);
    const { name, timezone } = profile;
    const address = { tenant, ref };
    return places.ensure({
      address,
      name,
      kind: 'direct',
      languages: spokenBy(profile, languages),
      timezone,
    });
  };
}

async function opened(api: WebApi, token: string, person: string): Promise<string> {
  try {
    const { channel } = await api('conversations.open', token, { users: person });
    return text(record(channel).id);
  } catch (cause) {
    if (cause instanceof WebAPIPlatformError) return '';
    throw cause;
  }
}
