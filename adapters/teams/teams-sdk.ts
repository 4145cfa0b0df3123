import { Client as ApiClient, PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, type AppOptions } from '@microsoft/teams.apps';
import { answerOf, answerOfFailure, SignInError, teamNamesOf } from '#adapters/teams/answer.ts';
import { keptConnections } from '#adapters/teams/connections.ts';
import type { Activity, Answer, SignIn, TeamsConnector, TeamsReceiver } from '#adapters/teams/connector.ts';
import { newChat, newThread } from '#adapters/teams/new-conversation.ts';
import { ISSUER, provenReceiver, type ReceiverOptions } from '#adapters/teams/proof.ts';

type Conversations = ApiClient['conversations'];
type HttpOptions = ConstructorParameters<typeof ApiClient>[1];
type Logger = NonNullable<AppOptions<never>['logger']>;
type NewConversation = Parameters<Conversations['create']>[0];
type SentActivity = Parameters<Conversations['createActivity']>[1];

/** Its own lines would repeat what people write. */
const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  trace() {},
  log() {},
  child: () => SILENT,
};

/** Teams through Microsoft's Teams SDK 2.1.0, of which nothing is known outside this file. */
export function teamsSdkConnector(signIn: SignIn, requestSeconds: number): TeamsConnector {
  const http = httpOptions(signIn, requestSeconds);

  async function ask(
    serviceUrl: string,
    request: (conversations: Conversations) => Promise<unknown>,
  ): Promise<Answer> {
    try {
      return answerOf(await request(new ApiClient(serviceUrl, http).conversations));
    } catch (cause) {
      const answer = answerOfError(cause);
      if (answer.kind === 'answered' && answer.status === 401) signIn.forget();
      return answer;
    }
  }

  return {
    ...requestsBy(ask),
    async teamNames(serviceUrl, teamId) {
      const { teams } = new ApiClient(serviceUrl, http);
      const id = encodeURIComponent(teamId);
      return teamNamesOf(...(await Promise.all([teams.getById(id), teams.getConversations(id)])));
    },
  };
}

type Ask = (
  serviceUrl: string,
  request: (conversations: Conversations) => Promise<unknown>,
) => Promise<Answer>;

// The SDK puts ids into addresses as they are.
function requestsBy(ask: Ask): Omit<TeamsConnector, 'teamNames'> {
  return {
    send: (serviceUrl, conversationId, activity) =>
      ask(serviceUrl, (conversations) =>
        conversations.createActivity(encodeURIComponent(conversationId), onTheWire(activity)),
      ),
    update: (serviceUrl, conversationId, activityId, activity) =>
      ask(serviceUrl, (conversations) => {
        const at = [encodeURIComponent(conversationId), encodeURIComponent(activityId)] as const;
        return conversations.updateActivity(...at, onTheWire(activity));
      }),
    sendPrivately: (serviceUrl, conversationId, activity) =>
      ask(serviceUrl, (conversations) =>
        conversations.createTargetedActivity(encodeURIComponent(conversationId), onTheWire(activity)),
      ),
    startThread: (serviceUrl, channelId, activity) =>
      ask(serviceUrl, (conversations) =>
        conversations.create(newThread(channelId, activity) as NewConversation),
      ),
    startChat: (serviceUrl, chat) =>
      ask(serviceUrl, (conversations) => conversations.create(newChat(chat) as NewConversation)),
  };
}

/** The SDK's own server proves requests; behind it nothing of the SDK is asked to do anything with them. */
export function teamsSdkReceiver(options: ReceiverOptions): TeamsReceiver {
  const { appId, tenantId, openIdUrl } = options;
  const app = new App({
    clientId: appId,
    tenantId,
    token: () => Promise.reject(new Error('what receives signs nothing')),
    cloud: withOverrides(PUBLIC, { openIdMetadataUrl: openIdUrl, tokenIssuer: ISSUER }),
    // What is not named here it would read from the environment.
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    dangerouslyAllowUnauthenticatedRequests: false,
    httpServerAdapter: { registerRoute() {} },
    logger: SILENT,
  });
  app.server.onRequest = async () => ({ status: 200 });
  const ready = app.initialize();
  return provenReceiver(options, async (authorization, activity) => {
    await ready;
    const { status } = await app.server.handleRequest({ headers: { authorization }, body: activity });
    return status === 200;
  });
}

function httpOptions(signIn: SignIn, requestSeconds: number): HttpOptions {
  const { http, https } = keptConnections();
  return {
    timeout: requestSeconds * 1000,
    logger: SILENT,
    interceptors: [
      {
        async request({ config }) {
          const token = await signIn.token().catch((cause: unknown) => {
            throw new SignInError('no token for the Bot Framework', { cause });
          });
          config.headers.set('authorization', `Bearer ${token}`);
          // A redirection would take the token and the message to another address.
          return Object.assign(config, { maxRedirects: 0, httpAgent: http, httpsAgent: https });
        },
      },
    ],
  };
}

// The SDK types what it writes; a plain Activity is written as it stands.
function onTheWire(activity: Activity): SentActivity {
  return activity as unknown as SentActivity;
}

type RequestError = Error & {
  readonly isAxiosError?: boolean;
  readonly code?: string;
  readonly response?: {
    readonly status: number;
    readonly data: unknown;
    readonly headers: Readonly<Record<string, unknown>>;
  };
};

function answerOfError(cause: unknown): Answer {
  const { isAxiosError, code, message, response } = cause as RequestError;
  const { status, data = '', headers } = response ?? {};
  const answer = answerOfFailure(
    cause,
    {
      status,
      retryAfter: headers?.['retry-after'] as string | undefined,
      body: typeof data === 'string' ? data : JSON.stringify(data),
      code,
      message,
    },
    isAxiosError === true,
  );
  if (answer === null) throw cause;
  return answer;
}
