import type { WebApi } from '#adapters/slack/web-api.ts';
import { record, text } from '#src/messages/json.ts';
import type { Log } from '#src/ports/log.ts';

/**
 * A workspace as Slack names it: within an enterprise, or alone; `teamId` is null where an event is the whole
 * enterprise’s.
 */
export type Workspace = {
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
  readonly isEnterpriseInstall: boolean;
};

/** What the bot is in a workspace, and how it gets in. */
export type WorkspaceAccess = {
  readonly token: string;
  readonly botUserId: string | null;
  readonly botId: string | null;
};

/** Where the app is installed. */
export type SlackAccess = {
  /** Null where it is not installed. Rejects where that cannot be found out now. */
  of(workspace: Workspace): Promise<WorkspaceAccess | null>;
  /** `at` is when it was ended, where that is known: who was installed since stays. */
  forget(workspace: Workspace, why: 'uninstalled' | 'revoked', at: Temporal.Instant | null): Promise<void>;
};

/** One workspace, or one enterprise, by a token that the operator set; Slack is asked once whose it is. */
export function fixedAccess(token: string, api: WebApi, log: Log): SlackAccess {
  let asked: Promise<Identity> | null = null;
  const identity = () => {
    asked ??= identify(api, token).catch((cause) => {
      asked = null;
      throw cause;
    });
    return asked;
  };
  return {
    async of(workspace) {
      const { teamId, enterpriseId, access } = await identity();
      const isOurs =
        workspace.teamId === teamId || (enterpriseId !== null && isWithin(workspace, enterpriseId));
      return isOurs ? access : null;
    },
    async forget({ teamId }, why) {
      asked = null;
      log.warn('slack: the workspace took back the token of SLACK_BOT_TOKEN', { tenant: teamId, why });
    },
  };
}

type Identity = {
  readonly teamId: string;
  /** The enterprise all of which the token lets in; null where it is one workspace’s. */
  readonly enterpriseId: string | null;
  readonly access: WorkspaceAccess;
};

async function identify(api: WebApi, token: string): Promise<Identity> {
  const told = record(await api('auth.test', token, {}));
  return {
    teamId: text(told.team_id),
    enterpriseId: told.is_enterprise_install === true ? text(told.enterprise_id) || null : null,
    access: { token, botUserId: text(told.user_id) || null, botId: text(told.bot_id) || null },
  };
}

// What is sent knows the workspace alone, and with one token there is one enterprise.
function isWithin(workspace: Workspace, enterpriseId: string): boolean {
  return workspace.enterpriseId === null || workspace.enterpriseId === enterpriseId;
}
