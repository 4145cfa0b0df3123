import { sayEnd } from '#src/messages/dates.ts';
import type { Deadline } from '#src/model/deadline.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** Which source tells which date, and which of them stands here until that is settled; null where none disagrees. */
export function sayDispute(words: Words, language: Language, deadline: Deadline): string | null {
  if (!deadline.disputed) return null;
  const { confirmed, other, source } = deadline.disputed;
  const isEarlier = [confirmed, other].every(
    ({ instant }) => Temporal.Instant.compare(deadline.instant, instant) <= 0,
  );
  return words.say(language, isEarlier ? 'findings:note.earlier' : 'findings:note.later', {
    source: { local: source },
    other: sayEnd(words, language, other),
    confirmed: sayEnd(words, language, confirmed),
  });
}
