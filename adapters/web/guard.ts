import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { PageAccess } from '#adapters/web/page-options.ts';
import { TEAMS_TAB } from '#adapters/web/paths.ts';
import { isLoopback } from '#src/config/contradictions.ts';
import type { TextKey } from '#src/messages/text.ts';

// What a reverse proxy adds: it would bring visitors from elsewhere to a page that is open.
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Lets through only what comes under a name of this server and, where it changes something, from its own page. */
export function guard<Env extends object>(
  access: PageAccess,
  publicUrl: string | null,
  refuse: (context: Context<Env>, reason: TextKey) => Response,
): MiddlewareHandler<Env> {
  return async (context, next) => {
    const request = context.req.raw;
    const { host, hostname } = new URL(request.url);
    if (!isKnownHost(hostname, access, publicUrl)) return refuse(context, 'web:refused-host');
    if (access.kind === 'open' && FORWARDED.some((name) => request.headers.has(name))) {
      return refuse(context, 'web:refused-proxy');
    }
    if (!isReading(request) && !isOwnOrigin(request, host, publicUrl))
      return refuse(context, 'web:refused-origin');
    return next();
  };
}

// A page elsewhere may point its own name at this machine, but neither at a loopback name nor at a bare address.
function isKnownHost(hostname: string, access: PageAccess, publicUrl: string | null): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isLoopback(bare)) return true;
  if (access.kind === 'open') return false;
  return isAddress(bare) || (publicUrl !== null && new URL(publicUrl).hostname === hostname);
}

function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.includes(':');
}

function isReading(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function isOwnOrigin(request: Request, host: string, publicUrl: string | null): boolean {
  const origin = URL.parse(request.headers.get('origin') ?? '');
  if (origin === null) return false;
  return origin.host === host || (publicUrl !== null && origin.origin === new URL(publicUrl).origin);
}

/** Where Teams stands in a browser. */
const TEAMS = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'];

/** Whether somebody looks at the page in Teams' frame. */
export function isFramed({ req }: Context): boolean {
  return req.path === TEAMS_TAB || req.path.startsWith(`${TEAMS_TAB}/`);
}

/** Nothing but what this server itself serves runs or loads the page; nobody frames it, but Teams its tab. */
export const pageHeaders: MiddlewareHandler = (context, next) =>
  (isFramed(context) ? inTeams : byItself)(context, next);

const byItself = headersFor(["'none'"], 'DENY');
const inTeams = headersFor(TEAMS, false);

function headersFor(frameAncestors: string[], xFrameOptions: 'DENY' | false): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors,
    },
    // With no-referrer, forms would come without their origin.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}
