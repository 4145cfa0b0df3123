import { expect, test } from 'vitest';
import type { WireMessage } from '#adapters/web/wire.ts';
import type { Message } from '#src/messages/message.ts';
import { GENERAL, type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { visitor } from '#test/adapters/web/visitor.ts';
import { eventsOf, type ServerSentEvent } from '#test/support/server-sent-events.ts';

const note = (text: string): Message => ({
  language: 'de',
  summary: text,
  parts: [{ kind: 'text', text }],
  buttons: [],
});

/** Opens the stream of events and collects what comes. */
async function listen(guest: ReturnType<typeof visitor>, headers: Readonly<Record<string, string>> = {}) {
  const response = await guest.get('/api/events?after=0', headers);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const heard: ServerSentEvent[] = [];
  const ended = (async () => {
    for await (const one of eventsOf(response)) if (one.event !== null) heard.push(one);
  })();
  return { heard, ended, summaries: () => heard.filter((one) => one.event === 'message').map(summaryOf) };
}

function summaryOf(one: ServerSentEvent): string {
  const message = JSON.parse(one.data) as WireMessage;
  return message.kind === 'card' ? message.summary : message.kind;
}

async function guestOf(served: ServedPage) {
  const guest = visitor(served);
  await guest.get('/');
  return guest;
}

test('what is posted, changed and opened is heard at once', async () => {
  await using served = await servePage();
  const ears = await listen(await guestOf(served));
  const sent = await served.page.post(GENERAL, note('eins'), crypto.randomUUID());
  await expect.poll(ears.summaries).toEqual(['eins']);
  if (sent.kind === 'sent') await served.page.update(GENERAL, sent.messageRef, note('eins, verbessert'));
  await expect.poll(ears.summaries).toEqual(['eins', 'eins, verbessert']);
  await served.places.close({ ...GENERAL, ref: 'both' });
  await expect.poll(() => ears.heard.at(-1)?.event).toBe('channels');
});

test('what came while a browser was away is heard when it returns', async () => {
  await using served = await servePage();
  const guest = await guestOf(served);
  const ears = await listen(guest);
  await served.page.post(GENERAL, note('vorher'), crypto.randomUUID());
  await expect.poll(ears.summaries).toEqual(['vorher']);
  await served.page.post(GENERAL, note('inzwischen'), crypto.randomUUID());
  const again = await listen(guest, { 'last-event-id': ears.heard[0]?.id ?? '' });
  await expect.poll(again.summaries).toContain('inzwischen');
});

test('what is private is heard by its reader alone', async () => {
  await using served = await servePage();
  const [guest, other] = [await guestOf(served), await guestOf(served)];
  const [own, others] = [await listen(guest), await listen(other)];
  await guest.post('/api/channels/general/write', { text: 'Geheimes?' });
  await served.page.post(GENERAL, note('für alle'), crypto.randomUUID());
  await expect.poll(() => own.summaries()).toEqual(['said', 'Das weiß ich nicht: Geheimes?', 'für alle']);
  await expect.poll(() => others.summaries()).toEqual(['für alle']);
});

test('a second process tells what the first one posted', async () => {
  await using served = await servePage();
  await using second = await servePage({ database: served.db });
  const ears = await listen(await guestOf(second));
  await served.page.post(GENERAL, note('von nebenan'), crypto.randomUUID());
  await expect.poll(ears.summaries).toEqual(['von nebenan']);
});

test('the stream ends when the page stops, or the server', async () => {
  await using served = await servePage();
  const guest = await guestOf(served);
  const first = await listen(guest);
  await served.page.stop();
  await first.ended;
  await served.page.start(served.desk);
  const second = await listen(guest);
  await served[Symbol.asyncDispose]();
  await second.ended;
});
