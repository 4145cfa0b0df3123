/** A workspace as an event or a channel names it; null for what is not known there. */
export type Workspace = {
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
  readonly isEnterpriseInstall: boolean;
};

export type WorkspaceAccess = {
  readonly token: string;
  readonly botUserId: string | null;
  readonly botId: string | null;
};

/** By which right the bot acts in a workspace. */
export type SlackAccess = {
  /** Null where the app is not installed. Rejects where that cannot be found out now. */
  of(workspace: Workspace): Promise<WorkspaceAccess | null>;
  /** The workspace has let the bot out, so everything that was meant for it ends. */
  forget(workspace: Workspace, why: 'uninstalled' | 'revoked'): Promise<void>;
};
