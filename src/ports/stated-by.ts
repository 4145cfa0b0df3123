import type { ItemText, Statement } from '#src/findings/statements.ts';

/**
 * Finds what an item states of calls, while nobody waits for it. Null once the bot ends, when nothing is read any more.
 * Rejects for a text that takes too long.
 */
export type StatedBy = (item: ItemText) => Promise<readonly Statement[] | null>;
