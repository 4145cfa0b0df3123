import { readdirSync, readFileSync } from 'node:fs';
import { createEmulator } from 'emulate';
import { emulatedApp } from '#test/stand-ins/slack-oauth.ts';
import { SIGNING_SECRET } from '#test/support/slack-request.ts';

type Json = Readonly<Record<string, unknown>>;

/** Delivers events to whoever registered, signed as Slack signs them. */
type Dispatcher = {
  register(subscription: { url: string; events: string[]; active: boolean; owner: string }): void;
  dispatch(event: string, action: undefined, payload: unknown, owner: string): Promise<void>;
  getDeliveries(): readonly { readonly event: string; readonly status_code: number | null }[];
};

type Store = { collection(name: string, indexes: readonly string[]): { all(): readonly Json[] } };
type Inside = { readonly dispatcher: Dispatcher; readonly store: Store };

export type EmulatedSlack = AsyncDisposable & {
  readonly apiUrl: string;
  readonly botUser: string;
  /** Asks the Web API as somebody. */
  ask(token: string, method: string, values: Readonly<Record<string, string>>): Promise<Json>;
  /** From now on events go there. */
  subscribe(url: string): void;
  /** Delivers an event that the emulator has no notion of by itself. */
  deliver(event: Json): Promise<void>;
  /** The views as they are now: everybody’s Home, and forms. */
  views(): readonly Json[];
  /** The status codes with which events were answered. */
  answered(): readonly (number | null)[];
};

export const BOT_TOKEN = 'xoxb-allianzbote';
/** Of the person who writes. */
export const PERSON_TOKEN = 'xoxp-lena';

const TEAM = 'T000000001';
const PERSON_SCOPES = [
  'chat:write',
  'im:write',
  'im:history',
  'channels:read',
  'channels:history',
  'channels:write',
];

const DIST = new URL('./', import.meta.resolve('emulate'));

/**
 * A stateful workspace with channels, a person and the bot, which delivers signed events. With `redirectUri` it
 * knows the app that may be installed, and refuses it what it has no right to.
 */
export async function emulatedSlack(redirectUri?: string): Promise<EmulatedSlack> {
  const captured = await captureInside();
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: seedWith(redirectUri) });
  const { dispatcher, store } = captured();
  const ask = async (token: string, method: string, values: Readonly<Record<string, string>>) => {
    const headers = { authorization: `Bearer ${token}` };
    const body = new URLSearchParams(values);
    const response = await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body });
    return (await response.json()) as Json;
  };
  const { user_id } = await ask(BOT_TOKEN, 'auth.test', {});
  let ids = 0;
  return {
    apiUrl: `${emulator.url}/api/`,
    botUser: String(user_id),
    ask,
    subscribe: (url) => dispatcher.register({ url, events: ['*'], active: true, owner: 'slack' }),
    deliver(event) {
      ids += 1;
      const envelope = { type: 'event_callback', team_id: TEAM, event_id: `Ev${ids}`, event };
      return dispatcher.dispatch(String(event.type), undefined, envelope, 'slack');
    },
    views: () => store.collection('slack.views', []).all(),
    answered: () => dispatcher.getDeliveries().map(({ status_code }) => status_code),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

const SEED = {
  slack: {
    team: { name: 'Allianz', domain: 'allianz' },
    signing_secret: SIGNING_SECRET,
    channels: [{ name: 'quantum' }],
    users: [
      { name: 'lena', real_name: 'Lena Musterfrau', email: 'lena@example.org' },
      { name: 'allianzbote', real_name: 'Allianzbote', email: 'bot@example.org', is_bot: true },
    ],
    tokens: [
      { token: BOT_TOKEN, type: 'bot', user: 'allianzbote', scopes: [] },
      { token: PERSON_TOKEN, type: 'user', user: 'lena', scopes: [] },
    ],
  },
};

function seedWith(redirectUri: string | undefined) {
  if (redirectUri === undefined) return SEED;
  const { slack } = SEED;
  const tokens = [{ token: PERSON_TOKEN, type: 'user', user: 'lena', scopes: PERSON_SCOPES }];
  return { slack: { ...slack, tokens, oauth_apps: [emulatedApp(redirectUri, [])], strict_scopes: true } };
}

/** The emulator offers no way to subscribe from outside, nor to look at views; its plugin is handed what can. */
async function captureInside(): Promise<() => Inside> {
  const chunk = readdirSync(DIST).find(
    (name) =>
      /^dist-.*\.js$/.test(name) && readFileSync(new URL(name, DIST), 'utf8').includes('var slackPlugin'),
  );
  const { slackPlugin } = await import(new URL(chunk ?? '', DIST).href);
  const { register } = slackPlugin;
  let inside: Inside | null = null;
  slackPlugin.register = (...values: unknown[]) => {
    inside = { store: values[1] as Store, dispatcher: values[2] as Dispatcher };
    return register(...values);
  };
  return () => {
    slackPlugin.register = register;
    if (inside === null) throw new Error('the emulator has changed: no dispatcher was handed out');
    return inside;
  };
}
