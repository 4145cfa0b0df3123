import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WireChannel, WireDone, WireHistory, WireMessage, WireState } from '#adapters/web/wire.ts';
import { GENERAL, OPERATOR_TOKEN, type ServedPage, servePage } from '#test/adapters/web/served-page.ts';
import { jsonOf, visitor } from '#test/adapters/web/visitor.ts';
import { REMINDER } from '#test/fixtures/messages.ts';

let served: ServedPage;
let guest: ReturnType<typeof visitor>;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served[Symbol.asyncDispose]());
beforeEach(async () => {
  await served.db.query('delete from page_message');
  served.desk.seen.length = 0;
  guest = await someGuest();
});

async function someGuest() {
  const made = visitor(served, { 'accept-language': 'de' });
  await made.get('/');
  return made;
}

async function history(reader: ReturnType<typeof visitor>): Promise<readonly WireMessage[]> {
  const response = await reader.get('/api/channels/general/messages?zone=Europe/Berlin');
  return ((await response.json()) as WireHistory).messages;
}

const kinds = (messages: readonly WireMessage[]) =>
  messages.map((message) => [message.kind, message.isPrivate] as const);

async function askForForm(): Promise<{ id: string; data: Record<string, unknown> }> {
  const data = { action: 'desk.command', values: { command: 'news-subscribe', language: 'de' } };
  const { shown } = await jsonOf<WireDone>(guest.post('/api/channels/general/act', { message: null, data }));
  const form = (await history(guest)).find((message) => message.id === shown[0]);
  if (form?.kind !== 'card') throw new Error('no form came');
  const card = form.card as { actions: { data: Record<string, unknown> }[] };
  return { id: form.id, data: card.actions[0]?.data ?? {} };
}

describe('a question', () => {
  test('with a public answer is seen by everyone, with its answer', async () => {
    await guest.post('/api/channels/general/write', { text: ' Was ist die nächste Frist? ' });
    const other = await someGuest();
    const [question, answer] = await history(other);
    expect(question).toMatchObject({ kind: 'said', text: 'Was ist die nächste Frist?', isOwn: false });
    expect(answer).toMatchObject({ kind: 'card', language: 'de', summary: REMINDER.de.summary });
    expect((await history(guest))[0]).toMatchObject({ isOwn: true });
  });

  test('with a private answer is seen by nobody else', async () => {
    await guest.post('/api/channels/general/write', { text: 'Geheimes?' });
    expect(kinds(await history(guest))).toEqual([
      ['said', true],
      ['card', true],
    ]);
    expect(await history(await someGuest())).toEqual([]);
  });

  test('comes to the desk from a guest with a conversation of their own', async () => {
    const other = await someGuest();
    await guest.post('/api/channels/general/write', { text: 'eins' });
    await other.post('/api/channels/general/write', { text: 'zwei' });
    const [first, second] = served.desk.seen.map((seen) => seen.asker);
    expect(first).toMatchObject({ channel: GENERAL, language: null, person: { platform: 'web' } });
    expect(first?.conversation).not.toBe(second?.conversation);
  });

  test.each([
    [{}, 400],
    [{ text: '  ' }, 400],
    [{ text: 'x'.repeat(2001) }, 400],
    [{ text: 7 }, 400],
    [{ text: '\0 \u200b' }, 400],
  ])('%j is refused with words', async (body, status) => {
    const response = await guest.post('/api/channels/general/write', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ field: 'message', text: expect.stringContaining('Bitte') });
  });

  test('is kept without what cannot be stored, and with its line breaks', async () => {
    const response = await guest.post('/api/channels/general/write', { text: 'a\0b\ud800\n\u0007c' });
    expect(response.status).toBe(200);
    expect((await history(guest))[0]).toMatchObject({ text: 'ab\ufffd\nc' });
  });

  test.each(['%00', 'a%00b', '%ed%a0%80', '..%2fgeneral', '%5c'])('to %s finds no channel', async (ref) => {
    expect((await guest.post(`/api/channels/${ref}/write`, { text: 'hallo' })).status).toBe(404);
    expect((await guest.post(`/api/channels/${ref}/act`, {})).status).toBe(404);
    expect((await guest.get(`/api/channels/${ref}/messages`)).status).toBe(404);
  });

  test('in a channel that is not there is refused', async () => {
    expect((await guest.post('/api/channels/nowhere/write', { text: 'hallo' })).status).toBe(404);
  });

  test('that breaks the desk is told without details and logged', async () => {
    const response = await guest.post('/api/channels/general/write', { text: 'fail' });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ field: null, text: expect.stringContaining('nicht geklappt') });
    expect(served.log.lines.map((line) => line.event)).toContain('page: request failed');
  });

  test('that is far too long is not even read', async () => {
    // The server hangs up on it, so the connection is not shared with other tests.
    await using served = await servePage();
    const guest = visitor(served);
    await guest.get('/');
    expect((await guest.post('/api/channels/general/write', { text: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('a form', () => {
  test('with a mistake comes back in its place, filled in', async () => {
    const { id, data } = await askForForm();
    await guest.post('/api/channels/general/act', {
      message: id,
      data: { ...data, 'field:title': 'Quanten' },
    });
    const messages = await history(guest);
    expect(messages.map((message) => message.id)).toEqual([id]);
    const text = JSON.stringify(messages);
    expect(text).toContain('Bitte mindestens eine Quelle wählen.');
    expect(text).toContain('Quanten');
  });

  test('with what cannot be stored comes back without it', async () => {
    const { id, data } = await askForForm();
    const filled = { ...data, 'field:title': 'Quan\0ten \ud800' };
    expect((await guest.post('/api/channels/general/act', { message: id, data: filled })).status).toBe(200);
    expect(JSON.stringify(await history(guest))).toContain('Quanten \ufffd');
  });

  test('filled in right gives way to its reply', async () => {
    const { id, data } = await askForForm();
    const filled = { ...data, 'field:title': 'Quanten', 'field:sources': 'bmds' };
    await guest.post('/api/channels/general/act', { message: id, data: filled });
    const messages = await history(guest);
    expect(messages[0]).toMatchObject({ id, isPrivate: true, summary: 'Gespeichert: Quanten' });
    expect(messages[1]).toMatchObject({ isPrivate: false, summary: 'Dieser Kanal bekommt jetzt Meldungen.' });
  });

  test('called off disappears', async () => {
    const { id, data } = await askForForm();
    await guest.post('/api/channels/general/act', { message: id, data: { ...data, intent: 'cancel' } });
    expect(await history(guest)).toEqual([]);
  });

  test('of somebody else stays theirs', async () => {
    const { id, data } = await askForForm();
    const other = await someGuest();
    await other.post('/api/channels/general/act', { message: id, data: { ...data, intent: 'cancel' } });
    expect((await history(guest)).map((message) => message.id)).toEqual([id]);
  });

  test('that is none of ours is refused', async () => {
    expect(
      (await guest.post('/api/channels/general/act', { message: '1', data: { evil: true } })).status,
    ).toBe(400);
  });
});

describe('a new channel', () => {
  const wanted = { name: ' Quanten  Süd ', languages: ['en', 'xx', 'de'], timezone: 'America/Toronto' };

  test('has the name, languages and zone that were asked', async () => {
    const response = await guest.post('/api/channels', wanted);
    expect(response.status).toBe(201);
    const { ref } = await jsonOf<WireChannel>(response);
    expect(ref).toMatch(/^quanten-sud-[0-9a-f]{4}$/);
    const state: WireState = await jsonOf<WireState>(guest.get('/api/state'));
    expect(state.channels.find((channel) => channel.ref === ref)).toEqual({
      ref,
      name: 'Quanten Süd',
      languages: ['de', 'en'],
      languageNames: 'Deutsch und Englisch',
      timezone: 'Zeitzone Toronto',
    });
  });

  test('has a name that can be stored', async () => {
    const response = await guest.post('/api/channels', { ...wanted, name: 'a\0b\ud800\nc' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: 'ab\ufffd c' });
  });

  test.each([
    [{ ...wanted, name: ' ' }, 'name'],
    [{ ...wanted, name: '\u200b' }, 'name'],
    [{ ...wanted, name: '\0' }, 'name'],
    [{ ...wanted, name: 'ALLGEMEIN' }, 'name'],
    [{ ...wanted, name: 'All\u200bge\0mein' }, 'name'],
    [{ ...wanted, name: 'x'.repeat(81) }, 'name'],
    [{ ...wanted, name: 'neu', languages: ['xx'] }, 'languages'],
    [{ ...wanted, name: 'neu', languages: 'de' }, 'languages'],
    [{ ...wanted, name: 'neu', timezone: 'Berlin' }, 'timezone'],
    [{}, 'name'],
  ])('%j is refused at its %s', async (body, field) => {
    const response = await guest.post('/api/channels', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ field });
  });
});

test('the times of messages are said in the zone of the reader', async () => {
  await guest.post('/api/channels/general/write', { text: 'Frist?' });
  const in_ = async (zone: string) => {
    const read = (await (
      await guest.get(`/api/channels/general/messages?zone=${zone}`)
    ).json()) as WireHistory;
    return read.messages[0]?.sentAtText;
  };
  expect(await in_('America/Toronto')).toContain('(Toronto)');
  expect(await in_('Nowhere/None')).toContain('(UTC)');
});

test('sources are listed with their state, and for the operator with the reason', async () => {
  const { sources }: WireState = await jsonOf<WireState>(guest.get('/api/state'));
  expect(sources.map((source) => source.state)).toEqual(['reachable', 'unreachable', 'not-polled-yet']);
  expect(sources[0]?.reason).toBeNull();
  expect(sources[1]?.reason).toBeNull();
  expect(sources[2]?.reason).toContain('Ungetestet');
  const operator = visitor(served, { 'accept-language': 'de' });
  await operator.submit('/operator', { code: OPERATOR_TOKEN });
  const state = await jsonOf<WireState>(operator.get('/api/state'));
  expect(state.sources[1]?.reason).toContain('nicht geklappt');
});
