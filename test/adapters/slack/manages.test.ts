import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { slackManages } from '#adapters/slack/manages.ts';
import { slackWebApi } from '#adapters/slack/web-api.ts';

const LENA = {
  person: { platform: 'slack', ref: 'U1', name: 'Lena' },
  channel: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
  conversation: 'C1',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

/** What `conversations.info` answers; null breaks the connection off. */
async function asked(answer: object | null, token: string | null = 'xoxb-1') {
  const server = createServer((request, response) => {
    if (answer === null) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api = slackWebApi({ apiUrl: `http://127.0.0.1:${port}/api/`, requestSeconds: 5 });
  try {
    return await slackManages(api, async () => token)(LENA);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each([
  ['whoever created the channel manages it', { ok: true, channel: { id: 'C1', creator: 'U1' } }, true],
  ['nobody else does', { ok: true, channel: { id: 'C1', creator: 'U2' } }, false],
  [
    'of a channel without a creator Slack does not say',
    { ok: true, channel: { id: 'C1', creator: '' } },
    null,
  ],
  ['of a channel of another shape neither', { ok: true, channel: 'C1' }, null],
  ['without the right to ask neither', { ok: false, error: 'missing_scope' }, null],
])('%s', async (_what, answer, manages) => {
  expect(await asked(answer)).toBe(manages);
});

test('without a token nobody is asked', async () => {
  expect(await asked(null, null)).toBeNull();
});

test('what broke off is no answer', async () => {
  await expect(asked(null)).rejects.toThrow();
});

test('of a channel elsewhere nobody is asked', async () => {
  const refuse = () => Promise.reject(new Error('Slack was asked'));
  const tenant = { platform: 'teams', ref: 'T1' };
  const asker = { ...LENA, channel: { tenant, ref: 'C1' } };
  expect(await slackManages(refuse, refuse)(asker)).toBeNull();
});
