/** Where the bot was let in by OAuth: one workspace, or an organisation with all of its workspaces. */
export type Installation = {
  /** The workspace's id, or the organisation's where it holds for all of its workspaces. */
  readonly ref: string;
  readonly isOrgWide: boolean;
  readonly team: Named | null;
  readonly enterprise: Named | null;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
  /** The platform's id of the person who installed it. */
  readonly installedBy: string;
  readonly tokens: Tokens;
};

type Named = { readonly id: string; readonly name: string | null };

/** What the bot proves itself with; `renewal` is null where it holds until it is revoked. */
export type Tokens = { readonly token: string; readonly renewal: Renewal | null };

type Renewal = {
  /** Handed in once for the next token. */
  readonly refreshToken: string;
  readonly expiresAt: Temporal.Instant;
  /** When the next token is to be asked for. */
  readonly renewAt: Temporal.Instant;
};
