import type { Activity } from '#adapters/teams/connector.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

/** One activity whose sender proved to be Teams; its conversation is noted already. */
export type Taken = {
  readonly activity: Activity;
  /** The organisation of the app registration that was meant, whoever wrote. */
  readonly tenant: Tenant;
  readonly serviceUrl: string;
  /** The bot as the activity names it. */
  readonly botId: string;
};

/** What Teams is told about an invoke; null for everything else, which is acknowledged before the work. */
export type InvokeAnswer = { readonly status: number; readonly body?: unknown };

/** How Teams hands in what people do. */
export type TeamsEntrance = {
  readonly routes: HttpRoutes;
  /** From now on every proven activity is handed to `take`; only an invoke waits for what it resolves to, 4 s at most. */
  open(take: (taken: Taken) => Promise<InvokeAnswer | null>): Promise<void>;
  /** Null where it hears, else a short code of what keeps it from that. */
  check(): string | null;
  /** Takes nothing more and finishes what was taken. */
  close(): Promise<void>;
};
