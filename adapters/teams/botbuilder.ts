import type { Agent } from 'node:http';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { answerOf, answerOfFailure, SignInError, teamNamesOf } from '#adapters/teams/answer.ts';
import { keptConnections } from '#adapters/teams/connections.ts';
import type { Activity, Answer, SignIn, TeamsConnector, TeamsReceiver } from '#adapters/teams/connector.ts';
import { newChat, newThread } from '#adapters/teams/new-conversation.ts';
import { ISSUER, provenReceiver, type ReceiverOptions } from '#adapters/teams/proof.ts';

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Client = Awaited<ReturnType<Factory['create']>>;
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type SentActivity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0];
type NewConversation = Parameters<Client['conversations']['createConversation']>[0];
type Operation = Parameters<Client['sendOperationRequest']>[1];
type Credentials = Client['credentials'];

/** The part of its HTTP client that botbuilder keeps private. */
type Pipeline = {
  removePolicy(named: { readonly name: string }): readonly unknown[];
  addPolicy(policy: Policy, place: { readonly afterPhase: 'Retry' }): void;
};
type HttpRequest = { readonly url: string; agent?: Agent };
type Policy = {
  readonly name: string;
  sendRequest(request: HttpRequest, next: (request: HttpRequest) => Promise<unknown>): Promise<unknown>;
};

/** Both would send a message a second time: four times on a reset, a 429 or a 5xx, or on to another address. */
const REPEATING = ['defaultRetryPolicy', 'redirectPolicy'];
const NOBODY = { claims: [], isAuthenticated: true, getClaimValue: () => null } as unknown as Identity;

/** Teams through Microsoft's Bot Framework SDK 4.23.3, of which nothing is known outside this file. */
export function botbuilderConnector(signIn: SignIn, requestSeconds: number): TeamsConnector {
  const clients = new Map<string, Promise<Client>>();
  const factory = connectorFactory(signIn);
  const reuse = reuseConnections();

  async function makeClient(serviceUrl: string): Promise<Client> {
    const client = await factory.create(serviceUrl);
    const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
    for (const name of REPEATING) {
      if (pipeline.removePolicy({ name }).length !== 1) throw new Error(`botbuilder has no ${name} any more`);
    }
    pipeline.addPolicy(reuse, { afterPhase: 'Retry' });
    return client;
  }

  function clientOf(serviceUrl: string): Promise<Client> {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const made = makeClient(serviceUrl);
    clients.set(serviceUrl, made);
    // One that failed is made anew next time.
    made.catch(() => clients.delete(serviceUrl));
    return made;
  }

  async function ask(serviceUrl: string, request: (client: Client) => Promise<unknown>): Promise<Answer> {
    let client: Client;
    try {
      client = await clientOf(serviceUrl);
    } catch (cause) {
      return { kind: 'not-sent', cause };
    }
    try {
      return answerOf(await request(client));
    } catch (cause) {
      const answer = answerOfError(cause);
      if (answer.kind === 'answered' && answer.status === 401) signIn.forget();
      return answer;
    }
  }

  const timeout = requestSeconds * 1000;
  return {
    ...requestsBy(ask, timeout),
    async teamNames(serviceUrl, teamId) {
      const read = async (operation: Operation) =>
        (await clientOf(serviceUrl)).sendOperationRequest({ teamId, options: { timeout } }, operation);
      const [team, { conversations }] = await Promise.all([read(TEAM), read(TEAM_CHANNELS)]);
      return teamNamesOf(team, conversations);
    },
  };
}

type Ask = (serviceUrl: string, request: (client: Client) => Promise<unknown>) => Promise<Answer>;

function requestsBy(ask: Ask, timeout: number): Omit<TeamsConnector, 'teamNames'> {
  return {
    send: (serviceUrl, conversationId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.sendToConversation(conversationId, onTheWire(activity), { timeout }),
      ),
    update: (serviceUrl, conversationId, activityId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.updateActivity(conversationId, activityId, onTheWire(activity), { timeout }),
      ),
    sendPrivately: (serviceUrl, conversationId, activity) =>
      ask(serviceUrl, (client) =>
        client.sendOperationRequest({ conversationId, activity, options: { timeout } }, TARGETED),
      ),
    startThread: (serviceUrl, channelId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.createConversation(newThread(channelId, activity) as NewConversation, { timeout }),
      ),
    startChat: (serviceUrl, chat) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.createConversation(newChat(chat) as NewConversation, { timeout }),
      ),
  };
}

/** botbuilder throws for some forged tokens what a server answers with 500; whoever asks takes it for a refusal. */
export function botbuilderReceiver(options: ReceiverOptions): TeamsReceiver {
  const { appId, tenantId, openIdUrl } = options;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ValidateAuthority: 'true',
      CallerId: '',
    },
    {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: () => Promise.reject(new Error('what receives signs nothing')),
    },
  );
  return provenReceiver(options, async (authorization, activity) => {
    const { claimsIdentity } = await authentication.authenticateRequest(onTheWire(activity), authorization);
    return claimsIdentity.isAuthenticated;
  });
}

function connectorFactory(signIn: SignIn): Factory {
  const credentials: Credentials = {
    async signRequest(request) {
      const token = await signIn.token().catch((cause: unknown) => {
        throw new SignInError('no token for the Bot Framework', { cause });
      });
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
  };
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {},
    {
      isValidAppId: async () => true,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => credentials,
    },
  );
  return authentication.createConnectorFactory(NOBODY);
}

// A proxy of the environment brings an agent of its own.
function reuseConnections(): Policy {
  const { http, https } = keptConnections();
  return {
    name: 'reuseConnections',
    sendRequest(request, next) {
      request.agent ??= request.url.startsWith('https:') ? https : http;
      return next(request);
    },
  };
}

// botbuilder types what it writes; a plain Activity is written as it stands.
function onTheWire(activity: Activity): SentActivity {
  return activity as unknown as SentActivity;
}

const JSON_AS_IT_STANDS = { serializedName: 'activity', required: true, type: { name: 'any' } } as const;

const JSON_OPERATION = {
  responses: {
    200: { bodyMapper: JSON_AS_IT_STANDS },
    201: { bodyMapper: JSON_AS_IT_STANDS },
    202: { bodyMapper: JSON_AS_IT_STANDS },
    default: {},
  },
  serializer: {
    modelMappers: {},
    isXML: false,
    serialize: (_: unknown, value: unknown) => value,
    deserialize: (_: unknown, value: unknown) => value,
  } as unknown as Operation['serializer'],
};

/** botbuilder knows no targeted messages, and its own serializer would drop what makes them so. */
const TARGETED: Operation = {
  ...JSON_OPERATION,
  httpMethod: 'POST',
  path: 'v3/conversations/{conversationId}/activities',
  urlParameters: [textParameter('conversationId')],
  queryParameters: [textParameter('isTargetedActivity', { isConstant: true, defaultValue: 'true' })],
  requestBody: { parameterPath: 'activity', mapper: JSON_AS_IT_STANDS },
};

const TEAM: Operation = {
  ...JSON_OPERATION,
  httpMethod: 'GET',
  path: 'v3/teams/{teamId}',
  urlParameters: [textParameter('teamId')],
};

const TEAM_CHANNELS: Operation = { ...TEAM, path: 'v3/teams/{teamId}/conversations' };

function textParameter(name: string, more: object = {}) {
  const mapper = { serializedName: name, required: true, type: { name: 'String' }, ...more } as const;
  return { parameterPath: name, mapper };
}

type RequestError = Error & {
  readonly code?: string;
  readonly statusCode?: number;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers: { get(name: string): string | undefined };
  };
};

function answerOfError(cause: unknown): Answer {
  const { name, code, message, statusCode, response } = cause as RequestError;
  const answer = answerOfFailure(
    cause,
    {
      status: statusCode,
      retryAfter: response?.headers.get('retry-after'),
      body: response?.bodyAsText,
      code,
      message,
    },
    name === 'RestError' || name === 'AbortError',
  );
  if (answer === null) throw cause;
  return answer;
}
