import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiRoutes } from '#adapters/web/api.ts';
import type { Assets } from '#adapters/web/assets.ts';
import type { Changes } from '#adapters/web/changes.ts';
import { pageCookies } from '#adapters/web/cookies.ts';
import { documentRoutes } from '#adapters/web/documents.ts';
import { guard, pageHeaders } from '#adapters/web/guard.ts';
import { pageLanguage } from '#adapters/web/language.ts';
import type { PageOptions } from '#adapters/web/page-options.ts';
import { type Reader, readerOf } from '#adapters/web/readers.ts';
import type { Language } from '#src/model/language.ts';
import type { Desk } from '#src/ports/desk.ts';

export type AppOptions = PageOptions & {
  readonly desk: Desk;
  readonly changes: Changes;
  readonly assets: Assets;
  /** Whether the one who made a request may still see the page. */
  readonly stillWelcome: (context: Context<PageEnv>) => Promise<boolean>;
};

/** What every handler of the page knows of a request. */
export type PageEnv = {
  Bindings: { stopping: AbortSignal };
  Variables: { reader: Reader | null; language: Language };
};

const MAX_BODY_BYTES = 256 * 1024;

/** Every request to the page passes here, and nothing is served but to those who may. */
export function pageApp(given: Omit<AppOptions, 'stillWelcome'>): Hono<PageEnv> {
  const { words, access, publicUrl, sessions, log } = given;
  const cookies = pageCookies(publicUrl);

  const reader = (context: Context<PageEnv>) => readerOf(cookies.token(context), sessions, access);
  const options = {
    ...given,
    stillWelcome: async (context: Context<PageEnv>) => (await reader(context)) !== null,
  };

  const app = new Hono<PageEnv>();
  app.onError((cause, context) => {
    log.error('page: request failed', { path: new URL(context.req.url).pathname }, cause);
    return context.json({ field: null, text: words.say(context.var.language, 'web:failed') }, 500);
  });
  app.use(pageHeaders);
  app.use(async (context, next) => {
    const acceptLanguage = context.req.header('accept-language');
    context.set('language', pageLanguage(words, cookies.language(context), acceptLanguage));
    await next();
  });
  app.use(
    guard<PageEnv>(access, publicUrl, (context, reason) =>
      context.text(words.say(context.var.language, reason), 403),
    ),
  );
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) => {
        const text = words.say(context.get('language'), 'web:message-too-long');
        return context.json({ field: null, text }, 413);
      },
    }),
  );
  app.use(async (context, next) => {
    context.set('reader', await reader(context));
    await next();
  });
  app.route('/api', apiRoutes(options));
  app.route('/', documentRoutes(options, cookies));
  return app;
}
