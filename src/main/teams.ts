import { ANSWER_MS } from '#adapters/patience/patience.ts';
import type { ConnectorOf, SignIn, TeamsConnector, TeamsReceiver } from '#adapters/teams/connector.ts';
import { teamsDirectChat } from '#adapters/teams/direct-chat.ts';
import { endorsedKeys } from '#adapters/teams/endorsed-keys.ts';
import { entraSignIn } from '#adapters/teams/entra-sign-in.ts';
import { teamsEntrance } from '#adapters/teams/hearing/entrance.ts';
import { teamsHearing } from '#adapters/teams/hearing/hearing.ts';
import { REQUEST_SECONDS, teamsPlatform } from '#adapters/teams/platform.ts';
import type { ReceiverOptions } from '#adapters/teams/proof.ts';
import { teamsSingleSignOn } from '#adapters/teams/single-sign-on.ts';
import type { Config, TeamsSdk } from '#src/config/settings.ts';
import { type TeamsApp, teamsAppsOf } from '#src/config/teams-apps.ts';
import type { EndingSecret } from '#src/deliveries/secret-warning.ts';
import type { HealthCheck } from '#src/health.ts';
import type { Parts } from '#src/main/parts.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';
import type { PlatformSignIn } from '#src/ports/platform-sign-in.ts';

type Teams = {
  readonly platform: ChatPlatform;
  readonly routes: readonly HttpRoutes[];
  readonly directChat: DirectChat;
  readonly checks: readonly HealthCheck[];
  /** Of which registration it is known when its secret ends. */
  readonly secrets: readonly EndingSecret[];
  /** How people are signed in where Teams frames the page; null where no address of it is public. */
  readonly signIn: PlatformSignIn | null;
};

/** One library that speaks with Teams. */
type TeamsLibrary = {
  readonly connector: (signIn: SignIn, requestSeconds: number) => TeamsConnector;
  readonly receiver: (options: ReceiverOptions) => TeamsReceiver;
};

/** Where Microsoft's servers stand, and how they are spoken to. */
export type MicrosoftCloud = {
  readonly loginUrl: string;
  readonly openIdUrl: string;
  /** Either takes half a second to load, so only the one that is used is. */
  readonly library: (sdk: TeamsSdk) => Promise<TeamsLibrary>;
};

/** Microsoft's public cloud. No setting leads elsewhere: whoever changes the keys' address may forge everything. */
export const PUBLIC_CLOUD: MicrosoftCloud = {
  loginUrl: 'https://login.microsoftonline.com',
  openIdUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  async library(sdk) {
    if (sdk === 'teams') {
      const { teamsSdkConnector: connector, teamsSdkReceiver: receiver } = await import(
        '#adapters/teams/teams-sdk.ts'
      );
      return { connector, receiver };
    }
    const { botbuilderConnector: connector, botbuilderReceiver: receiver } = await import(
      '#adapters/teams/botbuilder.ts'
    );
    return { connector, receiver };
  },
};

/** Teams as the configuration wants it; null where it is off. */
export async function teamsOf(config: Config, parts: Parts, cloud: MicrosoftCloud): Promise<Teams | null> {
  const apps = teamsAppsOf(config);
  if (apps.length === 0) return null;
  const { stores, clock, log } = parts;
  const { teamsConversations } = stores;
  const { loginUrl, openIdUrl } = cloud;
  const { publicUrl } = config;
  const library = await cloud.library(config.teamsSdk);
  const keys = endorsedKeys(openIdUrl, clock);
  const registrations = apps.map((app) => {
    const { appId, tenantId } = app;
    const signIn = entraSignIn({ ...app, loginUrl }, clock);
    return {
      appId,
      tenant: tenantOf(app),
      receiver: library.receiver({ appId, tenantId, openIdUrl, keys, log }),
      connector: library.connector(signIn, REQUEST_SECONDS),
      signIn,
    };
  });
  const connectorOf: ConnectorOf = ({ ref }) =>
    registrations.find(({ tenant }) => tenant.ref === ref)?.connector ?? null;
  const entrance = teamsEntrance({ registrations, log });
  const hearing = teamsHearing({ ...stores, ...parts, entrance, connectorOf, answerMs: ANSWER_MS });
  return {
    platform: teamsPlatform({ connectorOf, teamsConversations, hearing, clock, log }),
    routes: [entrance.routes],
    directChat: teamsDirectChat({ ...stores, connectorOf, languages: parts.words.languages }),
    checks: [
      { part: 'teams-hearing', check: async () => entrance.check() },
      { part: 'teams-sign-in', check: async () => firstTrouble(registrations.map(({ signIn }) => signIn)) },
    ],
    secrets: apps.flatMap(secretOf),
    signIn: publicUrl === null ? null : teamsSingleSignOn({ apps, publicUrl, loginUrl, clock }),
  };
}

function firstTrouble(signIns: readonly { check(): string | null }[]): string | null {
  return signIns.map((signIn) => signIn.check()).find((trouble) => trouble !== null) ?? null;
}

function secretOf(app: TeamsApp): readonly EndingSecret[] {
  const { appId: id, secretEnds: ends } = app;
  return ends === null ? [] : [{ id, tenant: tenantOf(app), ends }];
}

function tenantOf({ tenantId }: TeamsApp): Tenant {
  return { platform: 'teams', ref: tenantId };
}
