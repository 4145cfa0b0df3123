import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import type { ItemText } from '#src/findings/stated-deadlines.ts';

/**
 * Finds the deadlines that an item states, while nobody waits for it. Null once the bot ends, when nothing is read any
 * more. Rejects for a text that takes too long.
 */
export type StatedBy = (item: ItemText) => Promise<readonly FoundDeadline[] | null>;
