import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ROUTES } from '#adapters/slack/hearing/routes.ts';
import { FREE_EVENTS, scopesAskedFor } from '#adapters/slack/scopes.ts';

const FOLDER = new URL('../../../adapters/slack/', import.meta.url);

const ALL = scopesAskedFor({ mayReadHistory: true });

/** What a method needs, by docs.slack.dev/reference/methods; one of several scopes stands for all that it may do. */
const NEEDED: Readonly<Record<string, string | null>> = {
  'apps.connections.open': null,
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setTitle': 'assistant:write',
  'auth.test': null,
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.unfurl': 'links:write',
  'chat.update': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'conversations.info': 'channels:read',
  'conversations.open': 'im:write',
  'oauth.v2.access': null,
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.push': null,
  'views.update': null,
};
const METHOD = /'((?:apps|assistant|auth|chat|conversations|oauth|team|users|views)(?:\.\w+)+)'/g;

test('no method of Slack is called without the right to it', async () => {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  const called = texts.flatMap((text) => [...text.matchAll(METHOD)].map(([, method = '']) => method));
  expect(called).toContain('chat.postMessage');
  const asked: readonly string[] = ALL.map(({ name }) => name);
  const without = called.filter((method) => {
    const scope = NEEDED[method];
    return scope === undefined || (scope !== null && !asked.includes(scope));
  });
  expect(without).toEqual([]);
});

test('Slack tells nothing twice, and every right has a reason of its own', () => {
  const events = ALL.flatMap((scope) => scope.events);
  expect(new Set(events).size).toBe(events.length);
  expect(new Set(ALL.map(({ reason }) => reason)).size).toBe(ALL.length);
});

test('whatever is acted on is subscribed to', () => {
  const subscribed: readonly string[] = [...FREE_EVENTS, ...ALL.flatMap(({ events }) => events)];
  const acted = Object.keys(ROUTES).flatMap((kind) => (kind.startsWith('event:') ? [kind.slice(6)] : []));
  const unheard = acted.filter((event) => !subscribed.some((one) => one.split('.')[0] === event));
  // Only apps that were set up before `agent_view` are told of it.
  expect(unheard).toEqual(['assistant_thread_started']);
});
