import { type Context, Hono } from 'hono';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import { boundedAttempts } from '#adapters/web/attempts.ts';
import type { Cookies } from '#adapters/web/cookies.ts';
import { signIn } from '#adapters/web/readers.ts';
import { signInShell } from '#adapters/web/sign-in-shell.ts';
import { isSame } from '#adapters/web/tokens.ts';
import type { TextKey } from '#src/messages/text.ts';

type By = 'code' | 'operator';

type SignIn = {
  readonly routes: Hono<PageEnv>;
  /** Shows where the access code is asked for. */
  readonly ask: (context: Context<PageEnv>) => Response | Promise<Response>;
};

/** The two ways of signing in: with the access code, and with what the operator's link carries. */
export function signInRoutes(options: AppOptions, cookies: Cookies, assets: string): SignIn {
  const { words, access, operatorToken, sessions, clock } = options;
  const attempts = boundedAttempts(clock);

  const show = (context: Context<PageEnv>, by: By, mistake: TextKey | null) => {
    const shell = signInShell({ words, language: context.var.language, assets, by, mistake });
    return context.html(shell, mistake === null ? 200 : 401);
  };
  const tryCode = async (context: Context<PageEnv>, by: By, secret: string | null) => {
    if (!attempts.allowed()) return show(context, by, 'web:too-many-attempts');
    const { code } = await context.req.parseBody();
    if (secret === null || typeof code !== 'string' || !isSame(code.trim(), secret)) {
      attempts.failed();
      return show(context, by, 'web:wrong-code');
    }
    cookies.keepToken(context, await signIn(sessions, by === 'operator' ? 'operator' : 'guest'));
    return context.redirect('/', 303);
  };

  const routes = new Hono<PageEnv>();
  routes.get('/operator', (context) => show(context, 'operator', null));
  routes.post('/operator', (context) => tryCode(context, 'operator', operatorToken));
  const accessCode = access.kind === 'sign-in' ? access.code : null;
  routes.post('/sign-in', (context) => tryCode(context, 'code', accessCode));
  return { routes, ask: (context) => show(context, 'code', null) };
}
