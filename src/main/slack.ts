import { slackDirectChat } from '#adapters/slack/direct-chat.ts';
import { slackHearing } from '#adapters/slack/hearing/hearing.ts';
import { httpEntrance } from '#adapters/slack/hearing/http-entrance.ts';
import { ANSWER_MS } from '#adapters/slack/hearing/patience.ts';
import { slackPeople } from '#adapters/slack/hearing/people.ts';
import { socketEntrance } from '#adapters/slack/hearing/socket-entrance.ts';
import { slackManages } from '#adapters/slack/manages.ts';
import { BRIEF_REQUEST_SECONDS, REQUEST_SECONDS, slackPlatform } from '#adapters/slack/platform.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import type { Config } from '#src/config/settings.ts';
import type { HealthCheck } from '#src/health.ts';
import type { Parts } from '#src/main/parts.ts';
import { slackAccessOf } from '#src/main/slack-access.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Manages } from '#src/people/manages.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

type Slack = {
  readonly platform: ChatPlatform;
  readonly routes: readonly HttpRoutes[];
  readonly manages: Manages;
  readonly directChat: DirectChat;
  readonly checks: readonly HealthCheck[];
};

/** Slack as the configuration wants it; null where it is off. */
export async function slackOf(config: Config, parts: Parts): Promise<Slack | null> {
  const { stores, words, clock, log } = parts;
  const api = slackWebApi({ apiUrl: config.slackApiUrl, requestSeconds: REQUEST_SECONDS });
  const briefApi = slackWebApi({ apiUrl: config.slackApiUrl, requestSeconds: BRIEF_REQUEST_SECONDS });
  const admission = await slackAccessOf(config, api, parts);
  const entrance = entranceOf(config, { clock, log });
  if (admission === null || entrance === null) return null;
  const { access } = admission;
  const asking = { api, briefApi, answerMs: ANSWER_MS };
  const hearing = slackHearing({ ...stores, ...asking, words, clock, log, entrance, access });
  const tokenFor = async (teamId: string) =>
    (await access.of({ teamId, enterpriseId: null, isEnterpriseInstall: false }))?.token ?? null;
  const platform = slackPlatform({ api, tokenFor, mayReadHistory: config.slackMayReadHistory, hearing, log });
  return {
    platform,
    routes: [...admission.routes, ...(entrance.routes === null ? [] : [entrance.routes])],
    manages: slackManages(briefApi, tokenFor),
    directChat: slackDirectChat({
      ...stores,
      api: briefApi,
      people: slackPeople(briefApi, clock, log),
      languages: words.languages,
      tokenFor,
    }),
    checks: [{ part: 'slack-hearing', check: async () => entrance.check() }],
  };
}

function entranceOf(config: Config, { clock, log }: Pick<Parts, 'clock' | 'log'>) {
  const { slackAppToken: appToken, slackSigningSecret: signingSecret, slackApiUrl: apiUrl } = config;
  if (appToken !== null) return socketEntrance({ appToken, apiUrl, log });
  return signingSecret === null ? null : httpEntrance({ signingSecret, clock, log });
}
