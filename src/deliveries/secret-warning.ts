import { sayDay } from '#src/messages/dates.ts';
import type { Text } from '#src/messages/text.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Words } from '#src/ports/words.ts';

/** A secret by which a platform lets the bot into one tenant. */
export type EndingSecret = {
  /** Of the app that it belongs to. */
  readonly id: string;
  readonly tenant: Tenant;
  /** The day of UTC on which it ends. */
  readonly ends: Temporal.PlainDate;
};

/** How many days ahead somebody is told. */
const STEPS = [30, 14, 7, 1] as const;

/** How many days ahead a secret is warned of now: the last step that was reached. Null before the first, and past the end. */
export function stepOf(daysLeft: number): number | null {
  return daysLeft < 0 ? null : (STEPS.findLast((step) => daysLeft <= step) ?? null);
}

/** Whole days until it ends; 0 on its last one. */
export function daysLeftOf({ ends }: EndingSecret, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO('UTC').toPlainDate().until(ends).days;
}

/** What its tenant is told. */
export function secretWarning(words: Words, { ends }: EndingSecret, daysLeft: number): Text {
  const local = Object.fromEntries(
    words.languages.map((language) => [language, sayDay(words, language, ends)]),
  );
  const key = daysLeft === 0 ? 'teams:secret-ends-today' : 'teams:secret-ends';
  return { key, values: { count: daysLeft, day: { local }, url: HOW_TO_RENEW } };
}

/** Microsoft's own steps. */
const HOW_TO_RENEW = 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials';
