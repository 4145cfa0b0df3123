import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, Answer, SignIn, TeamsConnector } from '#adapters/teams/connector.ts';

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type Client = Awaited<ReturnType<Factory['create']>>;
type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type SentActivity = Parameters<Client['conversations']['sendToConversation']>[1];
type ThreadParameters = Parameters<Client['conversations']['createConversation']>[0];
type Credentials = Client['credentials'];

/** The part of its HTTP client that botbuilder keeps private. */
type Pipeline = {
  removePolicy(named: { readonly name: string }): readonly unknown[];
  addPolicy(policy: Policy, place: { readonly afterPhase: 'Retry' }): void;
};
type HttpRequest = { readonly url: string; agent?: HttpAgent | HttpsAgent };
type Policy = {
  readonly name: string;
  sendRequest(request: HttpRequest, next: (request: HttpRequest) => Promise<unknown>): Promise<unknown>;
};

/** Both would send a message a second time: four times on a reset, a 429 or a 5xx, or on to another address. */
const REPEATING = ['defaultRetryPolicy', 'redirectPolicy'];
/** Shorter than a server or a load balancer keeps an idle connection: a write into a closed one is a doubtful outcome. */
const IDLE_MS = 4000;
const MAX_ERROR_TEXT = 4000;
const NOBODY = { claims: [], isAuthenticated: true, getClaimValue: () => null } as unknown as Identity;

/** Teams through Microsoft's Bot Framework SDK 4.23.3, of which nothing is known outside this file. */
export function botbuilderConnector(signIn: SignIn, requestSeconds: number): TeamsConnector {
  const clients = new Map<string, Promise<Client>>();
  const factory = connectorFactory(signIn);
  const reuse = reuseConnections();
  const timeout = requestSeconds * 1000;

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
      const activityId = idIn((await request(client)) as Given);
      return { kind: 'answered', status: 200, activityId, retryAfter: null, body: '' };
    } catch (cause) {
      const answer = answerOf(cause);
      if (answer.kind === 'answered' && answer.status === 401) signIn.forget();
      return answer;
    }
  }

  return {
    send: (serviceUrl, conversationId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.sendToConversation(conversationId, onTheWire(activity), { timeout }),
      ),
    update: (serviceUrl, conversationId, activityId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.updateActivity(conversationId, activityId, onTheWire(activity), { timeout }),
      ),
    startThread: (serviceUrl, channelId, activity) =>
      ask(serviceUrl, ({ conversations }) =>
        conversations.createConversation(threadIn(channelId, activity), { timeout }),
      ),
  };
}

class SignInError extends Error {}

type Given = { readonly id?: unknown; readonly activityId?: unknown };

/** A new thread has an id of its own, `<channel>;messageid=<first post>`, beside that of its first post. */
function idIn({ id, activityId = id }: Given): string | null {
  return typeof activityId === 'string' ? activityId.replace(/^.*;messageid=/, '') || null : null;
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
  const http = new HttpAgent({ keepAlive: true, timeout: IDLE_MS });
  const https = new HttpsAgent({ keepAlive: true, timeout: IDLE_MS });
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

function threadIn(channelId: string, activity: Activity): ThreadParameters {
  return {
    isGroup: true,
    channelData: { channel: { id: channelId } },
    activity,
  } as unknown as ThreadParameters;
}

type RequestError = Error & {
  readonly code?: string;
  readonly statusCode?: number;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers: { get(name: string): string | undefined };
  };
};

function answerOf(cause: unknown): Answer {
  if (cause instanceof SignInError) return { kind: 'not-signed-in', cause: cause.cause };
  const { name, code, message, statusCode, response } = cause as RequestError;
  if (statusCode !== undefined) {
    return {
      kind: 'answered',
      status: statusCode,
      activityId: null,
      retryAfter: response?.headers.get('retry-after') ?? null,
      body: response?.bodyAsText?.slice(0, MAX_ERROR_TEXT) ?? '',
    };
  }
  if (isBeforeConnection(code, message)) return { kind: 'not-sent', cause };
  if (name === 'RestError' || name === 'AbortError') return { kind: 'no-answer', cause };
  throw cause;
}

// These codes come from nowhere but a connection that is being made; others say so in their text.
function isBeforeConnection(code: string | undefined, message: string): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(code ?? '') || /^(connect|getaddrinfo) /.test(message);
}
