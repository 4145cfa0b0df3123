import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { SlackBehaviour } from '#test/stand-ins/slack-faults.ts';

export type SlackExchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const REFUSED = { ok: false, error: 'ratelimited' };

/** Answers a request whose body was read, or does not; `write` stores what it holds and says what Slack would. */
export function answerBy(behaviour: SlackBehaviour, exchange: SlackExchange, write: () => object): void {
  const { request, response } = exchange;
  switch (behaviour.kind) {
    case 'answers':
      say(response, 200, write());
      break;
    case 'slow': {
      const answer = write();
      setTimeout(() => say(response, 200, answer), behaviour.ms).unref();
      break;
    }
    case 'too-fast':
      refuseAsTooFast(response, behaviour.retryAfter);
      break;
    case 'status':
      say(response, behaviour.status, { ok: false, error: 'http_error' });
      break;
    case 'refuses':
      say(response, 200, { ok: false, error: behaviour.error });
      break;
    case 'resets':
      if (behaviour.stored) write();
      request.socket.resetAndDestroy();
      break;
    case 'hangs':
      if (behaviour.stored) write();
  }
}

export function refuseAsTooFast(response: ServerResponse, retryAfter: number | null): void {
  say(response, 429, REFUSED, retryAfter === null ? {} : { 'retry-after': String(retryAfter) });
}

export function say(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, 'content-length': Buffer.byteLength(text), ...headers }).end(text);
}

/** The fields of a form, each once. */
export async function formOf(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  const fields = Object.entries(parse(await bodyOf(request)));
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
}

/** By events: an async iterator costs more than all the rest of a request. */
export function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
