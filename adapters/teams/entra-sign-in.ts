import type { SignIn } from '#adapters/teams/connector.ts';
import type { Clock } from '#src/ports/clock.ts';

/** A single-tenant app registration; `loginUrl` is https://login.microsoftonline.com but in tests. */
export type TeamsApp = {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret: string;
  readonly loginUrl: string;
};

type EntraSignIn = SignIn & {
  /** Null as long as nothing speaks against it, else a short code of what does. */
  check(): string | null;
};

type Token = { readonly text: string; readonly goodUntil: Temporal.Instant };

const SCOPE = 'https://api.botframework.com/.default';
const TIMEOUT_MS = 10_000;
/** Before its end a token counts as ended, since clocks differ and a request takes its time. */
const MARGIN_SECONDS = 300;

/**
 * The bot's token from Microsoft Entra by its secret, kept until shortly before it ends; many who ask at
 * once wait for one request. (OAuth 2.0 client credentials: RFC 6749, section 4.4.)
 */
export function entraSignIn(app: TeamsApp, clock: Clock): EntraSignIn {
  let kept: Promise<Token> | null = null;
  let trouble: string | null = null;

  async function ask(): Promise<Token> {
    const askedAt = clock.now();
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.appId,
      client_secret: app.secret,
      scope: SCOPE,
    });
    const url = `${app.loginUrl}/${encodeURIComponent(app.tenantId)}/oauth2/v2.0/token`;
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
    const { access_token: text, expires_in: seconds, error } = (await response.json()) as TokenAnswer;
    if (typeof text !== 'string' || !Number.isFinite(Number(seconds))) {
      throw new Error(`Entra answered ${response.status} ${typeof error === 'string' ? error : ''}`);
    }
    return { text, goodUntil: askedAt.add({ seconds: Math.floor(Number(seconds)) - MARGIN_SECONDS }) };
  }

  function renew(): Promise<Token> {
    const asked = ask();
    kept = asked;
    asked.then(
      () => {
        trouble = null;
      },
      () => {
        trouble = 'no-token';
        if (kept === asked) kept = null;
      },
    );
    return asked;
  }

  return {
    async token() {
      const asked = kept ?? renew();
      const token = await asked;
      if (Temporal.Instant.compare(clock.now(), token.goodUntil) < 0) return token.text;
      // Of many who find it ended one asks.
      return (await (kept === asked ? renew() : (kept ?? renew()))).text;
    },
    forget() {
      kept = null;
      trouble = 'refused';
    },
    check: () => trouble,
  };
}

type TokenAnswer = {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly error?: unknown;
};
