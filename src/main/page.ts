import { webPage } from '#adapters/web/page.ts';
import type { PageAccess } from '#adapters/web/page-options.ts';
import { newToken } from '#adapters/web/tokens.ts';
import { isLoopback } from '#src/config/contradictions.ts';
import type { Config } from '#src/config/settings.ts';
import type { Parts } from '#src/main/parts.ts';
import type { PlatformSignIn } from '#src/ports/platform-sign-in.ts';

/** The page as the configuration wants it, with a new operator's link. */
export function pageOf(
  config: Config,
  { stores, words, clock, log }: Parts,
  platformSignIn: PlatformSignIn | null,
) {
  return webPage({
    ...stores,
    store: stores.pageStore,
    sources: stores.sourceStates,
    words,
    clock,
    log,
    access: pageAccess(config),
    publicUrl: config.publicUrl,
    platformSignIn,
    operatorToken: newToken(),
  });
}

/** Open only where nothing public can lead to it; a proxy on this machine reaches loopback too. */
function pageAccess({ host, publicUrl, accessCode }: Config): PageAccess {
  const isPrivate = isLoopback(host) && publicUrl === null;
  return isPrivate ? { kind: 'open' } : { kind: 'sign-in', code: accessCode };
}
