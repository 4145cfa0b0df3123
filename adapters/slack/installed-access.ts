import type { SlackAccess, Workspace, WorkspaceAccess } from '#adapters/slack/access.ts';
import { isFinal, nextTokens, type OAuthApp } from '#adapters/slack/token-renewal.ts';
import type { WebApi } from '#adapters/slack/web-api.ts';
import type { Installation, Tokens } from '#src/model/installation.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Installations, Renewed, WhileBusy } from '#src/ports/installations.ts';
import type { Log } from '#src/ports/log.ts';

export type InstalledAccessOptions = {
  readonly installations: Installations;
  readonly api: WebApi;
  readonly app: OAuthApp;
  readonly clock: Clock;
  readonly log: Log;
};

/** So long a renewal that did not succeed is not tried again, by any process. */
const PAUSE = Temporal.Duration.from({ minutes: 1 });

/** The access that workspaces gave by OAuth. A token that expires is renewed before it does. */
export function installedAccess(options: InstalledAccessOptions): SlackAccess {
  const { installations, clock, log } = options;
  const renewing = new Map<string, ReturnType<Installations['renew']>>();
  let line: Promise<unknown> = Promise.resolve();

  // One after the other, since each holds a connection to the database until Slack has answered.
  function renewInTurn(ref: string, whileBusy: WhileBusy): ReturnType<Installations['renew']> {
    const underWay = renewing.get(ref);
    if (underWay) return underWay;
    const started = line
      .then(() => installations.renew(ref, whileBusy, (stored) => renewed(options, ref, stored)))
      .finally(() => renewing.delete(ref));
    line = started.catch(() => undefined);
    renewing.set(ref, started);
    return started;
  }

  async function currentToken({ ref, tokens }: Installation): Promise<string | null> {
    const holds = isValid(tokens, clock);
    // What still holds waits for no other: there are two hours left to come back.
    if (!isDue(tokens, clock) || (holds && renewing.size > 0)) return tokens.token;
    const found = await renewInTurn(ref, holds ? 'go-on' : 'wait');
    if (found === 'gone') return null;
    const current = found === 'busy' ? tokens : found;
    if (!isValid(current, clock))
      throw new Error('the token of the workspace has expired and is not renewed yet');
    return current.token;
  }

  return {
    async of({ teamId, enterpriseId }) {
      const found = await installations.find(teamId, enterpriseId);
      const token = found && (await currentToken(found));
      return found && token ? accessOf(found, token) : null;
    },
    async forget(workspace, why, at) {
      const ref = installationRef(workspace);
      if (ref === null) return;
      const forgotten = await installations.forget(ref, { key: `slack:reason.${why}` }, at);
      if (forgotten) log.warn('installation forgotten', { ref, why });
    },
  };
}

function accessOf({ botUserId, botId }: Installation, token: string): WorkspaceAccess {
  return { token, botUserId, botId };
}

/** By which id an installation is kept. */
export function installationRef({ teamId, enterpriseId, isEnterpriseInstall }: Workspace): string | null {
  return isEnterpriseInstall ? enterpriseId : teamId;
}

/** What becomes of the tokens as they are stored; another process may have renewed them by now. */
async function renewed(
  { api, app, clock, log }: InstalledAccessOptions,
  ref: string,
  stored: Tokens,
): Promise<Renewed> {
  const { renewal } = stored;
  if (renewal === null || !isDue(stored, clock)) return { kind: 'tokens', tokens: stored };
  try {
    return { kind: 'tokens', tokens: await nextTokens(api, app, renewal.refreshToken, clock.now()) };
  } catch (cause) {
    if (isFinal(cause)) {
      log.error('installation forgotten: its token cannot be renewed', { ref }, cause);
      return { kind: 'ended', reason: { key: 'slack:reason.revoked' } };
    }
    log.warn('token of an installation not renewed', { ref }, cause);
    const later = { ...renewal, renewAt: clock.now().add(PAUSE) };
    return { kind: 'tokens', tokens: { ...stored, renewal: later } };
  }
}

function isDue({ renewal }: Tokens, clock: Clock): boolean {
  return renewal !== null && Temporal.Instant.compare(clock.now(), renewal.renewAt) >= 0;
}

function isValid({ renewal }: Tokens, clock: Clock): boolean {
  return renewal === null || Temporal.Instant.compare(clock.now(), renewal.expiresAt) < 0;
}
