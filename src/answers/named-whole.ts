import type { EntryMention } from '#src/answers/mentions.ts';

/** All of a name but for an ending; a name of a topic or funder, which calls are found by too, covers less of them. */
export const WHOLE = 0.95;

/** Whether a name of the entry is said as a whole. */
export function isNamedWhole({ coverage }: Pick<EntryMention, 'coverage'>): boolean {
  return coverage >= WHOLE;
}
