import type { DeliveryCause } from '#src/model/delivery.ts';
import type { DueReminder } from '#src/reminders/due-reminders.ts';

/** How many notices were queued, and how many found no open channel in their tenant. */
export type Told = { readonly told: number; readonly untold: number };

/**
 * Finds what should have arrived and did not, and tells it by notice, each cause once for ever. Running it again,
 * or in two processes, tells nothing again.
 */
export interface Watchdog {
  /** Pauses the subscriptions of channels that are gone or closed to the bot, and tells it. */
  pauseClosed(): Promise<Told>;
  /** Tells that deliveries of these kinds may have been lost, once for each occasion and tenant. */
  tellUnknown(kinds: readonly DeliveryCause['kind'][]): Promise<Told>;
  /** Tells what active subscriptions were to receive and was given up, expired, or may be lost and is not told yet. */
  tellLost(): Promise<Told>;
  /** Tells which items nobody sent on for so many hours, though an active subscription wants them. */
  tellMissedNews(hours: number): Promise<Told>;
  /** The same for reminders; `due` is what was due so many hours ago. */
  tellMissedReminders(due: readonly DueReminder[], hours: number): Promise<Told>;
  /** Pauses the sources that could not be read for two weeks while others could, and tells the owner of each. */
  pauseDeadSources(): Promise<Told>;
  /** Tells the owner of each source that could not be read for a day why; nobody in the channels that want it. */
  tellDeadSources(): Promise<Told>;
  /** Tells those who were told so that it can be read again. */
  tellRevivedSources(): Promise<Told>;
}
