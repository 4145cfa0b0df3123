import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { slackDirectChat } from '#adapters/slack/direct-chat.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';
import type { Asker } from '#src/model/person.ts';
import { fakePlaces } from '#test/fakes/places.ts';

const LENA: Asker = {
  person: { platform: 'slack', ref: 'U1', name: 'Lena' },
  channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};
const PROFILE = { name: 'Lena', locale: 'de-DE', timezone: 'Europe/Berlin', isGuest: false };

/** What `conversations.open` answers. */
async function opened(answer: object, asker = LENA, token: string | null = 'xoxb-1') {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api = slackWebApi({ apiUrl: `http://127.0.0.1:${port}/api/`, requestSeconds: 5 });
  const people = { profileOf: async () => PROFILE };
  const deps = { api, people, places: fakePlaces(), languages: ['de', 'en'], tokenFor: async () => token };
  try {
    return await slackDirectChat(deps)(asker);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('somebody’s direct chat is opened and known from then on, in their language and zone', async () => {
  expect(await opened({ ok: true, channel: { id: 'D1' } })).toMatchObject({
    address: { tenant: LENA.channel.tenant, ref: 'D1' },
    name: 'Lena',
    kind: 'direct',
    languages: ['de'],
    timezone: 'Europe/Berlin',
  });
});

test.each([
  ['where Slack refuses', { ok: false, error: 'missing_scope' }, LENA, 'xoxb-1'],
  ['without a token', { ok: true, channel: { id: 'D1' } }, LENA, null],
  [
    'on another platform',
    { ok: true, channel: { id: 'D1' } },
    { ...LENA, channel: { tenant: { platform: 'page', ref: 'page' }, ref: 'C1' } },
    'xoxb-1',
  ],
])('there is none %s', async (_where, answer, asker, token) => {
  expect(await opened(answer, asker, token)).toBeNull();
});
