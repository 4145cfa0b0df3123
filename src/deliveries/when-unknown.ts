import type { DeliveryCause } from '#src/model/delivery.ts';

/**
 * What happens by itself to a delivery that may have arrived. None is ever posted again by itself.
 *
 * - `repeat`: it is sent again, for it cannot come twice.
 * - `tell-admins`: the admins of its tenant are told at once, and decide.
 * - `list`: it counts as shown and stands in the list of the admins.
 */
type WhenUnknown = 'repeat' | 'tell-admins' | 'list';

/** The whole rule, by kind of delivery; an edit of any kind is an `edit`. */
export const WHEN_UNKNOWN = {
  // The same text written twice into the same place is that text once.
  edit: 'repeat',
  // Lost, it may cost a team its proposal, and the next one may be too late; twice, it costs some trust.
  reminder: 'tell-admins',
  // Somebody wrote it to be read by everyone, and answers for where it has not arrived.
  announcement: 'tell-admins',
  // Somebody waits for an answer and would wait in vain, or it was given and nobody reads it.
  enquiry: 'tell-admins',
  // The next ones come soon, and the item stands at its source. Counting as shown, its edits post nothing.
  news: 'list',
  // To tell that a notice may be lost takes another notice, which may be lost.
  notice: 'list',
} as const satisfies Readonly<Record<DeliveryCause['kind'] | 'edit', WhenUnknown>>;
