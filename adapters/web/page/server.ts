import type { WireDone, WireHistory, WireRefusal, WireState } from '#adapters/web/wire.ts';

/** What the server refused, told in the reader's language. */
export class Refused extends Error {
  readonly field: string | null;

  constructor(refusal: WireRefusal) {
    super(refusal.text);
    this.field = refusal.field;
  }
}

/** The browser's zone, in which times are said. */
export const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

export function fetchState(): Promise<WireState> {
  return ask('/api/state');
}

export function fetchHistory(channel: string, before: string | null): Promise<WireHistory> {
  const query = new URLSearchParams({ zone: ZONE, ...(before !== null && { before }) });
  return ask(`/api/channels/${encodeURIComponent(channel)}/messages?${query}`);
}

export function write(channel: string, text: string): Promise<WireDone> {
  return ask(`/api/channels/${encodeURIComponent(channel)}/write`, { text });
}

/** Hands in what a card's button carries; `message` is the card's, null where it is the page's own button. */
export function act(channel: string, message: string | null, data: unknown): Promise<WireDone> {
  return ask(`/api/channels/${encodeURIComponent(channel)}/act`, { message, data });
}

export function createChannel(channel: {
  readonly name: string;
  readonly languages: readonly string[];
  readonly timezone: string;
}): Promise<{ readonly ref: string }> {
  return ask('/api/channels', channel);
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const request =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, request);
  // The session has ended: the page's own address leads to the sign-in.
  if (response.status === 401) location.reload();
  const answer: unknown = await response.json();
  if (!response.ok) throw new Refused(answer as WireRefusal);
  return answer as Answer;
}
