import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { bodyOf } from '#test/stand-ins/slack-http.ts';
import { emulatedApp } from '#test/stand-ins/slack-oauth.ts';

export type EmulatedOAuth = AsyncDisposable & {
  readonly apiUrl: string;
  /** Every request from now on is about this workspace. */
  become(teamId: string): void;
  /** Answers nothing any more but breaks the connection off. */
  vanish(): void;
};

const ONLY_TEAM = 'T000000001';

/** The real emulator with the app that may be installed. It knows one workspace; what stands before it renames that. */
export async function emulatedOAuth(redirectUri: string): Promise<EmulatedOAuth> {
  const app = emulatedApp(redirectUri, ['chat:write']);
  const users = [{ name: 'lena', real_name: 'Lena', email: 'lena@example.org' }];
  const seed = { slack: { team: { name: 'Allianz', domain: 'allianz' }, users, oauth_apps: [app] } };
  const emulator = await createEmulator({ service: 'slack', port: 0, seed });
  let team: string | null = ONLY_TEAM;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (team === null) {
      request.socket.resetAndDestroy();
      return;
    }
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const { method = 'GET', url = '/' } = request;
    const body = method === 'GET' ? null : await bodyOf(request);
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(emulator.url + url, { method, headers, body, redirect: 'manual' });
    const text = (await answer.text()).replaceAll(ONLY_TEAM, team);
    const { location = '', 'content-type': given = '' } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, { 'content-type': given, ...(location && { location }) }).end(text);
  }

  const front = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(front.address() as AddressInfo).port}/api/`,
    become(teamId) {
      team = teamId;
    },
    vanish() {
      team = null;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(front, 'close');
      front.close();
      front.closeAllConnections();
      await closed;
      await emulator.close();
    },
  };
}
