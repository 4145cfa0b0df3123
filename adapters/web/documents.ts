import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import { boundedAttempts } from '#adapters/web/attempts.ts';
import type { Cookies } from '#adapters/web/cookies.ts';
import { signIn } from '#adapters/web/readers.ts';
import { pageShell, signInShell } from '#adapters/web/shell.ts';
import { isSame, newToken } from '#adapters/web/tokens.ts';
import type { TextKey } from '#src/messages/text.ts';

const FOREVER = 'public, max-age=31536000, immutable';

const AGAIN = html`<!doctype html><meta http-equiv="refresh" content="0" />`;

/** The page, its files and its two ways of signing in. */
export function documentRoutes(options: AppOptions, cookies: Cookies): Hono<PageEnv> {
  const { words, access, assets, operatorToken, sessions, clock } = options;
  const attempts = boundedAttempts(clock);
  const folder = `/assets/${assets.version}`;
  const app = new Hono<PageEnv>();

  app.get(`${folder}/:name`, (context) => {
    const file = assets.files.get(context.req.param('name'));
    if (!file) return context.notFound();
    return context.body(file.body, 200, { 'content-type': file.type, 'cache-control': FOREVER });
  });

  const shellOf = (context: Context<PageEnv>) => ({ words, language: context.var.language, assets: folder });
  const signInPage = (context: Context<PageEnv>, by: 'code' | 'operator', mistake: TextKey | null) =>
    context.html(signInShell({ ...shellOf(context), by, mistake }), mistake === null ? 200 : 401);

  const tryCode = async (context: Context<PageEnv>, by: 'code' | 'operator', secret: string | null) => {
    if (!attempts.allowed()) return signInPage(context, by, 'web:too-many-attempts');
    const { code } = await context.req.parseBody();
    if (secret === null || typeof code !== 'string' || !isSame(code.trim(), secret)) {
      attempts.failed();
      return signInPage(context, by, 'web:wrong-code');
    }
    cookies.keepToken(context, await signIn(sessions, by === 'operator' ? 'operator' : 'guest'));
    return context.redirect('/', 303);
  };

  app.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    const chosen = words.languages.find((language) => language === context.req.query('language'));
    if (chosen === undefined) return next();
    cookies.keepLanguage(context, chosen);
    // Two slashes would lead to another server.
    return context.redirect(context.req.path.replace(/^\/+/, '/'), 303);
  });
  app.get('/operator', (context) => signInPage(context, 'operator', null));
  app.post('/operator', (context) => tryCode(context, 'operator', operatorToken));
  app.post('/sign-in', (context) => tryCode(context, 'code', access.kind === 'sign-in' ? access.code : null));

  const showPage = (context: Context<PageEnv>) => {
    if (context.var.reader === null) {
      // A link elsewhere brings no cookie; what the page itself then asks for does.
      if (context.req.header('sec-fetch-site') === 'cross-site') return context.html(AGAIN);
      if (access.kind === 'sign-in') return signInPage(context, 'code', null);
      cookies.keepToken(context, newToken());
    }
    return context.html(pageShell(shellOf(context)));
  };
  app.get('/', showPage);
  app.get('/channels/:ref', showPage);
  return app;
}
