import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type TeamsMessage, teamsChannels } from '#test/stand-ins/teams-channels.ts';
import { ANSWERS, type Behaviour, TEAMS_FAULTS, type TeamsFault } from '#test/stand-ins/teams-faults.ts';
import { record } from '#test/support/slack-limit-checks.ts';
import { teamsComplaints } from '#test/support/teams-limits.ts';

type Kind = 'post' | 'private' | 'update' | 'start' | 'token' | 'team';

/** What is known of a request before its body is read; `conversation` is empty for a token and for a new thread. */
type Incoming = { readonly kind: Kind; readonly tenant: string; readonly conversation: string };

/** One request as it came in, whatever was answered. */
export type TeamsRequest = Incoming & {
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  readonly fault: TeamsFault | null;
  readonly authorization: string | null;
};

export type Teams = AsyncDisposable & {
  readonly url: string;
  /** The service address of a tenant, as its activities would name it. */
  serviceUrl(tenant: string): string;
  /** Decides about every request from now on. */
  behave(behaves: (request: Incoming) => TeamsFault | null): void;
  /** What came in, the oldest first. */
  readonly requests: readonly TeamsRequest[];
  /** What the conversations hold, the oldest first. */
  readonly messages: readonly TeamsMessage[];
  /** What Teams would not take, or show as something else, of all that came in. */
  readonly complaints: readonly string[];
  /** Somebody deletes the first post of the thread, below which nothing can be posted then. */
  remove(conversation: string): void;
  /** Forgets what came in and what it holds. */
  clear(): void;
};

/** The parts of a path: the tenant, the conversation or team, and what of it. */
const ROUTES: readonly { readonly method: string; readonly path: RegExp; readonly kind: Kind }[] = [
  { method: 'POST', path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/, kind: 'token' },
  { method: 'POST', path: /^\/([^/]+)\/v3\/conversations$/, kind: 'start' },
  {
    method: 'POST',
    path: /^\/([^/]+)\/v3\/conversations\/([^/]+)\/activities\?isTargetedActivity=true$/,
    kind: 'private',
  },
  { method: 'POST', path: /^\/([^/]+)\/v3\/conversations\/([^/]+)\/activities$/, kind: 'post' },
  { method: 'PUT', path: /^\/([^/]+)\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, kind: 'update' },
  { method: 'GET', path: /^\/([^/]+)\/v3\/teams\/([^/]+)(?:\/(conversations))?$/, kind: 'team' },
];
const NO_ACTIVITY: Refusal = { status: 404, code: 'ActivityNotFoundInConversation' };
const NOT_TAKEN: Refusal = { status: 400, code: 'BadSyntax' };

type Refusal = { readonly status: number; readonly code: string };
/** The ids that Teams gave. */
type Written = { readonly id?: string; readonly activityId?: string };

type Route = Incoming & { readonly activityId: string | null; readonly at: number };

/**
 * The HTTP interface by which a bot writes into Teams, on loopback, with whatever faults a test wants. `told` hears of
 * every post that is taken; `complaintsOf` says what Teams would not take.
 */
export async function standInForTeams(
  port = 0,
  told: (post: Incoming & { readonly at: number }) => void = () => {},
  complaintsOf: typeof teamsComplaints = teamsComplaints,
): Promise<Teams> {
  const requests: TeamsRequest[] = [];
  const complaints: string[] = [];
  const channels = teamsChannels();
  let behaves: (request: Incoming) => TeamsFault | null = () => null;

  function note(route: Route, request: IncomingMessage): Behaviour {
    const { kind, tenant, conversation, at } = route;
    const fault = behaves({ kind, tenant, conversation });
    const authorization = request.headers.authorization ?? null;
    requests.push({ kind, tenant, conversation, at, fault, authorization });
    return fault === null ? ANSWERS : TEAMS_FAULTS[fault];
  }

  /** What Teams says of what was written, or why it is not taken; a chat begins without an activity. */
  function write(route: Route, body: string): Written | Refusal {
    const written = JSON.parse(body);
    const wrong = complaintsOf(route.kind === 'start' ? record(written.activity) : written);
    complaints.push(...wrong);
    if (wrong.length > 0) return NOT_TAKEN;
    if (route.kind === 'start') return channels.start(route, written);
    const id = channels.write(route, written);
    if (route.kind === 'post') told(route);
    return id === null ? NO_ACTIVITY : { id };
  }

  function readable(route: Route): object | null {
    if (route.kind === 'team') return teamNamed(route);
    return route.kind === 'token'
      ? { token_type: 'Bearer', expires_in: 3600, access_token: `token-${requests.length}` }
      : null;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = routeOf(request);
    if (route === null) return fail(response, 404, 'NotFound');
    const behaviour = note(route, request);
    if (behaviour.kind === 'resets' && !behaviour.stored) return void request.socket.resetAndDestroy();
    const body = await textOf(request);
    const read = readable(route);
    if (read !== null) return respond(response, request, behaviour, 200, read);
    const stays = behaviour.kind === 'answers' || behaviour.stored === true;
    const written = stays ? write(route, body) : { id: '' };
    if ('code' in written) return fail(response, written.status, written.code);
    return respond(response, request, behaviour, route.kind === 'update' ? 200 : 201, written);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    messages: channels.messages,
    complaints,
    remove: channels.remove,
    serviceUrl: (tenant) => `${url}/${tenant}/`,
    behave(next) {
      behaves = next;
    },
    clear() {
      requests.length = 0;
      complaints.length = 0;
      channels.clear();
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Every team is called Allianz, and has two channels beside the first, which has no name of its own. */
function teamNamed({ conversation: id, activityId: asked }: Route): object {
  if (asked === null) return { id, name: 'Allianz', aadGroupId: 'a-group' };
  const named = [
    { id: '19:c1@thread.tacv2', name: 'Quanten' },
    { id: '19:c2@thread.tacv2', name: 'KI' },
  ];
  return { conversations: [{ id, name: null }, ...named] };
}

function routeOf({ method, url = '' }: IncomingMessage): Route | null {
  const at = performance.timeOrigin + performance.now();
  for (const { method: by, path, kind } of ROUTES) {
    const found = by === method ? path.exec(url) : null;
    const [tenant = '', conversation = '', activityId = null] = (found ?? [])
      .slice(1)
      .map((part) => (part === undefined ? part : decodeURIComponent(part)));
    if (found) return { kind, tenant, conversation, activityId, at };
  }
  return null;
}

async function respond(
  response: ServerResponse,
  request: IncomingMessage,
  behaviour: Behaviour,
  status: number,
  body: object,
): Promise<void> {
  switch (behaviour.kind) {
    case 'resets':
      request.socket.resetAndDestroy();
      return;
    case 'hangs':
      return;
    case 'fails':
      return fail(response, behaviour.status, behaviour.code, behaviour.retryAfter);
    case 'answers':
      if (behaviour.afterMs > 0) await setTimeout(behaviour.afterMs);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

function fail(response: ServerResponse, status: number, code: string, retryAfter?: string): void {
  const wait = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const body = JSON.stringify({ error: { code, message: 'as the test wants it' } });
  response.writeHead(status, { 'content-type': 'application/json', ...wait }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
