import { inTime, type Patience } from '#adapters/patience/patience.ts';
import type { SlackAccess, Workspace, WorkspaceAccess } from '#adapters/slack/access.ts';
import type { Log } from '#src/ports/log.ts';

/** Some workspaces, and a bound all the same. */
const MOST = 1_000;

/**
 * Who may enter; while that cannot be found out, who could the last time. It is for answering people alone, who are
 * to be told that something is wrong: without the database there is no token to tell them with.
 */
export function rememberedAccess(access: SlackAccess, patience: Patience, log: Log): SlackAccess['of'] {
  const lastKnown = new Map<string, WorkspaceAccess | null>();
  return async (workspace) => {
    const key = keyOf(workspace);
    const ask = () => access.of(workspace);
    try {
      const found = await (lastKnown.has(key) ? inTime(patience.begin(), ask) : ask());
      if (lastKnown.size >= MOST) lastKnown.clear();
      lastKnown.set(key, found);
      return found;
    } catch (cause) {
      const known = lastKnown.get(key);
      if (known === undefined) throw cause;
      log.warn('slack: nobody knows who may enter, so that whoever could lately may', {}, cause);
      return known;
    }
  };
}

function keyOf({ teamId, enterpriseId }: Workspace): string {
  return `${teamId} ${enterpriseId}`;
}
