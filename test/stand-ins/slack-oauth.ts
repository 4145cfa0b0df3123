import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { formOf, say } from '#test/stand-ins/slack-http.ts';

/** What the stand-in says to a refresh token that it knows. */
type SlackRenewal = 'renews' | 'resets' | { readonly refuses: string };

export type SlackOAuth = AsyncDisposable & {
  /** As `apiUrl` of the adapter. */
  readonly apiUrl: string;
  /** Every refresh token that was handed in, in order. */
  readonly handedIn: readonly string[];
  behave(next: SlackRenewal): void;
};

/** The app as the stand-in knows it. */
export const OAUTH_APP = { clientId: '1.2', clientSecret: 'client-secret' };

/** The same as the emulator is told of it. */
export function emulatedApp(redirectUri: string, scopes: readonly string[]) {
  return {
    client_id: OAUTH_APP.clientId,
    client_secret: OAUTH_APP.clientSecret,
    app_id: 'A000000001',
    name: 'Allianzbote',
    redirect_uris: [redirectUri],
    scopes: [...scopes],
  };
}

const TWELVE_HOURS = 43_200;

/**
 * Slack's `oauth.v2.access` for tokens that expire, which the emulator does not model: `xoxe-1` is taken once and
 * gives `xoxb-1` and `xoxe-1-1`, and so on; taken twice, it is refused as Slack does it.
 */
export async function slackOAuth(): Promise<SlackOAuth> {
  const handedIn: string[] = [];
  let behaves: SlackRenewal = 'renews';

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { client_id, client_secret, grant_type, refresh_token = '' } = await formOf(request);
    const isApp = client_id === OAUTH_APP.clientId && client_secret === OAUTH_APP.clientSecret;
    const isAsked = request.url === '/api/oauth.v2.access' && grant_type === 'refresh_token';
    if (!isApp || !isAsked) return say(response, 200, { ok: false, error: 'invalid_arguments' });
    const isUsed = handedIn.includes(refresh_token);
    handedIn.push(refresh_token);
    if (isUsed) say(response, 200, { ok: false, error: 'invalid_refresh_token' });
    else if (behaves === 'resets') request.socket.resetAndDestroy();
    else if (behaves !== 'renews') say(response, 200, { ok: false, error: behaves.refuses });
    else say(response, 200, renewalOf(refresh_token));
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    handedIn,
    behave(next) {
      behaves = next;
      // What was refused was not used up.
      handedIn.length = 0;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function renewalOf(refreshToken: string): object {
  return {
    ok: true,
    access_token: refreshToken.replace('xoxe-', 'xoxb-'),
    refresh_token: `${refreshToken}-1`,
    expires_in: TWELVE_HOURS,
    token_type: 'bot',
  };
}
