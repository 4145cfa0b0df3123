import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isFramed } from '#adapters/web/guard.ts';
import { SESSION_LASTS } from '#adapters/web/readers.ts';

export type Cookies = {
  token(context: Context): string | undefined;
  keepToken(context: Context, token: string): void;
  language(context: Context): string | undefined;
  keepLanguage(context: Context, language: string): void;
};

/** In the frame of another site, for that frame alone: a cookie of the page itself does not come along there. */
const IN_TEAMS = { sameSite: 'None', secure: true, partitioned: true } as const;
const TOKEN = 'allianzbote_session';
const LANGUAGE = 'allianzbote_language';
const YEAR_SECONDS = 365 * 24 * 3600;

/** The page's two cookies: who somebody is, and the language that they chose. */
export function pageCookies(publicUrl: string | null): Cookies {
  const common = { path: '/', httpOnly: true } as const;
  // By loopback the page is reached without TLS, also where others reach it with.
  const secure = (context: Context) =>
    publicUrl?.startsWith('https:') === true && new URL(publicUrl).host === new URL(context.req.url).host;
  const keep = (context: Context, name: string, value: string, maxAge: number) => {
    const reach = isFramed(context) ? IN_TEAMS : ({ sameSite: 'Strict', secure: secure(context) } as const);
    setCookie(context, name, value, { ...common, ...reach, maxAge });
  };
  return {
    token: (context) => getCookie(context, TOKEN),
    keepToken: (context, token) => keep(context, TOKEN, token, SESSION_LASTS.total('seconds')),
    language: (context) => getCookie(context, LANGUAGE),
    keepLanguage: (context, language) => keep(context, LANGUAGE, language, YEAR_SECONDS),
  };
}
