import type { Tenant } from '#src/model/channel.ts';
import type { EntryKind, Knowledge } from '#src/model/knowledge.ts';

/** How many entries of a kind a write touched. A call also counts as changed when only its stages did. */
export type EntryCounts = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
};

export type Written = {
  readonly entries: Readonly<Record<EntryKind, EntryCounts>>;
  /** Deadlines whose moment or zone is another than before; their reminders are planned anew. */
  readonly movedDeadlines: number;
};

/** What the bot knows beyond its feeds. */
export interface KnowledgeStore {
  /**
   * Writes all of it or nothing, by id. What it does not name stays, unless `replace` is set; the stages of
   * a call that it names are afterwards exactly those it gives. Its internal deadlines are those of `tenant`;
   * without one they are told where they were before.
   */
  write(
    knowledge: Knowledge,
    options: { readonly replace: boolean; readonly tenant?: Tenant | null },
  ): Promise<Written>;
  /** Everything, milestones by date, all else by id. */
  read(): Promise<Knowledge>;
}
