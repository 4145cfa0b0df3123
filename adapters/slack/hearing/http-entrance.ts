import { isValidSlackRequest, type ReceiverEvent } from '@slack/bolt';
import type { Entrance } from '#adapters/slack/hearing/entrance.ts';
import { readBody } from '#adapters/slack/hearing/request-body.ts';
import { PATHS } from '#adapters/slack/paths.ts';
import { boundedText } from '#src/messages/bounded-text.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';

export type HttpEntranceOptions = {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
};

/** Slack’s own bodies are some kilobytes; a form with everything filled in is some hundred. */
const MAX_BYTES = 1024 * 1024;
const MAX_SKEW_SECONDS = 300;

/** Slack’s requests by HTTP, all of them at one address: events, commands, buttons and forms. */
export function httpEntrance(options: HttpEntranceOptions): Entrance {
  let take: ((event: ReceiverEvent) => void) | null = null;

  async function handle(request: Request): Promise<Response> {
    const body = await readSigned(options, request);
    if (typeof body === 'number') return bare(body);
    if (body.type === 'url_verification') return Response.json({ challenge: body.challenge ?? null });
    if (body.ssl_check !== undefined) return bare(200);
    // Slack hands it in again, and by then to a process that is there.
    return take === null ? bare(503) : acknowledged(take, body, request.headers);
  }

  return {
    routes: { prefix: '/slack', handle },
    async open(taker) {
      take = taker;
    },
    // Whether Slack reaches the address, nobody here can tell.
    check: () => null,
    async close() {
      take = null;
    },
  };
}

/** What Slack hands in, or the status with which a request is refused. */
async function readSigned(options: HttpEntranceOptions, request: Request) {
  if (new URL(request.url).pathname !== PATHS.events) return 404;
  if (request.method !== 'POST') return 405;
  const raw = await boundedText(request, MAX_BYTES);
  if (raw === null) return 413;
  if (!isSigned(options, request.headers, raw)) return 401;
  return readBody(request.headers.get('content-type') ?? '', raw) ?? 400;
}

/** Bolt compares in constant time and refuses what is too old; what is signed for the future is refused here. */
function isSigned(
  { signingSecret, clock, log }: HttpEntranceOptions,
  headers: Headers,
  body: string,
): boolean {
  const now = clock.now().epochMilliseconds;
  const timestamp = Number(headers.get('x-slack-request-timestamp') || Number.NaN);
  const signature = headers.get('x-slack-signature') ?? '';
  const isNear = Math.abs(now / 1000 - timestamp) <= MAX_SKEW_SECONDS;
  const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
  if (isNear && isValidSlackRequest({ signingSecret, body, headers: signed, nowMilliseconds: now }))
    return true;
  log.warn('slack: a request was not signed by Slack, or not lately', { isNear });
  return false;
}

function acknowledged(
  take: (event: ReceiverEvent) => void,
  body: Record<string, unknown>,
  headers: Headers,
): Promise<Response> {
  return new Promise((resolve) => {
    const retryNum = Number(headers.get('x-slack-retry-num') ?? 0);
    const ack = async (response?: object) => resolve(response ? Response.json(response) : bare(200));
    take({ body, retryNum, ack });
  });
}

function bare(status: number): Response {
  return new Response(null, { status });
}
