import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SlackAnswers, type SlackAsked } from '#test/stand-ins/slack-asked.ts';
import { ANSWERS, byPlan, type SlackBehaviour } from '#test/stand-ins/slack-faults.ts';
import {
  answerBy,
  bodyOf,
  formOf,
  refuseAsTooFast,
  type SlackExchange,
  say,
} from '#test/stand-ins/slack-http.ts';
import { type SlackMessage, SlackWorkspaces, type SlackWriting } from '#test/stand-ins/slack-workspaces.ts';
import { slackComplaints } from '#test/support/slack-limits.ts';

/** One request to post or edit, also one that was refused or broken off. */
export type SlackRequest = {
  readonly method: string;
  readonly tenant: string;
  /** Null where the body was never read. */
  readonly channel: string | null;
  readonly deliveryId: string | null;
  /** When it came in, in milliseconds of the stand-in's `performance.now()`. */
  readonly at: number;
  readonly behaviour: SlackBehaviour;
};

export type SlackStandInOptions = {
  /** Decides about every post and edit in the order in which they come in; all are answered without it. */
  readonly behaves?: (request: { readonly method: string; readonly tenant: string }) => SlackBehaviour;
  /** Decides about everything else, such as looking into the history of a channel. */
  readonly behavesWhenRead?: (request: { readonly method: string }) => SlackBehaviour;
  /** Methods besides posts and edits that are refused, each with its code. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Refuses posts into one channel that come faster than a second apart, less this many milliseconds; null only writes down. */
  readonly enforcePaceWithin?: number | null;
  /** Told of every post and edit whose body was read, as it comes in. */
  readonly told?: (request: SlackRequest) => void;
};

export type SlackState = {
  /** Everything that stands in a channel, in the order in which it was stored. */
  readonly messages: readonly SlackMessage[];
  readonly requests: readonly SlackRequest[];
  /** What Slack would have refused in them; each was answered with `invalid_blocks`. */
  readonly complaints: readonly string[];
};

export type SlackStandIn = AsyncDisposable &
  SlackState & {
    /** As `apiUrl` of the platform. */
    readonly apiUrl: string;
    readonly url: string;
    /** Requests of any kind by their method, those included that were broken off. */
    readonly counts: ReadonlyMap<string, number>;
    /** Decides so from now on. */
    behave(behaves: () => SlackBehaviour): void;
    forget(): void;
    /** Somebody deletes the message with this `ts`. */
    remove(ts: string): void;
    /** What was asked besides posts, edits and the history. */
    readonly asked: readonly SlackAsked[];
    /** Where a command or button may be answered, five times; each time another one. */
    readonly responseUrl: string;
  };

const SECOND_MS = 1000;
const NOT_THERE: Readonly<Record<string, string>> = {
  'chat.update': 'message_not_found',
  'chat.postMessage': 'cannot_reply_to_message',
};
const MOST_RESPONSES = 5;

/** The token by which the stand-in knows a workspace. */
export function slackToken(tenantRef: string): string {
  return `xoxb-${tenantRef}`;
}

type Call = SlackExchange & { readonly method: string; readonly tenant: string; readonly at: number };

/** What the stand-in holds, and how it writes. */
function slackMemory(enforcePaceWithin: number | null) {
  const lastPosts = new Map<string, number>();
  const memory = {
    workspaces: new SlackWorkspaces(),
    requests: [] as SlackRequest[],
    complaints: [] as string[],
    counts: new Map<string, number>(),
    forget() {
      memory.workspaces = new SlackWorkspaces();
      memory.requests.length = 0;
      memory.complaints.length = 0;
      memory.counts.clear();
      lastPosts.clear();
    },
    /** Stores or edits, and says what Slack would. */
    write(method: string, writing: SlackWriting): object {
      const { values, tenant, channel, at } = writing;
      const wrong = slackComplaints({ text: values.text, blocks: JSON.parse(values.blocks ?? '[]') });
      memory.complaints.push(...wrong);
      if (wrong.length > 0) return { ok: false, error: 'invalid_blocks' };
      const { workspaces } = memory;
      const message = method === 'chat.update' ? workspaces.edit(writing) : workspaces.store(writing);
      if (message === null) return { ok: false, error: NOT_THERE[method] };
      if (method === 'chat.postMessage') lastPosts.set(`${tenant} ${channel}`, at);
      return { ok: true, channel, ts: message.ts, message: { type: 'message', text: message.text } };
    },
    isTooFast(method: string, { tenant, channel, at }: SlackWriting): boolean {
      if (enforcePaceWithin === null || method !== 'chat.postMessage') return false;
      const last = lastPosts.get(`${tenant} ${channel}`);
      return last !== undefined && at - last < SECOND_MS - enforcePaceWithin;
    },
  };
  return memory;
}

/**
 * Slack's HTTP interface for sending, with faults, on loopback: chat.postMessage, chat.update,
 * conversations.history and auth.test. `/control/` is for tests in other processes.
 */
export async function slackStandIn(options: SlackStandInOptions = {}): Promise<SlackStandIn> {
  const memory = slackMemory(options.enforcePaceWithin ?? null);
  const { requests, complaints, counts, forget } = memory;
  const responses = new Map<string, number>();
  let commands = 0;
  const answers = new SlackAnswers(complaints, options.refusals ?? {});
  let behaves: NonNullable<SlackStandInOptions['behaves']> = options.behaves ?? (() => ANSWERS);

  async function takeWriting(call: Call): Promise<void> {
    const { method, tenant, at, request, response } = call;
    const behaviour = behaves({ method, tenant });
    const known = { method, tenant, at, behaviour };
    if (behaviour.kind === 'resets' && !behaviour.stored) {
      requests.push({ ...known, channel: null, deliveryId: null });
      request.socket.resetAndDestroy();
      return;
    }
    const values = await formOf(request);
    const channel = values.channel ?? '';
    const come = { ...known, channel, deliveryId: deliveryIn(values.metadata) };
    requests.push(come);
    options.told?.(come);
    const writing = { tenant, channel, at, values };
    if (memory.isTooFast(method, writing)) refuseAsTooFast(response, 1);
    else answerBy(behaviour, call, () => memory.write(method, writing));
  }

  async function takeReading(call: Call): Promise<void> {
    const { method, tenant, request } = call;
    const values = await formOf(request);
    const channel = values.channel ?? '';
    const read = () =>
      method === 'conversations.history'
        ? { ok: true, ...memory.workspaces.history(tenant, channel, values) }
        : answers.answer(method, tenant, values);
    answerBy(options.behavesWhenRead?.({ method }) ?? ANSWERS, call, read);
  }

  async function take(exchange: SlackExchange): Promise<void> {
    const { request, response } = exchange;
    const at = performance.now();
    const path = request.url ?? '';
    if (path.startsWith('/control/')) return control(path, exchange);
    if (path.startsWith('/respond/')) return takeResponse(path, exchange);
    const method = path.replace(/^\/api\//, '');
    counts.set(method, (counts.get(method) ?? 0) + 1);
    const tenant = /^Bearer xoxb-(.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (tenant === undefined) return say(response, 200, { ok: false, error: 'not_authed' });
    const isWriting = method === 'chat.postMessage' || method === 'chat.update';
    return isWriting
      ? takeWriting({ ...exchange, method, tenant, at })
      : takeReading({ ...exchange, method, tenant, at });
  }

  async function takeResponse(path: string, { request, response }: SlackExchange): Promise<void> {
    const body = JSON.parse(await bodyOf(request));
    const uses = (responses.get(path) ?? 0) + 1;
    responses.set(path, uses);
    if (uses > MOST_RESPONSES) return say(response, 404, { ok: false, error: 'used_url' });
    say(response, 200, answers.answer('respond', '', body));
  }

  async function control(path: string, { request, response }: SlackExchange): Promise<void> {
    if (path === '/control/plan') behaves = byPlan(JSON.parse(await bodyOf(request)));
    if (path === '/control/forget') forget();
    const { messages } = memory.workspaces;
    say(response, 200, path === '/control/state' ? { messages, requests, complaints } : { ok: true });
  }

  const server = createServer((request, response) => {
    take({ request, response }).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    apiUrl: `${url}/api/`,
    get messages() {
      return memory.workspaces.messages;
    },
    requests,
    complaints,
    counts,
    asked: answers.asked,
    get responseUrl() {
      return `${url}/respond/${++commands}`;
    },
    behave(next) {
      behaves = next;
    },
    forget,
    remove: (ts) => memory.workspaces.remove(ts),
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function deliveryIn(metadata: string | undefined): string | null {
  return /"delivery_id":"([^"]+)"/.exec(metadata ?? '')?.[1] ?? null;
}
