import type { EntryRef } from '#src/model/knowledge.ts';

/** An entry by the names it has. */
export type NamedEntry = { readonly ref: EntryRef; readonly names: readonly string[] };

/** What a question may mean: one of the intents and one of the entries that were offered. */
export type Choice = { readonly intent: string; readonly entry: string };

/** Picks what a question means where its words alone do not tell. */
export interface Chooser {
  /** What it gives may be anything; null where it picks nothing, does not answer in time, or fails. */
  choose(asked: {
    readonly question: string;
    readonly intents: readonly string[];
    readonly entries: readonly NamedEntry[];
  }): Promise<Choice | null>;
}
