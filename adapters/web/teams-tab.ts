import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { AppOptions, PageEnv } from '#adapters/web/app.ts';
import type { Cookies } from '#adapters/web/cookies.ts';
import { frame, type Html, type ShellOptions } from '#adapters/web/frame.ts';
import { signInKnown } from '#adapters/web/readers.ts';

const BEARER = /^Bearer (\S+)$/;

/**
 * The page in Teams' frame: whoever comes without a session is signed in by what Teams says of them. Nothing is there
 * where no organisation has registered the app.
 */
export function teamsTabRoutes(
  { words, log, sessions, platformSignIn }: AppOptions,
  cookies: Cookies,
  assets: string,
  showPage: (context: Context<PageEnv>) => Response | Promise<Response>,
): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  if (platformSignIn === null) return app;
  const show = (context: Context<PageEnv>) => {
    if (context.var.reader !== null) return showPage(context);
    return context.html(tabShell({ words, language: context.var.language, assets }));
  };
  app.get('/', show);
  app.get('/channels/:ref', show);
  app.post('/sign-in', async (context) => {
    const [, token = ''] = BEARER.exec(context.req.header('authorization') ?? '') ?? [];
    let person: string | null;
    try {
      person = await platformSignIn.personBehind(token);
    } catch (cause) {
      log.warn('page: a sign-in by Teams was not examined', {}, cause);
      return context.body(null, 503);
    }
    if (person === null) return context.body(null, 401);
    cookies.keepToken(context, await signInKnown(sessions, person));
    return context.body(null, 204);
  });
  return app;
}

function tabShell({ words, language, assets }: ShellOptions): Html {
  const content = html`
    <main class="sign-in">
      <h1>${words.say(language, 'web:title')}</h1>
      <p id="signing-in" role="status">${words.say(language, 'web:teams-signing-in')}</p>
      <p id="not-signed-in" role="alert" hidden>${words.say(language, 'web:teams-not-signed-in')}</p>
      <noscript><p class="notice">${words.say(language, 'web:needs-script')}</p></noscript>
    </main>`;
  return frame({ words, language, assets }, 'sign-in', content, [
    html`<script src="${assets}/teams.js" defer></script>`,
    html`<script src="${assets}/teams-tab.js" type="module"></script>`,
  ]);
}
