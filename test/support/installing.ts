import { startHttp } from '#adapters/http/server.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { postgresSignInStates } from '#adapters/postgres/sign-in-states.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import { installRoutes } from '#adapters/slack/install-routes.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { emulatedOAuth } from '#test/stand-ins/emulated-oauth.ts';
import { OAUTH_APP } from '#test/stand-ins/slack-oauth.ts';
import { freshDatabase } from '#test/support/database.ts';
import { secretKey } from '#test/support/secret-keys.ts';
import { consentTo } from '#test/support/slack-consent.ts';

const words = await loadWords(new URL('../../locales/', import.meta.url));

/** What others call the bot; a proxy before it speaks TLS. */
const PUBLIC_URL = 'https://bot.example.org/';

/** A sign-in that came to the point where Slack leads back: that address, and the browser's cookie. */
export type Consent = { readonly url: string; readonly cookie: string };

/** The bot's server with its two addresses for installing, the emulator, and a person in front of both. */
export async function installing() {
  const [slack, database, log] = [
    await emulatedOAuth(`${PUBLIC_URL}slack/oauth_redirect`),
    await freshDatabase(),
    fakeLog(),
  ];
  const installations = postgresInstallations(database, aesGcmSealing([secretKey('k1')]), 'slack');
  const client = { apiUrl: slack.apiUrl, requestSeconds: 5 };
  const app = { app: OAUTH_APP, scopes: ['chat:write', 'commands'], publicUrl: PUBLIC_URL };
  const routes = installRoutes({
    installations,
    signInStates: postgresSignInStates(database),
    ...app,
    ...client,
    words,
    log,
  });
  const http = await startHttp({ host: '127.0.0.1', port: 0, routes });

  /** Opens an address of the bot, as given or as others call it. */
  async function open(url: string, headers: Readonly<Record<string, string>> = {}) {
    const { pathname, search } = new URL(url, PUBLIC_URL);
    const response = await fetch(http.url + pathname + search, { headers, redirect: 'manual' });
    return { response, status: response.status, text: await response.text() };
  }

  /** Begins at the bot and consents in Slack. */
  async function consent(): Promise<Consent> {
    const { response } = await open('/slack/install');
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { url: await consentTo(response.headers.get('location') ?? ''), cookie };
  }

  return {
    slack,
    database,
    installations,
    log,
    url: http.url,
    open,
    consent,
    finish: ({ url, cookie }: Consent, language = 'de') => open(url, { cookie, 'accept-language': language }),
    async [Symbol.asyncDispose]() {
      await http.stop(0);
      await database[Symbol.asyncDispose]();
      await slack[Symbol.asyncDispose]();
    },
  };
}
