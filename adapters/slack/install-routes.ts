import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { InstallProvider } from '@slack/oauth';
import { installPage } from '#adapters/slack/install-page.ts';
import { type InstallResult, resultOfError } from '#adapters/slack/install-result.ts';
import { STATE_SECONDS, statesUsedOnce } from '#adapters/slack/install-state.ts';
import { keptInstallation } from '#adapters/slack/kept-installation.ts';
import { PATHS } from '#adapters/slack/paths.ts';
import type { OAuthApp } from '#adapters/slack/token-renewal.ts';
import { onceOptions, SILENT } from '#adapters/slack/web-api.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';
import type { Installations } from '#src/ports/installations.ts';
import type { Log } from '#src/ports/log.ts';
import type { SignInStates } from '#src/ports/sign-in-states.ts';
import type { Words } from '#src/ports/words.ts';

export type InstallOptions = {
  readonly installations: Installations;
  readonly signInStates: SignInStates;
  readonly app: OAuthApp;
  readonly scopes: readonly string[];
  /** The address under which a browser reaches the bot. */
  readonly publicUrl: string;
  /** Ends with a slash; Slack's own is `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly requestSeconds: number;
  readonly words: Words;
  readonly log: Log;
};

/** Where a workspace installs the app: one address leads to Slack's consent, the other is where Slack leads back to. */
export function installRoutes(options: InstallOptions): readonly HttpRoutes[] {
  const provider = providerOf(options);
  const handlers: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
    [PATHS.install]: (request) => leadToSlack(provider, request),
    [PATHS.redirect]: (request) => finish(provider, options, request),
  };
  return Object.entries(handlers).map(([prefix, handle]) => ({
    prefix,
    async handle(request) {
      if (new URL(request.url).pathname !== prefix) return new Response(null, { status: 404 });
      if (request.method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET' } });
      return handle(request);
    },
  }));
}

function providerOf(options: InstallOptions): InstallProvider {
  const { installations, signInStates, app, scopes, publicUrl } = options;
  return new InstallProvider({
    ...app,
    directInstall: true,
    stateStore: statesUsedOnce(app, signInStates),
    stateCookieExpirationSeconds: STATE_SECONDS,
    authorizationUrl: new URL('/oauth/v2/authorize', options.apiUrl).href,
    installUrlOptions: { scopes: [...scopes], redirectUri: addressOf(PATHS.redirect, publicUrl) },
    installationStore: {
      storeInstallation: (installation) => installations.store(keptInstallation(installation)),
      // Asked by `authorize` alone, in whose place `SlackAccess` stands: it renews tokens in one process of all.
      fetchInstallation: () => Promise.reject(new Error('installations are read through SlackAccess')),
    },
    clientOptions: onceOptions(options),
    logger: SILENT,
  });
}

async function leadToSlack(provider: InstallProvider, request: Request): Promise<Response> {
  const { incoming, outgoing } = nodePair(request);
  await provider.handleInstallPath(incoming, outgoing);
  const headers = new Headers({
    'cache-control': 'no-store',
    location: String(outgoing.getHeader('location')),
  });
  keepCookies(outgoing, headers);
  return new Response(null, { status: 302, headers });
}

async function finish(
  provider: InstallProvider,
  { words, log, publicUrl }: InstallOptions,
  request: Request,
): Promise<Response> {
  const { incoming, outgoing } = nodePair(request);
  let result: InstallResult = { kind: 'failed' };
  await provider.handleCallback(incoming, outgoing, {
    successAsync: async ({ team, enterprise }) => {
      result = { kind: 'installed', place: team?.name ?? enterprise?.name ?? team?.id ?? '' };
    },
    failureAsync: async (error) => {
      result = resultOfError(error);
      if (result.kind === 'failed') log.error('installation failed', {}, error);
      else log.info('installation not completed', { why: result.kind });
    },
  });
  const language = request.headers.get('accept-language');
  const page = installPage(words, result, language, addressOf(PATHS.install, publicUrl));
  keepCookies(outgoing, page.headers);
  return page;
}

/** Slack's package speaks Node's own requests; it reads address and headers, and sets headers. */
function nodePair(request: Request) {
  const incoming = new IncomingMessage(new Socket());
  const { pathname, search } = new URL(request.url);
  incoming.url = pathname + search;
  incoming.headers = Object.fromEntries(request.headers);
  return { incoming, outgoing: new ServerResponse(incoming) };
}

// Lax, as browsers take it anyway: Slack leads back from its own site.
function keepCookies(outgoing: ServerResponse, headers: Headers): void {
  for (const cookie of [outgoing.getHeader('set-cookie') ?? []].flat()) {
    headers.append('set-cookie', `${cookie}; SameSite=Lax`);
  }
}

function addressOf(path: string, publicUrl: string): string {
  return new URL(path, publicUrl).href;
}
