import type { ReceiverEvent } from '@slack/bolt';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

/** One way in which Slack hands in what people do. */
export type Entrance = {
  /** What the bot’s HTTP server has to answer for it; null where it needs none. */
  readonly routes: HttpRoutes | null;
  /** From now on every request is handed to `take`. */
  open(take: (event: ReceiverEvent) => void): Promise<void>;
  /** Null where it hears, else a short code of what keeps it from that. */
  check(): string | null;
  /** Takes nothing more. */
  close(): Promise<void>;
};
