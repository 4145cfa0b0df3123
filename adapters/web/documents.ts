import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import type { Cookies } from '#adapters/web/cookies.ts';
import { chooseLanguage } from '#adapters/web/language.ts';
import { isChannelRef } from '#adapters/web/new-channel.ts';
import { TEAMS_TAB } from '#adapters/web/paths.ts';
import { pageShell } from '#adapters/web/shell.ts';
import { signInRoutes } from '#adapters/web/sign-in.ts';
import { teamsTabRoutes } from '#adapters/web/teams-tab.ts';
import { newToken } from '#adapters/web/tokens.ts';

const FOREVER = 'public, max-age=31536000, immutable';

// Where a reader may be led back to: browsers read much as another server, such as `//host` and `/\\host`.
function isPage(path: string): boolean {
  const channel = /^(?:\/teams-tab)?\/channels\/([^/]*)$/.exec(path)?.[1];
  return ['/', '/operator', TEAMS_TAB].includes(path) || (channel !== undefined && isChannelRef(channel));
}

const AGAIN = html`<!doctype html><meta http-equiv="refresh" content="0" />`;

/** The page, its files and its two ways of signing in. */
export function documentRoutes(options: AppOptions, cookies: Cookies): Hono<PageEnv> {
  const { words, access, assets, personLanguages } = options;
  const folder = `/assets/${assets.version}`;
  const app = new Hono<PageEnv>();

  app.get(`${folder}/:name`, (context) => {
    const file = assets.files.get(context.req.param('name'));
    if (!file) return context.notFound();
    return context.body(file.body, 200, { 'content-type': file.type, 'cache-control': FOREVER });
  });
  app.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    const chosen = words.languages.find((language) => language === context.req.query('language'));
    if (chosen === undefined) return next();
    cookies.keepLanguage(context, chosen);
    await chooseLanguage(personLanguages, context.var.reader, chosen);
    return context.redirect(isPage(context.req.path) ? context.req.path : '/', 303);
  });
  const signIn = signInRoutes(options, cookies, folder);
  app.route('/', signIn.routes);

  const showPage = (context: Context<PageEnv>) => {
    if (context.var.reader === null) {
      // A link elsewhere brings no cookie; what the page itself then asks for does.
      if (context.req.header('sec-fetch-site') === 'cross-site') return context.html(AGAIN);
      if (access.kind === 'sign-in') return signIn.ask(context);
      cookies.keepToken(context, newToken());
    }
    return context.html(pageShell({ words, language: context.var.language, assets: folder }));
  };
  app.route(TEAMS_TAB, teamsTabRoutes(options, cookies, folder, showPage));
  app.get('/', showPage);
  app.get('/channels/:ref', showPage);
  return app;
}
